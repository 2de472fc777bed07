// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { DecCoin } from '../../base/v1beta1/coin.ts';
import { DelegatorStartingInfo, FeePool, Params, ValidatorAccumulatedCommission, ValidatorCurrentRewards, ValidatorHistoricalRewards, ValidatorSlashEvent } from './distribution.ts';

export interface DelegatorWithdrawInfo {
  delegatorAddress: string;
  withdrawAddress: string;
}
export const DelegatorWithdrawInfo: MessageType<DelegatorWithdrawInfo> = defineMessage<DelegatorWithdrawInfo>({
  typeName: 'cosmos.distribution.v1beta1.DelegatorWithdrawInfo',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'withdraw_address', jsName: 'withdrawAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    withdrawAddress: partial?.withdrawAddress ?? '',
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.withdrawAddress !== '') {
      w.string(18, m.withdrawAddress);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.withdrawAddress = r.string();
          break;
        }
        default:
          r.other(tag, DelegatorWithdrawInfo.typeName, DelegatorWithdrawInfo.fields);
      }
    }
    return m;
  },
});

export interface ValidatorOutstandingRewardsRecord {
  validatorAddress: string;
  outstandingRewards: DecCoin[];
}
export const ValidatorOutstandingRewardsRecord: MessageType<ValidatorOutstandingRewardsRecord> = defineMessage<ValidatorOutstandingRewardsRecord>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorOutstandingRewardsRecord',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'outstanding_rewards', jsName: 'outstandingRewards', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    outstandingRewards: partial?.outstandingRewards ?? [],
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    for (const value of m.outstandingRewards) {
      const at = w.open(18);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.outstandingRewards.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorOutstandingRewardsRecord.typeName, ValidatorOutstandingRewardsRecord.fields);
      }
    }
    return m;
  },
});

export interface ValidatorAccumulatedCommissionRecord {
  validatorAddress: string;
  accumulated: ValidatorAccumulatedCommission;
}
export const ValidatorAccumulatedCommissionRecord: MessageType<ValidatorAccumulatedCommissionRecord> = defineMessage<ValidatorAccumulatedCommissionRecord>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorAccumulatedCommissionRecord',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'accumulated', jsName: 'accumulated', kind: 'message', repeated: false, packed: false, type: () => ValidatorAccumulatedCommission, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    accumulated: partial?.accumulated ?? ValidatorAccumulatedCommission.create(),
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    {
      const at = w.open(18);
      ValidatorAccumulatedCommission.write(m.accumulated, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          ValidatorAccumulatedCommission.read(m.accumulated, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorAccumulatedCommissionRecord.typeName, ValidatorAccumulatedCommissionRecord.fields);
      }
    }
    return m;
  },
});

export interface ValidatorHistoricalRewardsRecord {
  validatorAddress: string;
  period: bigint;
  rewards: ValidatorHistoricalRewards;
}
export const ValidatorHistoricalRewardsRecord: MessageType<ValidatorHistoricalRewardsRecord> = defineMessage<ValidatorHistoricalRewardsRecord>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorHistoricalRewardsRecord',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'period', jsName: 'period', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: false, packed: false, type: () => ValidatorHistoricalRewards, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    period: partial?.period ?? 0n,
    rewards: partial?.rewards ?? ValidatorHistoricalRewards.create(),
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    if (m.period !== 0n) {
      w.tag(16);
      w.uint64(m.period);
    }
    {
      const at = w.open(26);
      ValidatorHistoricalRewards.write(m.rewards, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        case 16: {
          m.period = r.uint64();
          break;
        }
        case 26: {
          const outer = r.enter();
          ValidatorHistoricalRewards.read(m.rewards, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorHistoricalRewardsRecord.typeName, ValidatorHistoricalRewardsRecord.fields);
      }
    }
    return m;
  },
});

export interface ValidatorCurrentRewardsRecord {
  validatorAddress: string;
  rewards: ValidatorCurrentRewards;
}
export const ValidatorCurrentRewardsRecord: MessageType<ValidatorCurrentRewardsRecord> = defineMessage<ValidatorCurrentRewardsRecord>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorCurrentRewardsRecord',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: false, packed: false, type: () => ValidatorCurrentRewards, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    rewards: partial?.rewards ?? ValidatorCurrentRewards.create(),
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    {
      const at = w.open(18);
      ValidatorCurrentRewards.write(m.rewards, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          ValidatorCurrentRewards.read(m.rewards, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorCurrentRewardsRecord.typeName, ValidatorCurrentRewardsRecord.fields);
      }
    }
    return m;
  },
});

