// Source: cosmos-sdk v0.53.6, x/gov/keeper/deposit.go.
import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { AccAddress } from '../../types/address.ts';
import type { GovDependencies } from './expected.ts';
import type { Deposit } from '../../proto/cosmos/gov/v1/gov.ts';
import { type Params, type Proposal, ProposalStatus } from '../../proto/cosmos/gov/v1/gov.ts';
import {
  type Coins,
  type LooseCoin,
  NO_COINS,
  type WireCoin,
  addCoins,
  amountOf,
  coinsToWire,
  formatCoin,
  formatCoins,
  isAllGTE,
  isValidCoins,
  isZeroCoins,
  newCoin,
  newCoins,
  parseCoins,
  parseMessageCoins,
  validateCoins,
} from '../../types/coin.ts';
import {
  type Dec,
  decFromInt,
  decMul,
  decOrFault,
  parseDec,
  roundInt,
  truncateInt,
} from '../../types/dec.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import { intFromWire, subInt } from '../../types/sdk-int.ts';
import { govErrors } from './errors.ts';
import { deposited } from './events.ts';
import { deposits, ofProposal } from './keys.ts';
import { activateVotingPeriod, paramsOf, proposalOf, setProposal } from './store.ts';

const { PROPOSAL_STATUS_DEPOSIT_PERIOD: DEPOSIT_PERIOD, PROPOSAL_STATUS_VOTING_PERIOD: VOTING } =
  ProposalStatus;

/** Name of gov's own account. */
export const GOV = 'gov';

/** What makes a vote begin. */
const minDepositOf = (
  { expedited }: { readonly expedited: boolean },
  params: Params,
): WireCoin[] => (expedited ? params.expeditedMinDeposit : params.minDeposit);

const scaled = (amount: bigint, ratio: Dec): Dec => decMul(decFromInt(amount), ratio);

/** Coins that a new proposal brings along; none are allowed where no ratio asks for some. @throws sdk/10, gov/16, gov/23 */
export function readInitialDeposit(
  params: Params,
  wire: readonly WireCoin[],
  expedited: boolean,
): Coins {
  const coins = parseMessageCoins(wire);
  if (!isValidCoins(coins)) throw sdkErrors.InvalidCoins(formatCoins(coins));
  const ratio = parseDec(params.minInitialDepositRatio);
  if (ratio !== 0n) {
    const needed: LooseCoin[] = minDepositOf({ expedited }, params).map(({ denom, amount }) => ({
      denom,
      amount: roundInt(scaled(intFromWire(amount), ratio)),
    }));
    if (!isAllGTE(coins, needed))
      throw govErrors.MinDepositTooSmall(
        `was (${formatCoins(coins)}), need (${formatCoins(needed)})`,
      );
  }
  checkDenoms(params, coins);
  return coins;
}

function checkDenoms(params: Params, coins: Coins): void {
  const accepted = params.minDeposit.map(({ denom }) => denom);
  if (!coins.every(({ denom }) => accepted.includes(denom)))
    throw govErrors.InvalidDepositDenom(
      `deposited ${formatCoins(coins)}, but gov accepts only the following denom(s): [${accepted.join(' ')}]`,
    );
}

/** At least the ratio of the minimum, in one denomination of it. @throws gov/16 */
function checkSize(minDeposit: readonly LooseCoin[], ratio: Dec, coins: Coins): void {
  const thresholds: string[] = [];
  for (const { denom, amount } of minDeposit) {
    const threshold = newCoin(denom, truncateInt(scaled(amount ?? 0n, ratio)));
    thresholds.push(formatCoin(threshold));
    const given = amountOf(coins, denom);
    if (given !== 0n && given >= threshold.amount) return;
  }
  throw govErrors.MinDepositTooSmall(
    `received ${formatCoins(coins)} but need at least one of the following: ${thresholds.join(',')}`,
  );
}

export type GovDeposits = ReturnType<typeof createDeposits>;

