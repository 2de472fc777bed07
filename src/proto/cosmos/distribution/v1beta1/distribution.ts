// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Coin, DecCoin } from '../../base/v1beta1/coin.ts';

export interface Params {
  communityTax: string;
  baseProposerReward: string;
  bonusProposerReward: string;
  withdrawAddrEnabled: boolean;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.distribution.v1beta1.Params',
  fields: [
    { no: 1, name: 'community_tax', jsName: 'communityTax', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 2, name: 'base_proposer_reward', jsName: 'baseProposerReward', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', deprecated: true, amino: { dontOmitempty: true } },
    { no: 3, name: 'bonus_proposer_reward', jsName: 'bonusProposerReward', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', deprecated: true, amino: { dontOmitempty: true } },
    { no: 4, name: 'withdraw_addr_enabled', jsName: 'withdrawAddrEnabled', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/x/distribution/Params' },
  create: (partial) => ({
    communityTax: partial?.communityTax ?? '',
    baseProposerReward: partial?.baseProposerReward ?? '',
    bonusProposerReward: partial?.bonusProposerReward ?? '',
    withdrawAddrEnabled: partial?.withdrawAddrEnabled ?? false,
  }),
  write(m, w) {
    w.number(10, m.communityTax);
    w.number(18, m.baseProposerReward);
    w.number(26, m.bonusProposerReward);
    if (m.withdrawAddrEnabled) {
      w.tag(32);
      w.bool(m.withdrawAddrEnabled);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.communityTax = r.decText(m.communityTax);
          break;
        }
        case 18: {
          m.baseProposerReward = r.decText(m.baseProposerReward);
          break;
        }
        case 26: {
          m.bonusProposerReward = r.decText(m.bonusProposerReward);
          break;
        }
        case 32: {
          m.withdrawAddrEnabled = r.bool();
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});

export interface ValidatorHistoricalRewards {
  cumulativeRewardRatio: DecCoin[];
  referenceCount: number;
}
export const ValidatorHistoricalRewards: MessageType<ValidatorHistoricalRewards> = defineMessage<ValidatorHistoricalRewards>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorHistoricalRewards',
  fields: [
    { no: 1, name: 'cumulative_reward_ratio', jsName: 'cumulativeRewardRatio', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
    { no: 2, name: 'reference_count', jsName: 'referenceCount', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    cumulativeRewardRatio: partial?.cumulativeRewardRatio ?? [],
    referenceCount: partial?.referenceCount ?? 0,
  }),
  write(m, w) {
    for (const value of m.cumulativeRewardRatio) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
    if (m.referenceCount !== 0) {
      w.tag(16);
      w.uint32(m.referenceCount);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.cumulativeRewardRatio.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        case 16: {
          m.referenceCount = r.uint32();
          break;
        }
        default:
          r.other(tag, ValidatorHistoricalRewards.typeName, ValidatorHistoricalRewards.fields);
      }
    }
    return m;
  },
});

export interface ValidatorCurrentRewards {
  rewards: DecCoin[];
  period: bigint;
}
export const ValidatorCurrentRewards: MessageType<ValidatorCurrentRewards> = defineMessage<ValidatorCurrentRewards>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorCurrentRewards',
  fields: [
    { no: 1, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
    { no: 2, name: 'period', jsName: 'period', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    rewards: partial?.rewards ?? [],
    period: partial?.period ?? 0n,
  }),
  write(m, w) {
    for (const value of m.rewards) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
    if (m.period !== 0n) {
      w.tag(16);
      w.uint64(m.period);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.rewards.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        case 16: {
          m.period = r.uint64();
          break;
        }
        default:
          r.other(tag, ValidatorCurrentRewards.typeName, ValidatorCurrentRewards.fields);
      }
    }
    return m;
  },
});

export interface ValidatorAccumulatedCommission {
  commission: DecCoin[];
}
export const ValidatorAccumulatedCommission: MessageType<ValidatorAccumulatedCommission> = defineMessage<ValidatorAccumulatedCommission>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorAccumulatedCommission',
  fields: [
    { no: 1, name: 'commission', jsName: 'commission', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    commission: partial?.commission ?? [],
  }),
  write(m, w) {
    for (const value of m.commission) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.commission.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorAccumulatedCommission.typeName, ValidatorAccumulatedCommission.fields);
      }
    }
    return m;
  },
});

