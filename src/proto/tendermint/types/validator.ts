// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../types/wire.ts';
import { PublicKey } from '../crypto/keys.ts';

export const BlockIDFlag = {
  BLOCK_ID_FLAG_UNKNOWN: 0,
  BLOCK_ID_FLAG_ABSENT: 1,
  BLOCK_ID_FLAG_COMMIT: 2,
  BLOCK_ID_FLAG_NIL: 3,
} as const;
export type BlockIDFlag = number;
export const BlockIDFlagEnum: EnumType = defineEnum('tendermint.types.BlockIDFlag', BlockIDFlag);

export interface ValidatorSet {
  validators: Validator[];
  proposer: Validator | undefined;
  totalVotingPower: bigint;
}
export const ValidatorSet: MessageType<ValidatorSet> = defineMessage<ValidatorSet>({
  typeName: 'tendermint.types.ValidatorSet',
  fields: [
    { no: 1, name: 'validators', jsName: 'validators', kind: 'message', repeated: true, packed: false, type: () => Validator, nullable: true, amino: {} },
    { no: 2, name: 'proposer', jsName: 'proposer', kind: 'message', repeated: false, packed: false, type: () => Validator, nullable: true, amino: {} },
    { no: 3, name: 'total_voting_power', jsName: 'totalVotingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validators: partial?.validators ?? [],
    proposer: partial?.proposer,
    totalVotingPower: partial?.totalVotingPower ?? 0n,
  }),
  write(m, w) {
    for (const value of m.validators) {
      const at = w.open(10);
      Validator.write(value, w);
      w.close(at);
    }
    if (m.proposer !== undefined) {
      const at = w.open(18);
      Validator.write(m.proposer, w);
      w.close(at);
    }
    if (m.totalVotingPower !== 0n) {
      w.tag(24);
      w.int64(m.totalVotingPower);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.validators.push(Validator.read(Validator.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.proposer = Validator.read(m.proposer ?? Validator.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.totalVotingPower = r.int64();
          break;
        }
        default:
          r.other(tag, ValidatorSet.typeName, ValidatorSet.fields);
      }
    }
    return m;
  },
});

export interface Validator {
  address: Uint8Array;
  pubKey: PublicKey;
  votingPower: bigint;
  proposerPriority: bigint;
}
export const Validator: MessageType<Validator> = defineMessage<Validator>({
  typeName: 'tendermint.types.Validator',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => PublicKey, nullable: false, amino: {} },
    { no: 3, name: 'voting_power', jsName: 'votingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'proposer_priority', jsName: 'proposerPriority', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? NO_BYTES,
    pubKey: partial?.pubKey ?? PublicKey.create(),
    votingPower: partial?.votingPower ?? 0n,
    proposerPriority: partial?.proposerPriority ?? 0n,
  }),
  write(m, w) {
    if (m.address.length !== 0) {
      w.bytes(10, m.address);
    }
    {
      const at = w.open(18);
      PublicKey.write(m.pubKey, w);
      w.close(at);
    }
    if (m.votingPower !== 0n) {
      w.tag(24);
      w.int64(m.votingPower);
    }
    if (m.proposerPriority !== 0n) {
      w.tag(32);
      w.int64(m.proposerPriority);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.bytesField();
          break;
        }
        case 18: {
          const outer = r.enter();
          PublicKey.read(m.pubKey, r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.votingPower = r.int64();
          break;
        }
        case 32: {
          m.proposerPriority = r.int64();
          break;
        }
        default:
          r.other(tag, Validator.typeName, Validator.fields);
      }
    }
    return m;
  },
});

export interface SimpleValidator {
  pubKey: PublicKey | undefined;
  votingPower: bigint;
}
export const SimpleValidator: MessageType<SimpleValidator> = defineMessage<SimpleValidator>({
  typeName: 'tendermint.types.SimpleValidator',
  fields: [
    { no: 1, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => PublicKey, nullable: true, amino: {} },
    { no: 2, name: 'voting_power', jsName: 'votingPower', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    pubKey: partial?.pubKey,
    votingPower: partial?.votingPower ?? 0n,
  }),
  write(m, w) {
    if (m.pubKey !== undefined) {
      const at = w.open(10);
      PublicKey.write(m.pubKey, w);
      w.close(at);
    }
    if (m.votingPower !== 0n) {
      w.tag(16);
      w.int64(m.votingPower);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.pubKey = PublicKey.read(m.pubKey ?? PublicKey.create(), r);
          r.leave(outer);
          break;
        }
        case 16: {
          m.votingPower = r.int64();
          break;
        }
        default:
          r.other(tag, SimpleValidator.typeName, SimpleValidator.fields);
      }
    }
    return m;
  },
});