export function createDeposits({ accounts, bank, fundCommunityPool }: GovDependencies) {
  /**
   * Takes a deposit, and opens the vote when it is enough: then true.
   * @throws undefined/1 unknown proposal; gov/3, gov/16, gov/23; sdk/5
   */
  function addDeposit(ctx: Context, id: bigint, depositor: AccAddress, coins: Coins): boolean {
    const proposal = proposalOf(ctx, id);
    if (proposal.status !== DEPOSIT_PERIOD && proposal.status !== VOTING)
      throw govErrors.InactiveProposal(id.toString());
    const params = paramsOf(ctx);
    const minDeposit = parseCoins(minDepositOf(proposal, params));
    const ratio = parseDec(params.minDepositRatio);
    checkDenoms(params, coins);
    if (ratio !== 0n) checkSize(minDeposit, ratio, coins);

    bank.sendCoinsFromAccountToModule(ctx, depositor, GOV, coins);
    const total = addCoins(newCoins(...parseCoins(proposal.totalDeposit)), coins);
    const raised: Proposal = { ...proposal, totalDeposit: coinsToWire(total) };
    setProposal(ctx, raised);
    const starts = proposal.status === DEPOSIT_PERIOD && isAllGTE(total, minDeposit);
    if (starts) activateVotingPeriod(ctx, raised);

    const before = deposits.get(ctx, [id, depositor]);
    ctx.emit(deposited(id, depositor, formatCoins(coins)));
    const amount =
      before === undefined ? coins : addCoins(newCoins(...parseCoins(before.amount)), coins);
    setDeposit(ctx, {
      proposalId: id,
      depositor: before?.depositor ?? depositor,
      amount: coinsToWire(amount),
    });
    return starts;
  }

  /** Gives the deposits back. */
  function refundDeposits(ctx: Context, id: bigint): void {
    for (const [key, { amount }] of [...deposits.entries(ctx, ofProposal(id))]) {
      bank.sendCoinsFromModuleToAccount(ctx, GOV, key[1], coinsOf(amount));
      deposits.delete(ctx, key);
    }
  }

  /** Destroys the deposits, and tells so even when there are none. */
  function burnDeposits(ctx: Context, id: bigint): void {
    let total = NO_COINS;
    for (const [key, { amount }] of [...deposits.entries(ctx, ofProposal(id))]) {
      total = addCoins(total, coinsOf(amount));
      deposits.delete(ctx, key);
    }
    bank.burnCoins(ctx, GOV, total);
  }

  /** Takes the canceled proposal's fee out of each deposit and gives the rest back. @throws GoPanic on a bad ratio */
  function chargeDeposits(ctx: Context, id: bigint, params: Params): void {
    const rate = decOrFault(params.proposalCancelRatio);
    if (typeof rate === 'string') throw new GoPanic(rate);
    let charges = NO_COINS;
    for (const [, { proposalId, depositor, amount }] of [
      ...deposits.entries(ctx, ofProposal(id)),
    ]) {
      const owner = ctx.addresses.acc(depositor);
      let rest = NO_COINS;
      for (const coin of amount) {
        const whole = intFromWire(coin.amount);
        const charge = truncateInt(scaled(whole, rate));
        rest = addCoins(rest, [newCoin(coin.denom, subInt(whole, charge))]);
        charges = addCoins(charges, [newCoin(coin.denom, charge)]);
      }
      if (!isZeroCoins(rest)) bank.sendCoinsFromModuleToAccount(ctx, GOV, owner, rest);
      deposits.delete(ctx, [proposalId, owner]);
    }
    if (!isZeroCoins(charges)) payCharges(ctx, params.proposalCancelDest, charges);
  }

  function payCharges(ctx: Context, destination: string, charges: Coins): void {
    if (destination === '') {
      bank.burnCoins(ctx, GOV, charges);
      return;
    }
    if (destination === accounts.moduleAddress('distribution')) {
      fundCommunityPool(ctx, charges, govAddress());
      return;
    }
    bank.sendCoinsFromModuleToAccount(ctx, GOV, ctx.addresses.acc(destination), charges);
  }

  /** Of gov's own account. */
  function govAddress(): AccAddress {
    const address = accounts.moduleAddress(GOV);
    if (address === undefined) throw new GoPanic('gov module account has not been set');
    return address;
  }

  return { addDeposit, refundDeposits, burnDeposits, chargeDeposits, govAddress };
}

/** @throws undefined/1 when its depositor is no address */
export const setDeposit = (ctx: Context, deposit: Deposit): void =>
  deposits.set(ctx, [deposit.proposalId, ctx.addresses.acc(deposit.depositor)], deposit);

/** Coins as stored, which deposits keep in order. */
const coinsOf = (wire: readonly WireCoin[]): Coins => validateCoins(parseCoins(wire));

/** Σ of all deposits. */
export function totalDeposits(ctx: ReadContext): Coins {
  let total = NO_COINS;
  for (const [, { amount }] of deposits.entries(ctx)) total = addCoins(total, coinsOf(amount));
  return total;
}
