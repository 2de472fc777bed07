// Source: cosmos-sdk v0.53.6, x/gov/genesis.go and types/v1/genesis.go.
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AddressCodec } from '../../types/address.ts';
import type { GovKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/gov/v1/genesis.ts';
import { ProposalStatus } from '../../proto/cosmos/gov/v1/gov.ts';
import {
  NO_COINS,
  addCoins,
  formatCoins,
  parseCoins,
  sameCoins,
  validateCoins,
} from '../../types/coin.ts';
import { GoPanic, plainError } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { setDeposit } from './deposits.ts';
import {
  activeQueue,
  constitution,
  deposits,
  inactiveQueue,
  proposalId,
  proposals,
  votes,
} from './keys.ts';
import { defaultParams, validateParams } from './params.ts';
import { setProposal, timeOf } from './store.ts';

export const govGenesis = (gov: GovKeeper): AnyGenesis =>
  defineGenesis({
    state: GenesisState,
    defaults: () => GenesisState.create({ startingProposalId: 1n, params: defaultParams() }),
    validate,
    init(ctx, state) {
      init(gov, ctx, state);
      return undefined;
    },
    export: (ctx) => exportState(gov, ctx),
  });

/** @throws GoPanic when the deposits are not what gov's account holds */
function init(gov: GovKeeper, ctx: Context, state: GenesisState): void {
  if (state.params === undefined) throw new GoPanic(NIL_POINTER);
  proposalId.set(ctx, state.startingProposalId);
  gov.setParams(ctx, state.params);
  constitution.set(ctx, state.constitution);
  const account = gov.govAccount(ctx);

  let total = NO_COINS;
  for (const deposit of state.deposits) {
    setDeposit(ctx, deposit);
    total = addCoins(total, validateCoins(parseCoins(deposit.amount)));
  }
  for (const vote of state.votes)
    votes.set(ctx, [vote.proposalId, ctx.addresses.acc(vote.voter)], vote);
  for (const proposal of state.proposals) {
    const { id, status } = proposal;
    if (status === ProposalStatus.PROPOSAL_STATUS_DEPOSIT_PERIOD)
      inactiveQueue.set(ctx, [timeOf(proposal.depositEndTime), id], id);
    if (status === ProposalStatus.PROPOSAL_STATUS_VOTING_PERIOD)
      activeQueue.set(ctx, [timeOf(proposal.votingEndTime), id], id);
    setProposal(ctx, proposal);
  }

  const balance = gov.dependencies.bank.getAllBalances(ctx, account);
  if (!sameCoins(balance, total))
    throw new GoPanic(
      `expected module account was ${formatCoins(balance)} but we got ${formatCoins(total)}`,
    );
}

/** @throws undefined/1 with the texts of `ValidateGenesis` */
function validate(state: GenesisState, chain: { readonly addresses: AddressCodec }): void {
  if (state.startingProposalId === 0n)
    throw plainError('starting proposal id must be greater than 0');
  const ids = new Set<bigint>();
  for (const { id } of state.proposals) {
    if (ids.has(id)) throw plainError(`duplicate proposal id: ${id}`);
    ids.add(id);
  }
  const owned = (what: string, entries: readonly (readonly [id: bigint, owner: string])[]) => {
    const seen = new Set<string>();
    for (const [id, owner] of entries) {
      const key = `${id} ${owner}`;
      if (!ids.has(id)) throw plainError(`${what} ${key} has non-existent proposal id: ${id}`);
      if (seen.has(key)) throw plainError(`duplicate ${what}: ${key}`);
      seen.add(key);
    }
  };
  owned(
    'deposit',
    state.deposits.map((each) => [each.proposalId, each.depositor]),
  );
  owned(
    'vote',
    state.votes.map((each) => [each.proposalId, each.voter]),
  );
  if (state.params === undefined) throw new GoPanic(NIL_POINTER);
  validateParams(state.params, chain);
}

const exportState = (gov: GovKeeper, ctx: ReadContext): GenesisState =>
  GenesisState.create({
    startingProposalId: proposalId.peek(ctx),
    deposits: Array.from(deposits.entries(ctx), ([, each]) => each),
    votes: Array.from(votes.entries(ctx), ([, each]) => each),
    proposals: Array.from(proposals.entries(ctx), ([, each]) => each),
    params: gov.params(ctx),
    constitution: gov.constitution(ctx),
  });
