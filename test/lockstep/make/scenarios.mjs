// What happens in a trace: actions with their weights, faults of consensus in percent of blocks (or of votes, for
// `absent` and `nil`), and changes of the genesis.
import { coin } from './genesis.mjs';
import * as authz from './actions/authz.mjs';
import * as bank from './actions/bank.mjs';
import * as distribution from './actions/distribution.mjs';
import * as evidence from './actions/evidence.mjs';
import * as feegrant from './actions/feegrant.mjs';
import * as gov from './actions/gov.mjs';
import * as signers from './actions/signers.mjs';
import * as staking from './actions/staking.mjs';
import * as vesting from './actions/vesting.mjs';

/** Actions of a module by name, each as often as told. */
const some = (actions, weights) =>
  Object.fromEntries(
    Object.entries(weights).map(([name, weight]) => [name, [actions[name], weight]]),
  );

const banking = some(bank, {
  send: 8,
  sendToNew: 3,
  sendOdd: 4,
  sendToModule: 2,
  sendHuge: 2,
  sendSeveral: 2,
  sendThenFail: 1,
  multiSend: 3,
  multiSendOdd: 3,
});
const stakes = some(staking, {
  delegate: 8,
  undelegate: 5,
  redelegate: 5,
  cancelUnbonding: 3,
  delegateNowhere: 1,
});
const operators = some(staking, {
  createValidator: 4,
  editValidator: 3,
  leave: 2,
  unjail: 3,
  undelegateOften: 1,
});
const rewards = some(distribution, {
  withdraw: 6,
  withdrawCommission: 3,
  setWithdrawAddress: 4,
  fundCommunityPool: 3,
  depositRewardsPool: 3,
});
const governing = some(gov, {
  proposeUpdate: 6,
  proposeSeveral: 3,
  proposeText: 2,
  proposeOdd: 2,
  proposeOld: 2,
  deposit: 3,
  vote: 4,
  voteWeighted: 5,
  cancel: 1,
  updateWithoutAuthority: 1,
});
const granting = some(authz, { grant: 6, exec: 10, revoke: 1, execOwn: 1, execNested: 4 });
const allowances = some(feegrant, { grantFee: 6, useFee: 12, revokeFee: 2, pruneFees: 1 });
const vested = some(vesting, {
  createContinuousOrDelayed: 2,
  createPeriodic: 4,
  createPermanent: 2,
  vestingSend: 6,
  vestingDelegate: 6,
  vestingUndelegate: 4,
});
const odd = some(signers, {
  sendPaid: 2,
  spoiled: 2,
  shortOfGas: 3,
  feeOdd: 2,
  bodyOdd: 2,
  garbage: 1,
});
const signed = some(signers, { sendSigned: 8, actSigned: 6, sendTogether: 3 });

const restless = { absent: 4, outage: 5, nil: 3, jump: 2, silent: 1 };

function coinsOfGenesis(genesis, w) {
  const balances = genesis.bank.balances;
  // Half of what fits in 256 bits: the other half belongs to nobody, as the supply must fit too.
  balances[3].coins = [...balances[3].coins, coin(2n ** 255n, 'huge')].sort((a, b) =>
    a.denom < b.denom ? -1 : 1,
  );
  genesis.bank.send_enabled = [
    { denom: 'alpha', enabled: true },
    { denom: 'gone', enabled: false },
  ];
  genesis.bank.denom_metadata = [
    {
      description: 'The staking token',
      denom_units: [
        { denom: 'stake', exponent: 0, aliases: ['microstake'] },
        { denom: 'kilostake', exponent: 3, aliases: [] },
        { denom: 'megastake', exponent: 6, aliases: ['big'] },
      ],
      base: 'stake',
      display: 'megastake',
      name: 'Stake',
      symbol: 'STK',
      uri: 'https://example.org/stake',
      uri_hash: '',
    },
    {
      description: '',
      denom_units: [{ denom: 'alpha', exponent: 0, aliases: [] }],
      base: 'alpha',
      display: 'alpha',
      name: 'Alpha',
      symbol: 'A',
      uri: '',
      uri_hash: '',
    },
  ];
  genesis.distribution.fee_pool.community_pool = [];
  void w;
}

const everything = {
  ...banking,
  ...stakes,
  ...operators,
  ...rewards,
  ...governing,
  ...granting,
  ...allowances,
  ...vested,
  ...odd,
};

export const scenarios = {
  bank: { actions: { ...banking, ...odd }, genesis: coinsOfGenesis, checked: 20 },
  vesting: {
    actions: { ...vested, ...some(staking, { delegate: 2 }), ...some(bank, { sendPlain: 1 }) },
    genesis: vesting.vestingGenesis,
    faults: { absent: 3, outage: 6, evidence: 2, jump: 3 },
    blocks: 100,
  },
  feegrant: { actions: allowances, faults: { jump: 2 }, actors: 12, blocks: 90 },
  authz: {
    actions: { ...granting, ...some(staking, { delegate: 3 }) },
    actors: 12,
    faults: { jump: 2 },
    blocks: 90,
  },
  gov: {
    actions: { ...governing, ...stakes, ...some(distribution, { fundCommunityPool: 3 }) },
    faults: { absent: 3, outage: 2, jump: 1 },
    blocks: 120,
  },
  signers: { actions: { ...signed, ...odd }, prepare: signers.addSigners, checked: 20 },
  validators: {
    actions: { ...operators, ...stakes },
    faults: restless,
    founders: 5,
    blocks: 120,
  },
  slashes: {
    actions: {
      ...stakes,
      ...some(staking, { unjail: 3, createValidator: 3, undelegateOften: 1 }),
      ...rewards,
      ...some(evidence, { submitEvidence: 1 }),
    },
    faults: { ...restless, evidence: 6, outage: 8 },
    founders: 7,
    blocks: 120,
  },
  rewards: {
    actions: {
      ...rewards,
      ...stakes,
      ...some(gov, { proposeUpdate: 1 }),
      ...some(feegrant, { useFee: 1 }),
    },
    faults: { absent: 3, evidence: 1, outage: 3 },
    blocks: 100,
  },
  blockgas: {
    actions: { ...banking, ...stakes, ...odd },
    maxGas: '900000',
    initialHeight: 1000,
    txs: [4, 16],
    blocks: 50,
  },
  quiet: {
    actions: {},
    faults: { ...restless, silent: 20, evidence: 5 },
    blocks: 300,
    initialHeight: 7,
  },
  bulk: {
    actions: everything,
    genesis: coinsOfGenesis,
    actors: 90,
    founders: 6,
    txs: [50, 100],
    faults: { ...restless, evidence: 1 },
    blocks: 25,
  },
  all: {
    actions: { ...everything, ...signed },
    prepare: signers.addSigners,
    genesis(genesis, w) {
      coinsOfGenesis(genesis, w);
      vesting.vestingGenesis(genesis, w);
    },
    actors: 40,
    founders: 6,
    txs: [0, 8],
    faults: { ...restless, evidence: 1 },
    checked: 5,
    blocks: 350,
  },
};