export interface DelegatorStartingInfoRecord {
  delegatorAddress: string;
  validatorAddress: string;
  startingInfo: DelegatorStartingInfo;
}
export const DelegatorStartingInfoRecord: MessageType<DelegatorStartingInfoRecord> = defineMessage<DelegatorStartingInfoRecord>({
  typeName: 'cosmos.distribution.v1beta1.DelegatorStartingInfoRecord',
  fields: [
    { no: 1, name: 'delegator_address', jsName: 'delegatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 3, name: 'starting_info', jsName: 'startingInfo', kind: 'message', repeated: false, packed: false, type: () => DelegatorStartingInfo, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    delegatorAddress: partial?.delegatorAddress ?? '',
    validatorAddress: partial?.validatorAddress ?? '',
    startingInfo: partial?.startingInfo ?? DelegatorStartingInfo.create(),
  }),
  write(m, w) {
    if (m.delegatorAddress !== '') {
      w.string(10, m.delegatorAddress);
    }
    if (m.validatorAddress !== '') {
      w.string(18, m.validatorAddress);
    }
    {
      const at = w.open(26);
      DelegatorStartingInfo.write(m.startingInfo, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.delegatorAddress = r.string();
          break;
        }
        case 18: {
          m.validatorAddress = r.string();
          break;
        }
        case 26: {
          const outer = r.enter();
          DelegatorStartingInfo.read(m.startingInfo, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DelegatorStartingInfoRecord.typeName, DelegatorStartingInfoRecord.fields);
      }
    }
    return m;
  },
});

export interface ValidatorSlashEventRecord {
  validatorAddress: string;
  height: bigint;
  period: bigint;
  validatorSlashEvent: ValidatorSlashEvent;
}
export const ValidatorSlashEventRecord: MessageType<ValidatorSlashEventRecord> = defineMessage<ValidatorSlashEventRecord>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorSlashEventRecord',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'period', jsName: 'period', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'validator_slash_event', jsName: 'validatorSlashEvent', kind: 'message', repeated: false, packed: false, type: () => ValidatorSlashEvent, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    height: partial?.height ?? 0n,
    period: partial?.period ?? 0n,
    validatorSlashEvent: partial?.validatorSlashEvent ?? ValidatorSlashEvent.create(),
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    if (m.height !== 0n) {
      w.tag(16);
      w.uint64(m.height);
    }
    if (m.period !== 0n) {
      w.tag(24);
      w.uint64(m.period);
    }
    {
      const at = w.open(34);
      ValidatorSlashEvent.write(m.validatorSlashEvent, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.validatorAddress = r.string();
          break;
        }
        case 16: {
          m.height = r.uint64();
          break;
        }
        case 24: {
          m.period = r.uint64();
          break;
        }
        case 34: {
          const outer = r.enter();
          ValidatorSlashEvent.read(m.validatorSlashEvent, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorSlashEventRecord.typeName, ValidatorSlashEventRecord.fields);
      }
    }
    return m;
  },
});

