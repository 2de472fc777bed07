// Parameter changes of every module, by the hand of x/gov. Some hold values that are refused.
import { MsgUpdateParams as UpdateAuth } from 'cosmjs-types/cosmos/auth/v1beta1/tx';
import {
  MsgSetSendEnabled,
  MsgUpdateParams as UpdateBank,
} from 'cosmjs-types/cosmos/bank/v1beta1/tx';
import { MsgUpdateParams as UpdateConsensus } from 'cosmjs-types/cosmos/consensus/v1/tx';
import {
  MsgCommunityPoolSpend,
  MsgUpdateParams as UpdateDistribution,
} from 'cosmjs-types/cosmos/distribution/v1beta1/tx';
import { MsgUpdateParams as UpdateGov } from 'cosmjs-types/cosmos/gov/v1/tx';
import { MsgUpdateParams as UpdateMint } from 'cosmjs-types/cosmos/mint/v1beta1/tx';
import { MsgUpdateParams as UpdateSlashing } from 'cosmjs-types/cosmos/slashing/v1beta1/tx';
import { MsgUpdateParams as UpdateStaking } from 'cosmjs-types/cosmos/staking/v1beta1/tx';
import { byDenom, coin } from '../genesis.mjs';
import { moduleAddress, pack } from '../keys.mjs';
import { sendMessage } from './bank.mjs';
import { basisPoints } from './staking.mjs';

export const GOV = { address: moduleAddress('gov') };
const authority = GOV.address;
const duration = (seconds) => ({ seconds: BigInt(seconds), nanos: 0 });
/** Where a decimal is a `bytes` field, it holds the digits. */
const digits = (points) => Buffer.from(basisPoints(points));
const text = (points) => (points / 10_000).toFixed(4);

export const updates = {
  auth: (w) =>
    pack(UpdateAuth, {
      authority,
      params: {
        maxMemoCharacters: BigInt(w.pick([256, 100, 300])),
        txSigLimit: BigInt(w.pick([7, 5, 0])),
        txSizeCostPerByte: BigInt(w.pick([10, 8, 15])),
        sigVerifyCostEd25519: BigInt(w.pick([590, 600])),
        sigVerifyCostSecp256k1: BigInt(w.pick([1000, 900, 1200, 0])),
      },
    }),
  bank: (w) =>
    pack(UpdateBank, {
      authority,
      params: {
        sendEnabled: w.chance(85) ? [] : [{ denom: 'alpha', enabled: true }],
        defaultSendEnabled: w.chance(80),
      },
    }),
  sendEnabled: (w) =>
    pack(MsgSetSendEnabled, {
      authority,
      sendEnabled: w.pick([
        [{ denom: 'alpha', enabled: false }],
        [{ denom: 'alpha', enabled: true }],
        [{ denom: 'x', enabled: true }],
        [
          { denom: 'alpha', enabled: true },
          { denom: 'alpha', enabled: false },
        ],
        [],
      ]),
      useDefaultFor: w.pick([[], ['alpha'], ['stake', 'never']]),
    }),
  staking: (w) =>
    pack(UpdateStaking, {
      authority,
      params: {
        unbondingTime: duration(w.pick([60, 90, 30, 0])),
        maxValidators: w.pick([2, 3, 4, 5, 8, 0]),
        maxEntries: w.pick([2, 3, 7]),
        historicalEntries: w.pick([0, 3, 8, 15]),
        bondDenom: 'stake',
        minCommissionRate: basisPoints(w.pick([0, 500, 1200])),
      },
    }),
  slashing: (w) =>
    pack(UpdateSlashing, {
      authority,
      params: {
        signedBlocksWindow: BigInt(w.pick([8, 12, 20, 30, 0])),
        minSignedPerWindow: digits(w.pick([5000, 3000, 7000])),
        downtimeJailDuration: duration(w.pick([10, 25, 0])),
        slashFractionDoubleSign: digits(w.pick([500, 1000, 0])),
        slashFractionDowntime: digits(w.pick([100, 333, 0, 10_001])),
      },
    }),
  mint: (w) =>
    pack(UpdateMint, {
      authority,
      params: {
        mintDenom: 'stake',
        inflationRateChange: basisPoints(w.pick([1300, 2500, 0])),
        inflationMax: basisPoints(w.pick([2000, 5000, 600])),
        inflationMin: basisPoints(w.pick([700, 0])),
        goalBonded: basisPoints(w.pick([6700, 100, 0])),
        blocksPerYear: BigInt(w.pick([6_311_520, 1000, 0])),
      },
    }),
  distribution: (w) =>
    pack(UpdateDistribution, {
      authority,
      params: {
        communityTax: basisPoints(w.pick([200, 0, 3333, 10_000, 10_001])),
        baseProposerReward: w.chance(92) ? basisPoints(0) : basisPoints(100),
        bonusProposerReward: basisPoints(0),
        withdrawAddrEnabled: w.chance(75),
      },
    }),
  gov: (w) =>
    pack(UpdateGov, {
      authority,
      params: {
        minDeposit: w.pick([[coin(10_000_000)], byDenom([coin(8_000_000), coin(5000, 'alpha')])]),
        maxDepositPeriod: duration(w.pick([15, 25])),
        votingPeriod: duration(w.pick([20, 30, 40])),
        quorum: text(w.pick([3340, 1000, 6000])),
        threshold: text(w.pick([5000, 4000, 6000])),
        vetoThreshold: text(w.pick([3340, 2000])),
        minInitialDepositRatio: text(w.pick([0, 0, 1000])),
        proposalCancelRatio: text(w.pick([5000, 0, 3333, 10_000])),
        proposalCancelDest: w.pick(['', w.actors[6].address, moduleAddress('distribution'), 'x']),
        expeditedVotingPeriod: duration(w.pick([10, 15, 50])),
        expeditedThreshold: text(w.pick([6670, 8000])),
        expeditedMinDeposit: [coin(20_000_000)],
        burnVoteQuorum: w.chance(50),
        burnProposalDepositPrevote: w.chance(50),
        burnVoteVeto: w.chance(50),
        minDepositRatio: text(w.pick([100, 0, 2000])),
      },
    }),
  consensus: (w) =>
    pack(UpdateConsensus, {
      authority,
      block: { maxBytes: 4_194_304n, maxGas: BigInt(w.pick([-1, 40_000_000, 6_000_000, -2])) },
      evidence: {
        maxAgeNumBlocks: BigInt(w.pick([60, 30])),
        maxAgeDuration: duration(w.pick([600, 100])),
        maxBytes: 50_000n,
      },
      validator: { pubKeyTypes: w.chance(90) ? ['ed25519'] : ['ed25519', 'secp256k1'] },
      ...(w.chance(50) && { abci: {} }),
    }),
  poolSpend: (w) =>
    pack(MsgCommunityPoolSpend, {
      authority,
      recipient: w.pick([w.anyone().address, w.anyone().address, moduleAddress('mint'), 'nobody']),
      amount: w.pick([
        [coin(w.between(1, 60))],
        [coin(10n ** 24n)],
        byDenom([coin(1), coin(1, 'alpha')]),
        [coin(0)],
        [],
      ]),
    }),
  fromGov: (w) => sendMessage(GOV, w.anyone(), coin(w.pick([1, 1000, 10n ** 22n]))),
};
