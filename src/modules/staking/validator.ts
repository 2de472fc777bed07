// Arithmetic and checks of one validator. @see cosmos-sdk x/staking/types/{validator,commission}.go
import type { CommissionRates, Description } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import type { Commission, Validator } from './records.ts';
import { utf8 } from '../../types/bytes.ts';
import {
  type Dec,
  ONE_DEC,
  decAdd,
  decFromInt,
  decFromWire,
  decMulInt,
  decQuo,
  decQuoInt,
  decQuoTruncate,
  decSub,
  truncateInt,
} from '../../types/dec.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import { addInt, asInt64, quoInt, subInt } from '../../types/sdk-int.ts';
import { SECOND, type Timestamp } from '../../types/time.ts';
import { stakingErrors } from './errors.ts';
import { isBonded } from './records.ts';

/** Tokens (smallest unit) of one unit of consensus power. */
export const POWER_REDUCTION = 1_000_000n;

/** What a description may hold, bytes. */
export const DESCRIPTION_MAX_BYTES = {
  moniker: 70,
  identity: 3000,
  website: 140,
  securityContact: 140,
  details: 280,
} as const;

/** A rate may change once in so many nanoseconds. */
const COMMISSION_CHANGE_INTERVAL = 24n * 3600n * SECOND;

/** Stands for "leave as it is" in an edited description. */
const DO_NOT_MODIFY = '[do-not-modify]';

/** @throws GoPanic beyond int64 */
export const powerOfTokens = (tokens: bigint): bigint => asInt64(quoInt(tokens, POWER_REDUCTION));

/** Power in consensus; 0 unless bonded. */
export const consensusPower = (validator: Validator): bigint =>
  isBonded(validator) ? powerOfTokens(validator.tokens) : 0n;

/** It lost all tokens to slashing, so that a share has no price. */
export const isInvalidExRate = ({ tokens, delegatorShares }: Validator): boolean =>
  tokens === 0n && delegatorShares > 0n;

/** What a share is worth. */
type SharePrice = Pick<Validator, 'tokens' | 'delegatorShares'>;

/** Worth of shares in tokens, half to even. @throws GoPanic without shares */
export const tokensFromShares = ({ tokens, delegatorShares }: SharePrice, shares: Dec): Dec =>
  decQuo(decMulInt(shares, tokens), delegatorShares);

/** The same, truncated. */
export const tokensFromSharesTruncated = (
  { tokens, delegatorShares }: SharePrice,
  shares: Dec,
): Dec => decQuoTruncate(decMulInt(shares, tokens), delegatorShares);

/** Shares that tokens buy. @throws staking/22 without tokens */
export function sharesFromTokens({ tokens, delegatorShares }: Validator, amount: bigint): Dec {
  if (tokens === 0n) throw stakingErrors.InsufficientShares();
  return decQuoInt(decMulInt(delegatorShares, amount), tokens);
}

/** The same, by another way of dividing. @throws staking/22 without tokens */
export function sharesFromTokensTruncated(
  { tokens, delegatorShares }: Validator,
  amount: bigint,
): Dec {
  if (tokens === 0n) throw stakingErrors.InsufficientShares();
  return decQuoTruncate(decMulInt(delegatorShares, amount), decFromInt(tokens));
}

/** With more tokens, and the shares issued for them; the first delegation sets the price to one. */
export function addTokens(
  validator: Validator,
  amount: bigint,
): { readonly validator: Validator; readonly shares: Dec } {
  // Go panics here on the error that `sharesFromTokens` throws; delegating was refused before that (staking/34).
  const shares =
    validator.delegatorShares === 0n ? decFromInt(amount) : sharesFromTokens(validator, amount);
  return {
    validator: {
      ...validator,
      tokens: addInt(validator.tokens, amount),
      delegatorShares: decAdd(validator.delegatorShares, shares),
    },
    shares,
  };
}

