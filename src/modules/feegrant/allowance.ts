// The three kinds of allowance: what is a valid one, what it lets through, what remains of it.
// @see cosmossdk.io/x/feegrant v0.2.0 {basic_fee,periodic_fee,filtered_fee}.go
import type { Context } from '../../baseapp/context.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { LooseCoin, SignedCoins, WireCoin } from '../../types/coin.ts';
import type { Timestamp } from '../../types/time.ts';
import { decodeOr } from '../../codec/registry.ts';
import {
  AllowedMsgAllowance,
  BasicAllowance,
  PeriodicAllowance,
} from '../../proto/cosmos/feegrant/v1beta1/feegrant.ts';
import {
  coinsToWire,
  denomsSubsetOf,
  formatCoins,
  isAllPositive,
  isAnyNegative,
  isValidCoins,
  newCoins,
  parseCoins,
  subLooseCoins,
} from '../../types/coin.ts';
import { type AbciError, GoPanic, plainError, sdkErrors } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { fromWireDuration, fromWireTime, timestamp, toWireTime } from '../../types/time.ts';
import { feegrantErrors } from './errors.ts';

/** Charged for each message that is allowed, and each that is looked up. */
const GAS_PER_MESSAGE = 10;

export type Allowance =
  | { readonly kind: 'basic'; readonly value: BasicAllowance }
  | { readonly kind: 'periodic'; readonly value: PeriodicAllowance }
  | { readonly kind: 'allowedMsg'; readonly value: AllowedMsgAllowance };

/** After a fee was taken: what remains, nothing, or that it was over before (which removes it as well). */
export type Taken =
  | { readonly kind: 'left'; readonly allowance: Allowance }
  | { readonly kind: 'spent' }
  | { readonly kind: 'expired'; readonly error: AbciError };

/** @throws feegrant/5 no allowance in it; GoPanic where the field is absent, which Go dereferences */
export function unpackAllowance(any: Any | undefined): Allowance {
  if (any === undefined) throw new GoPanic(NIL_POINTER);
  switch (any.typeUrl) {
    case BasicAllowance.typeUrl:
      return { kind: 'basic', value: decodeOr(BasicAllowance, any.value, plainError) };
    case PeriodicAllowance.typeUrl:
      return { kind: 'periodic', value: decodeOr(PeriodicAllowance, any.value, plainError) };
    case AllowedMsgAllowance.typeUrl:
      return { kind: 'allowedMsg', value: decodeOr(AllowedMsgAllowance, any.value, plainError) };
    default:
      throw feegrantErrors.NoAllowance('failed to get allowance');
  }
}

export function packAllowance({ kind, value }: Allowance): Any {
  switch (kind) {
    case 'basic':
      return { typeUrl: BasicAllowance.typeUrl, value: BasicAllowance.toBytes(value) };
    case 'periodic':
      return { typeUrl: PeriodicAllowance.typeUrl, value: PeriodicAllowance.toBytes(value) };
    case 'allowedMsg':
      return { typeUrl: AllowedMsgAllowance.typeUrl, value: AllowedMsgAllowance.toBytes(value) };
  }
}

/** Undefined for one that never ends. @throws feegrant/5 */
export function expirationOf({ kind, value }: Allowance): Timestamp | undefined {
  switch (kind) {
    case 'basic':
      return basicExpiration(value);
    case 'periodic':
      return basicExpiration(value.basic);
    case 'allowedMsg':
      return expirationOf(unpackAllowance(value.allowance));
  }
}

const basicExpiration = ({ expiration }: BasicAllowance): Timestamp | undefined =>
  expiration === undefined ? undefined : fromWireTime(expiration);

// --- checks when it is granted -------------------------------------------------------------------------------------

/** @throws sdk/10 coins; feegrant/4 times; feegrant/5 nothing inside; feegrant/6 no message */
export function validateAllowance({ kind, value }: Allowance): void {
  switch (kind) {
    case 'basic':
      validateBasic(value);
      return;
    case 'periodic':
      validatePeriodic(value);
      return;
    case 'allowedMsg':
      if (value.allowance === undefined)
        throw feegrantErrors.NoAllowance('allowance should not be empty');
      if (value.allowedMessages.length === 0)
        throw feegrantErrors.NoMessages("allowed messages shouldn't be empty");
      validateAllowance(unpackAllowance(value.allowance));
  }
}

// An empty spend limit is none: Go's nil, on the wire the same.
function validateBasic({ spendLimit, expiration }: BasicAllowance): void {
  if (spendLimit.length > 0) requirePositive('send', spendLimit);
  if (expiration !== undefined && expiration.seconds < 0n)
    throw feegrantErrors.InvalidDuration('expiration time cannot be negative');
}

function validatePeriodic(allowance: PeriodicAllowance): void {
  const { basic, period, periodSpendLimit, periodCanSpend } = allowance;
  validateBasic(basic);
  requirePositive('spend', periodSpendLimit);
  // Nothing may be left to spend of the first period.
  requireValid('can spend', periodCanSpend);
  if (
    basic.spendLimit.length > 0 &&
    !denomsSubsetOf(parseCoins(periodSpendLimit), parseCoins(basic.spendLimit))
  )
    throw sdkErrors.InvalidCoins(
      'period spend limit has different currency than basic spend limit',
    );
  if (fromWireDuration(period) < 0n) throw feegrantErrors.InvalidDuration('negative clock step');
}