export interface ValidatorOutstandingRewards {
  rewards: DecCoin[];
}
export const ValidatorOutstandingRewards: MessageType<ValidatorOutstandingRewards> = defineMessage<ValidatorOutstandingRewards>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorOutstandingRewards',
  fields: [
    { no: 1, name: 'rewards', jsName: 'rewards', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    rewards: partial?.rewards ?? [],
  }),
  write(m, w) {
    for (const value of m.rewards) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.rewards.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorOutstandingRewards.typeName, ValidatorOutstandingRewards.fields);
      }
    }
    return m;
  },
});

export interface ValidatorSlashEvent {
  validatorPeriod: bigint;
  fraction: string;
}
export const ValidatorSlashEvent: MessageType<ValidatorSlashEvent> = defineMessage<ValidatorSlashEvent>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorSlashEvent',
  fields: [
    { no: 1, name: 'validator_period', jsName: 'validatorPeriod', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'fraction', jsName: 'fraction', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    validatorPeriod: partial?.validatorPeriod ?? 0n,
    fraction: partial?.fraction ?? '',
  }),
  write(m, w) {
    if (m.validatorPeriod !== 0n) {
      w.tag(8);
      w.uint64(m.validatorPeriod);
    }
    w.number(18, m.fraction);
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.validatorPeriod = r.uint64();
          break;
        }
        case 18: {
          m.fraction = r.decText(m.fraction);
          break;
        }
        default:
          r.other(tag, ValidatorSlashEvent.typeName, ValidatorSlashEvent.fields);
      }
    }
    return m;
  },
});

export interface ValidatorSlashEvents {
  validatorSlashEvents: ValidatorSlashEvent[];
}
export const ValidatorSlashEvents: MessageType<ValidatorSlashEvents> = defineMessage<ValidatorSlashEvents>({
  typeName: 'cosmos.distribution.v1beta1.ValidatorSlashEvents',
  fields: [
    { no: 1, name: 'validator_slash_events', jsName: 'validatorSlashEvents', kind: 'message', repeated: true, packed: false, type: () => ValidatorSlashEvent, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorSlashEvents: partial?.validatorSlashEvents ?? [],
  }),
  write(m, w) {
    for (const value of m.validatorSlashEvents) {
      const at = w.open(10);
      ValidatorSlashEvent.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.validatorSlashEvents.push(ValidatorSlashEvent.read(ValidatorSlashEvent.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorSlashEvents.typeName, ValidatorSlashEvents.fields);
      }
    }
    return m;
  },
});

export interface FeePool {
  communityPool: DecCoin[];
}
export const FeePool: MessageType<FeePool> = defineMessage<FeePool>({
  typeName: 'cosmos.distribution.v1beta1.FeePool',
  fields: [
    { no: 1, name: 'community_pool', jsName: 'communityPool', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    communityPool: partial?.communityPool ?? [],
  }),
  write(m, w) {
    for (const value of m.communityPool) {
      const at = w.open(10);
      DecCoin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.communityPool.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, FeePool.typeName, FeePool.fields);
      }
    }
    return m;
  },
});

export interface CommunityPoolSpendProposal {
  title: string;
  description: string;
  recipient: string;
  amount: Coin[];
}
export const CommunityPoolSpendProposal: MessageType<CommunityPoolSpendProposal> = defineMessage<CommunityPoolSpendProposal>({
  typeName: 'cosmos.distribution.v1beta1.CommunityPoolSpendProposal',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'recipient', jsName: 'recipient', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
    recipient: partial?.recipient ?? '',
    amount: partial?.amount ?? [],
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
    if (m.recipient !== '') {
      w.string(26, m.recipient);
    }
    for (const value of m.amount) {
      const at = w.open(34);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        case 26: {
          m.recipient = r.string();
          break;
        }
        case 34: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CommunityPoolSpendProposal.typeName, CommunityPoolSpendProposal.fields);
      }
    }
    return m;
  },
});