/** @throws GoPanic for more than it has, or negative */
export function removeTokens(validator: Validator, amount: bigint): Validator {
  if (amount < 0n)
    throw new GoPanic(`should not happen: trying to remove negative tokens ${amount}`);
  if (validator.tokens < amount)
    throw new GoPanic(
      `should not happen: only have ${validator.tokens} tokens, trying to remove ${amount}`,
    );
  return { ...validator, tokens: subInt(validator.tokens, amount) };
}

/** Without shares, and the tokens that they were worth; the last share takes what roundings left. */
export function removeShares(
  validator: Validator,
  shares: Dec,
): { readonly validator: Validator; readonly tokens: bigint } {
  const delegatorShares = decSub(validator.delegatorShares, shares);
  const tokens =
    delegatorShares === 0n ? validator.tokens : truncateInt(tokensFromShares(validator, shares));
  if (tokens > validator.tokens)
    throw new GoPanic('attempting to remove more tokens than available in validator');
  return {
    validator: { ...validator, tokens: subInt(validator.tokens, tokens), delegatorShares },
    tokens,
  };
}

// Commission

/**
 * Rates of a message, in Go's order of checks.
 * @throws staking/9, 10, 11, 13 or 14; GoPanic at an unset one
 */
export function readCommissionRates(wire: CommissionRates): Omit<Commission, 'updateTime'> {
  const maxRate = decFromWire(wire.maxRate);
  if (maxRate < 0n) throw stakingErrors.CommissionNegative();
  if (maxRate > ONE_DEC) throw stakingErrors.CommissionHuge();
  const rate = decFromWire(wire.rate);
  if (rate < 0n) throw stakingErrors.CommissionNegative();
  if (rate > maxRate) throw stakingErrors.CommissionGTMaxRate();
  const maxChangeRate = decFromWire(wire.maxChangeRate);
  if (maxChangeRate < 0n) throw stakingErrors.CommissionChangeRateNegative();
  if (maxChangeRate > maxRate) throw stakingErrors.CommissionChangeRateGTMaxRate();
  return { rate, maxRate, maxChangeRate };
}

/** @throws staking/9, 11, 12 or 15 */
export function checkNewRate(commission: Commission, rate: Dec, now: Timestamp): void {
  if (now - commission.updateTime < COMMISSION_CHANGE_INTERVAL)
    throw stakingErrors.CommissionUpdateTime();
  if (rate < 0n) throw stakingErrors.CommissionNegative();
  if (rate > commission.maxRate) throw stakingErrors.CommissionGTMaxRate();
  if (decSub(rate, commission.rate) > commission.maxChangeRate)
    throw stakingErrors.CommissionGTMaxChangeRate();
}

// Description

export const isEmptyDescription = (text: Description): boolean =>
  text.moniker === '' &&
  text.identity === '' &&
  text.website === '' &&
  text.securityContact === '' &&
  text.details === '';

/** @throws sdk/18 too long */
export function checkDescription(text: Description): Description {
  const check = (field: keyof typeof DESCRIPTION_MAX_BYTES, name: string): void => {
    const length = utf8(text[field]).length;
    const max = DESCRIPTION_MAX_BYTES[field];
    if (length > max)
      throw sdkErrors.InvalidRequest(`invalid ${name} length; got: ${length}, max: ${max}`);
  };
  check('moniker', 'moniker');
  check('identity', 'identity');
  check('website', 'website');
  check('securityContact', 'security contact');
  check('details', 'details');
  return text;
}

/** `next`, where it does not say to keep what was. @throws sdk/18 too long */
export function editedDescription(was: Description, next: Description): Description {
  const pick = (before: string, after: string): string =>
    after === DO_NOT_MODIFY ? before : after;
  return checkDescription({
    moniker: pick(was.moniker, next.moniker),
    identity: pick(was.identity, next.identity),
    website: pick(was.website, next.website),
    securityContact: pick(was.securityContact, next.securityContact),
    details: pick(was.details, next.details),
  });
}
