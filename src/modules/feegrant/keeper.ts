import type { Context, ReadContext } from '../../baseapp/context.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { Grant } from '../../proto/cosmos/feegrant/v1beta1/feegrant.ts';
import type { AccAddress } from '../../types/address.ts';
import type { LooseCoin } from '../../types/coin.ts';
import type { Event } from '../../types/event.ts';
import type { FeegrantDependencies } from './expected.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { textBytes } from '../../baseapp/collections.ts';
import { byte, concatBytes } from '../../types/bytes.ts';
import { sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { sortableTime } from '../../types/time.ts';
import {
  type Allowance,
  expirationOf,
  packAllowance,
  takeFee,
  unpackAllowance,
} from './allowance.ts';
import { allowanceQueue, allowances } from './keys.ts';

/** Who pays whose fees. */
export type Parties = { readonly granter: AccAddress; readonly grantee: AccAddress };

export type FeegrantKeeper = ReturnType<typeof createFeegrantKeeper>;

/** Paying the fees of others. @see cosmossdk.io/x/feegrant v0.2.0 keeper/keeper.go */
export function createFeegrantKeeper({ accounts, isBlocked }: FeegrantDependencies) {
  /** A grantee without an account gets one. @throws sdk/18 there is one, or it is over; sdk/4 blocked grantee */
  function grantAllowance(ctx: Context, parties: Parties, allowance: Allowance): void {
    requireNone(ctx, parties);
    const { granter, grantee } = parties;
    if (!accounts.read(ctx, grantee)) {
      if (isBlocked(grantee))
        throw sdkErrors.Unauthorized(`${grantee} is not allowed to receive funds`);
      accounts.create(ctx, grantee);
    }
    const expiration = expirationOf(allowance);
    if (expiration !== undefined && expiration < ctx.block.time)
      throw sdkErrors.InvalidRequest('expiration is before current block time');
    if (expiration !== undefined) allowanceQueue.set(ctx, [expiration, grantee, granter], null);
    setGrant(ctx, parties, allowance);
    ctx.emit(grantEvent('set_feegrant', parties));
  }

  /**
   * Takes a transaction's fee from what `granter` allows `grantee`; who calls it moves the coins.
   * @throws sdk/38 no grant; feegrant/2, 3, 7; GoPanic for a fee that is no set of coins
   */
  function useGrantedFees(
    ctx: Context,
    granter: AccAddress,
    grantee: AccAddress,
    fee: readonly LooseCoin[],
    messages: readonly Pick<TypedMessage, 'typeUrl'>[],
  ): void {
    const parties = { granter, grantee };
    const taken = takeFee(ctx, allowanceOf(ctx, parties), fee, messages);
    if (taken.kind !== 'left') {
      // The SDK ignores the error of this: it was there a moment ago.
      attempt(() => {
        revokeAllowance(ctx, parties);
      });
      if (taken.kind === 'expired') throw taken.error;
    }
    ctx.emit(grantEvent('use_feegrant', parties));
    if (taken.kind !== 'left') return;
    // Read again before it is written, as the SDK does.
    grantOf(ctx, parties);
    setGrant(ctx, parties, taken.allowance);
    ctx.emit(grantEvent('update_feegrant', parties));
  }

  return { grantAllowance, useGrantedFees, revokeAllowance, allowanceOf, requireNone };
}

const grantEvent = (type: string, { granter, grantee }: Parties): Event =>
  event(type, ['granter', granter], ['grantee', grantee]);

/** @throws sdk/38 */
function grantOf(ctx: ReadContext, { granter, grantee }: Parties): Grant {
  const grant = allowances.get(ctx, [grantee, granter]);
  if (grant === undefined) throw sdkErrors.NotFound('fee-grant not found');
  return grant;
}

/** @throws sdk/38 */
const allowanceOf = (ctx: ReadContext, parties: Parties): Allowance =>
  unpackAllowance(grantOf(ctx, parties).allowance);

/** @throws sdk/18 */
function requireNone(ctx: ReadContext, { granter, grantee }: Parties): void {
  if (allowances.get(ctx, [grantee, granter]) !== undefined)
    throw sdkErrors.InvalidRequest('fee allowance already exists');
}

const setGrant = (ctx: Context, { granter, grantee }: Parties, allowance: Allowance): void =>
  allowances.set(ctx, [grantee, granter], {
    granter,
    grantee,
    allowance: packAllowance(allowance),
  });

/**
 * Removes a grant. Of the queue, the source removes the entry of the grant in the other direction, with the two addresses
 * exchanged; this one's stays until its time, and then takes away whatever grant there is. @throws sdk/38
 */
function revokeAllowance(ctx: Context, parties: Parties): void {
  const { granter, grantee } = parties;
  const expiration = expirationOf(allowanceOf(ctx, parties));
  allowances.delete(ctx, [grantee, granter]);
  if (expiration !== undefined) allowanceQueue.delete(ctx, [expiration, granter, grantee]);
  ctx.emit(grantEvent('revoke_feegrant', parties));
}

/** Deletes at most `limit` of what expired before this block's time, the oldest first. */
export function deleteExpired(ctx: Context, limit: number): void {
  const end = concatBytes(textBytes(sortableTime(ctx.block.time)), byte(0));
  let count = 0;
  for (const key of allowanceQueue.keys(ctx, { end })) {
    const [, grantee, granter] = key;
    allowanceQueue.delete(ctx, key);
    allowances.delete(ctx, [grantee, granter]);
    count += 1;
    if (count === limit) return;
  }
}