export interface DelegatorStartingInfo {
  previousPeriod: bigint;
  stake: string;
  height: bigint;
}
export const DelegatorStartingInfo: MessageType<DelegatorStartingInfo> = defineMessage<DelegatorStartingInfo>({
  typeName: 'cosmos.distribution.v1beta1.DelegatorStartingInfo',
  fields: [
    { no: 1, name: 'previous_period', jsName: 'previousPeriod', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'stake', jsName: 'stake', kind: 'string', repeated: false, packed: false, nullable: false, customtype: 'Dec', scalar: 'cosmos.Dec', amino: { dontOmitempty: true } },
    { no: 3, name: 'height', jsName: 'height', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: { fieldName: 'creation_height', dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    previousPeriod: partial?.previousPeriod ?? 0n,
    stake: partial?.stake ?? '',
    height: partial?.height ?? 0n,
  }),
  write(m, w) {
    if (m.previousPeriod !== 0n) {
      w.tag(8);
      w.uint64(m.previousPeriod);
    }
    w.number(18, m.stake);
    if (m.height !== 0n) {
      w.tag(24);
      w.uint64(m.height);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.previousPeriod = r.uint64();
          break;
        }
        case 18: {
          m.stake = r.decText(m.stake);
          break;
        }
        case 24: {
          m.height = r.uint64();
          break;
        }
        default:
          r.other(tag, DelegatorStartingInfo.typeName, DelegatorStartingInfo.fields);
      }
    }
    return m;
  },
});

export interface DelegationDelegatorReward {
  validatorAddress: string;
  reward: DecCoin[];
}
export const DelegationDelegatorReward: MessageType<DelegationDelegatorReward> = defineMessage<DelegationDelegatorReward>({
  typeName: 'cosmos.distribution.v1beta1.DelegationDelegatorReward',
  fields: [
    { no: 1, name: 'validator_address', jsName: 'validatorAddress', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ValidatorAddressString', amino: {} },
    { no: 2, name: 'reward', jsName: 'reward', kind: 'message', repeated: true, packed: false, type: () => DecCoin, nullable: false, castrepeated: 'DecCoins', amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    validatorAddress: partial?.validatorAddress ?? '',
    reward: partial?.reward ?? [],
  }),
  write(m, w) {
    if (m.validatorAddress !== '') {
      w.string(10, m.validatorAddress);
    }
    for (const value of m.reward) {
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
          m.reward.push(DecCoin.read(DecCoin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, DelegationDelegatorReward.typeName, DelegationDelegatorReward.fields);
      }
    }
    return m;
  },
});

export interface CommunityPoolSpendProposalWithDeposit {
  title: string;
  description: string;
  recipient: string;
  amount: string;
  deposit: string;
}
export const CommunityPoolSpendProposalWithDeposit: MessageType<CommunityPoolSpendProposalWithDeposit> = defineMessage<CommunityPoolSpendProposalWithDeposit>({
  typeName: 'cosmos.distribution.v1beta1.CommunityPoolSpendProposalWithDeposit',
  fields: [
    { no: 1, name: 'title', jsName: 'title', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'recipient', jsName: 'recipient', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'amount', jsName: 'amount', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'deposit', jsName: 'deposit', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { implements: ['cosmos.gov.v1beta1.Content'] },
  create: (partial) => ({
    title: partial?.title ?? '',
    description: partial?.description ?? '',
    recipient: partial?.recipient ?? '',
    amount: partial?.amount ?? '',
    deposit: partial?.deposit ?? '',
  }),
  write(m, w) {
    if (m.title !== '') {
      w.string(10, m.title);
    }
    if (m.description !== '') {
      w.string(18, m.description);
    }
    if (m.recipient !== '') {
      w.string(26, m.recipient);
    }
    if (m.amount !== '') {
      w.string(34, m.amount);
    }
    if (m.deposit !== '') {
      w.string(42, m.deposit);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.title = r.string();
          break;
        }
        case 18: {
          m.description = r.string();
          break;
        }
        case 26: {
          m.recipient = r.string();
          break;
        }
        case 34: {
          m.amount = r.string();
          break;
        }
        case 42: {
          m.deposit = r.string();
          break;
        }
        default:
          r.other(tag, CommunityPoolSpendProposalWithDeposit.typeName, CommunityPoolSpendProposalWithDeposit.fields);
      }
    }
    return m;
  },
});