/** @throws sdk/10 */
function requireValid(what: string, wire: readonly WireCoin[]): void {
  const coins = parseCoins(wire);
  if (!isValidCoins(coins))
    throw sdkErrors.InvalidCoins(`${what} amount is invalid: ${formatCoins(coins)}`);
}

/** @throws sdk/10 */
function requirePositive(what: string, wire: readonly WireCoin[]): void {
  requireValid(what, wire);
  if (!isAllPositive(parseCoins(wire)))
    throw sdkErrors.InvalidCoins('spend limit must be positive');
}

// --- use -------------------------------------------------------------------------------------------------------------

/**
 * Takes a fee for messages. An allowance for messages charges 10 gas for each that it allows and each looked up.
 * @throws feegrant/2 over the limit; feegrant/7 another message; GoPanic for a fee that is no set of coins
 */
export function takeFee(
  ctx: Context,
  { kind, value }: Allowance,
  fee: readonly LooseCoin[],
  messages: readonly Pick<TypedMessage, 'typeUrl'>[],
): Taken {
  switch (kind) {
    case 'basic':
      return takeBasic(ctx, value, fee);
    case 'periodic':
      return takePeriodic(ctx, value, fee);
    case 'allowedMsg':
      return takeForMessages(ctx, value, fee, messages);
  }
}

function takeBasic(ctx: Context, value: BasicAllowance, fee: readonly LooseCoin[]): Taken {
  if (isOver(ctx, value)) return expired('basic allowance');
  if (value.spendLimit.length === 0) return { kind: 'left', allowance: { kind: 'basic', value } };
  const left = subtract(value.spendLimit, fee, 'basic allowance');
  if (left.length === 0) return { kind: 'spent' };
  const spendLimit = coinsToWire(left);
  return { kind: 'left', allowance: { kind: 'basic', value: { ...value, spendLimit } } };
}

function takePeriodic(ctx: Context, value: PeriodicAllowance, fee: readonly LooseCoin[]): Taken {
  if (isOver(ctx, value.basic)) return expired('absolute limit');
  const current = inPeriod(ctx.block.time, value);
  const periodCanSpend = coinsToWire(subtract(current.periodCanSpend, fee, 'period limit'));
  const { basic } = current;
  if (basic.spendLimit.length === 0)
    return {
      kind: 'left',
      allowance: { kind: 'periodic', value: { ...current, periodCanSpend } },
    };
  const left = subtract(basic.spendLimit, fee, 'absolute limit');
  if (left.length === 0) return { kind: 'spent' };
  const rest = { ...current, periodCanSpend, basic: { ...basic, spendLimit: coinsToWire(left) } };
  return { kind: 'left', allowance: { kind: 'periodic', value: rest } };
}

/**
 * The allowance with what its present period allows. A period that ended is followed by one from its end, or, when that
 * one is over too, by one from now.
 */
function inPeriod(now: Timestamp, allowance: PeriodicAllowance): PeriodicAllowance {
  const reset = fromWireTime(allowance.periodReset);
  if (now < reset) return allowance;
  const { basic, periodSpendLimit } = allowance;
  const period = fromWireDuration(allowance.period);
  const rest = subLooseCoins(
    parseCoins(basic.spendLimit),
    newCoins(...parseCoins(periodSpendLimit)),
  );
  const isLess = isAnyNegative(rest) && basic.spendLimit.length > 0;
  const next = reset + period;
  return {
    ...allowance,
    periodCanSpend: isLess ? basic.spendLimit : periodSpendLimit,
    periodReset: toWireTime(timestamp(now > next ? now + period : next)),
  };
}

function takeForMessages(
  ctx: Context,
  value: AllowedMsgAllowance,
  fee: readonly LooseCoin[],
  messages: readonly Pick<TypedMessage, 'typeUrl'>[],
): Taken {
  const allowed = new Set<string>();
  for (const typeUrl of value.allowedMessages) {
    ctx.gas.consume(GAS_PER_MESSAGE, 'check msg');
    allowed.add(typeUrl);
  }
  for (const { typeUrl } of messages) {
    ctx.gas.consume(GAS_PER_MESSAGE, 'check msg');
    if (!allowed.has(typeUrl))
      throw feegrantErrors.MessageNotAllowed('message does not exist in allowed messages');
  }
  const taken = takeFee(ctx, unpackAllowance(value.allowance), fee, messages);
  if (taken.kind !== 'left') return taken;
  const allowance = packAllowance(taken.allowance);
  return { kind: 'left', allowance: { kind: 'allowedMsg', value: { ...value, allowance } } };
}

const isOver = (ctx: Context, allowance: BasicAllowance): boolean => {
  const expiration = basicExpiration(allowance);
  return expiration !== undefined && expiration < ctx.block.time;
};

const expired = (which: string): Taken => ({
  kind: 'expired',
  error: feegrantErrors.FeeLimitExpired(which),
});

/** @throws feegrant/2 */
function subtract(
  limit: readonly WireCoin[],
  fee: readonly LooseCoin[],
  which: string,
): SignedCoins {
  const left = subLooseCoins(parseCoins(limit), newCoins(...fee));
  if (isAnyNegative(left)) throw feegrantErrors.FeeLimitExceeded(which);
  return left;
}
