// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { ZERO_TIME_SECONDS, checkTimestamp, defineMessage, type MessageType } from '../../../types/wire.ts';
import { Timestamp } from '../../google/protobuf/timestamp.ts';
import { LightBlock, Vote } from './types.ts';
import { Validator } from './validator.ts';

export interface Evidence {
  sum: 
    | { kind: 'duplicateVoteEvidence'; value: DuplicateVoteEvidence }
    | { kind: 'lightClientAttackEvidence'; value: LightClientAttackEvidence }
    | undefined;
}
export const Evidence: MessageType<Evidence> = defineMessage<Evidence>({
  typeName: 'tendermint.types.Evidence',
  fields: [
    { no: 1, name: 'duplicate_vote_evidence', jsName: 'duplicateVoteEvidence', kind: 'message', repeated: false, packed: false, type: () => DuplicateVoteEvidence, oneof: 'sum', nullable: true, amino: {} },
    { no: 2, name: 'light_client_attack_evidence', jsName: 'lightClientAttackEvidence', kind: 'message', repeated: false, packed: false, type: () => LightClientAttackEvidence, oneof: 'sum', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    sum: partial?.sum,
  }),
  write(m, w) {
    if (m.sum !== undefined) {
      switch (m.sum.kind) {
        case 'duplicateVoteEvidence': {
          const at = w.open(10);
          DuplicateVoteEvidence.write(m.sum.value, w);
          w.close(at);
          break;
        }
        case 'lightClientAttackEvidence': {
          const at = w.open(18);
          LightClientAttackEvidence.write(m.sum.value, w);
          w.close(at);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.sum = { kind: 'duplicateVoteEvidence', value: DuplicateVoteEvidence.read(DuplicateVoteEvidence.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.sum = { kind: 'lightClientAttackEvidence', value: LightClientAttackEvidence.read(LightClientAttackEvidence.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Evidence.typeName, Evidence.fields);
      }
    }
    return m;
  },
});

export interface DuplicateVoteEvidence {
  voteA: Vote | undefined;
  voteB: Vote | undefined;
  totalVotingPower: bigint;
  validatorPower: bigint;
  timestamp: Timestamp;
}
export const DuplicateVoteEvidence: MessageType<DuplicateVoteEvidence> = defineMessage<DuplicateVoteEvidence>({
  typeName: 'tendermint.types.DuplicateVoteEvidence',
  fields: [
    { no: 1, name: 'vote_a', jsName: 'voteA', kind: 'message', repeated: false, packed: false, type: () => Vote, nullable: true, amino: {} },
    { no: 2, name: 'vote_b', jsName: 'voteB', kind: 'message', repeated: false, packed: false, type: () => Vote, nullable: true, amino: {} },
    { no: 3, name: 'total_voting_power', jsName: 'totalVotingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'validator_power', jsName: 'validatorPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    voteA: partial?.voteA,
    voteB: partial?.voteB,
    totalVotingPower: partial?.totalVotingPower ?? 0n,
    validatorPower: partial?.validatorPower ?? 0n,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    if (m.voteA !== undefined) {
      const at = w.open(10);
      Vote.write(m.voteA, w);
      w.close(at);
    }
    if (m.voteB !== undefined) {
      const at = w.open(18);
      Vote.write(m.voteB, w);
      w.close(at);
    }
    if (m.totalVotingPower !== 0n) {
      w.tag(24);
      w.int64(m.totalVotingPower);
    }
    if (m.validatorPower !== 0n) {
      w.tag(32);
      w.int64(m.validatorPower);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.voteA = Vote.read(m.voteA ?? Vote.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.voteB = Vote.read(m.voteB ?? Vote.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.totalVotingPower = r.int64();
          break;
        }
        case 32: {
          m.validatorPower = r.int64();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DuplicateVoteEvidence.typeName, DuplicateVoteEvidence.fields);
      }
    }
    return m;
  },
});

export interface LightClientAttackEvidence {
  conflictingBlock: LightBlock | undefined;
  commonHeight: bigint;
  byzantineValidators: Validator[];
  totalVotingPower: bigint;
  timestamp: Timestamp;
}
export const LightClientAttackEvidence: MessageType<LightClientAttackEvidence> = defineMessage<LightClientAttackEvidence>({
  typeName: 'tendermint.types.LightClientAttackEvidence',
  fields: [
    { no: 1, name: 'conflicting_block', jsName: 'conflictingBlock', kind: 'message', repeated: false, packed: false, type: () => LightBlock, nullable: true, amino: {} },
    { no: 2, name: 'common_height', jsName: 'commonHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'byzantine_validators', jsName: 'byzantineValidators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: true, amino: {} },
    { no: 4, name: 'total_voting_power', jsName: 'totalVotingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'timestamp', jsName: 'timestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: false, stdtime: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    conflictingBlock: partial?.conflictingBlock,
    commonHeight: partial?.commonHeight ?? 0n,
    byzantineValidators: partial?.byzantineValidators ?? [],
    totalVotingPower: partial?.totalVotingPower ?? 0n,
    timestamp: partial?.timestamp ?? { seconds: ZERO_TIME_SECONDS, nanos: 0 },
  }),
  write(m, w) {
    if (m.conflictingBlock !== undefined) {
      const at = w.open(10);
      LightBlock.write(m.conflictingBlock, w);
      w.close(at);
    }
    if (m.commonHeight !== 0n) {
      w.tag(16);
      w.int64(m.commonHeight);
    }
    for (const value of m.byzantineValidators) {
      const at = w.open(26);
      Validator.write(value, w);
      w.close(at);
    }
    if (m.totalVotingPower !== 0n) {
      w.tag(32);
      w.int64(m.totalVotingPower);
    }
    {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.timestamp), w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.conflictingBlock = LightBlock.read(m.conflictingBlock ?? LightBlock.create(), r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.commonHeight = r.int64();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.byzantineValidators.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        case 32: {
          m.totalVotingPower = r.int64();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.timestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, LightClientAttackEvidence.typeName, LightClientAttackEvidence.fields);
      }
    }
    return m;
  },
});

export interface EvidenceList {
  evidence: Evidence[];
}
export const EvidenceList: MessageType<EvidenceList> = defineMessage<EvidenceList>({
  typeName: 'tendermint.types.EvidenceList',
  fields: [
    { no: 1, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: true, packed: false, type: () => Evidence, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    evidence: partial?.evidence ?? [],
  }),
  write(m, w) {
    for (const value of m.evidence) {
      const at = w.open(10);
      Evidence.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.evidence.push(Evidence.read(Evidence.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, EvidenceList.typeName, EvidenceList.fields);
      }
    }
    return m;
  },
});