export interface GenesisState {
  params: Params;
  feePool: FeePool;
  delegatorWithdrawInfos: DelegatorWithdrawInfo[];
  previousProposer: string;
  outstandingRewards: ValidatorOutstandingRewardsRecord[];
  validatorAccumulatedCommissions: ValidatorAccumulatedCommissionRecord[];
  validatorHistoricalRewards: ValidatorHistoricalRewardsRecord[];
  validatorCurrentRewards: ValidatorCurrentRewardsRecord[];
  delegatorStartingInfos: DelegatorStartingInfoRecord[];
  validatorSlashEvents: ValidatorSlashEventRecord[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.distribution.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'fee_pool', jsName: 'feePool', kind: 'message', repeated: false, packed: false, type: () => FeePool, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'delegator_withdraw_infos', jsName: 'delegatorWithdrawInfos', kind: 'message', repeated: true, packed: false, type: () => DelegatorWithdrawInfo, nullable: false, amino: { dontOmitempty: true } },
    { no: 4, name: 'previous_proposer', jsName: 'previousProposer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 5, name: 'outstanding_rewards', jsName: 'outstandingRewards', kind: 'message', repeated: true, packed: false, type: () => ValidatorOutstandingRewardsRecord, nullable: false, amino: { dontOmitempty: true } },
    { no: 6, name: 'validator_accumulated_commissions', jsName: 'validatorAccumulatedCommissions', kind: 'message', repeated: true, packed: false, type: () => ValidatorAccumulatedCommissionRecord, nullable: false, amino: { dontOmitempty: true } },
    { no: 7, name: 'validator_historical_rewards', jsName: 'validatorHistoricalRewards', kind: 'message', repeated: true, packed: false, type: () => ValidatorHistoricalRewardsRecord, nullable: false, amino: { dontOmitempty: true } },
    { no: 8, name: 'validator_current_rewards', jsName: 'validatorCurrentRewards', kind: 'message', repeated: true, packed: false, type: () => ValidatorCurrentRewardsRecord, nullable: false, amino: { dontOmitempty: true } },
    { no: 9, name: 'delegator_starting_infos', jsName: 'delegatorStartingInfos', kind: 'message', repeated: true, packed: false, type: () => DelegatorStartingInfoRecord, nullable: false, amino: { dontOmitempty: true } },
    { no: 10, name: 'validator_slash_events', jsName: 'validatorSlashEvents', kind: 'message', repeated: true, packed: false, type: () => ValidatorSlashEventRecord, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
    feePool: partial?.feePool ?? FeePool.create(),
    delegatorWithdrawInfos: partial?.delegatorWithdrawInfos ?? [],
    previousProposer: partial?.previousProposer ?? '',
    outstandingRewards: partial?.outstandingRewards ?? [],
    validatorAccumulatedCommissions: partial?.validatorAccumulatedCommissions ?? [],
    validatorHistoricalRewards: partial?.validatorHistoricalRewards ?? [],
    validatorCurrentRewards: partial?.validatorCurrentRewards ?? [],
    delegatorStartingInfos: partial?.delegatorStartingInfos ?? [],
    validatorSlashEvents: partial?.validatorSlashEvents ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
    {
      const at = w.open(18);
      FeePool.write(m.feePool, w);
      w.close(at);
    }
    for (const value of m.delegatorWithdrawInfos) {
      const at = w.open(26);
      DelegatorWithdrawInfo.write(value, w);
      w.close(at);
    }
    if (m.previousProposer !== '') {
      w.string(34, m.previousProposer);
    }
    for (const value of m.outstandingRewards) {
      const at = w.open(42);
      ValidatorOutstandingRewardsRecord.write(value, w);
      w.close(at);
    }
    for (const value of m.validatorAccumulatedCommissions) {
      const at = w.open(50);
      ValidatorAccumulatedCommissionRecord.write(value, w);
      w.close(at);
    }
    for (const value of m.validatorHistoricalRewards) {
      const at = w.open(58);
      ValidatorHistoricalRewardsRecord.write(value, w);
      w.close(at);
    }
    for (const value of m.validatorCurrentRewards) {
      const at = w.open(66);
      ValidatorCurrentRewardsRecord.write(value, w);
      w.close(at);
    }
    for (const value of m.delegatorStartingInfos) {
      const at = w.open(74);
      DelegatorStartingInfoRecord.write(value, w);
      w.close(at);
    }
    for (const value of m.validatorSlashEvents) {
      const at = w.open(82);
      ValidatorSlashEventRecord.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          FeePool.read(m.feePool, r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.delegatorWithdrawInfos.push(DelegatorWithdrawInfo.read(DelegatorWithdrawInfo.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          m.previousProposer = r.string();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.outstandingRewards.push(ValidatorOutstandingRewardsRecord.read(ValidatorOutstandingRewardsRecord.create(), r));
          r.leave(outer);
          break;
        }
        case 50: {
          const outer = r.enter();
          m.validatorAccumulatedCommissions.push(ValidatorAccumulatedCommissionRecord.read(ValidatorAccumulatedCommissionRecord.create(), r));
          r.leave(outer);
          break;
        }
        case 58: {
          const outer = r.enter();
          m.validatorHistoricalRewards.push(ValidatorHistoricalRewardsRecord.read(ValidatorHistoricalRewardsRecord.create(), r));
          r.leave(outer);
          break;
        }
        case 66: {
          const outer = r.enter();
          m.validatorCurrentRewards.push(ValidatorCurrentRewardsRecord.read(ValidatorCurrentRewardsRecord.create(), r));
          r.leave(outer);
          break;
        }
        case 74: {
          const outer = r.enter();
          m.delegatorStartingInfos.push(DelegatorStartingInfoRecord.read(DelegatorStartingInfoRecord.create(), r));
          r.leave(outer);
          break;
        }
        case 82: {
          const outer = r.enter();
          m.validatorSlashEvents.push(ValidatorSlashEventRecord.read(ValidatorSlashEventRecord.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});
