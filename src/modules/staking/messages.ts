import type { Context } from '../../baseapp/context.ts';
import type { AccAddress, AddressFault, ValAddress } from '../../types/address.ts';
import type { StakingKeeper } from './keeper.ts';
import type { Commission, UnbondingDelegation, Validator } from './records.ts';
import { requireAuthority } from '../../baseapp/authority.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import { publicKeyFromAny, publicKeyToAny } from '../../codec/public-key.ts';
import { publicKeyAddress } from '../../crypto/public-key-address.ts';
import { BondStatus, type CommissionRates } from '../../proto/cosmos/staking/v1beta1/staking.ts';
import {
  MsgBeginRedelegate,
  MsgBeginRedelegateResponse,
  MsgCancelUnbondingDelegation,
  MsgCancelUnbondingDelegationResponse,
  MsgCreateValidator,
  MsgCreateValidatorResponse,
  MsgDelegate,
  MsgDelegateResponse,
  MsgEditValidator,
  MsgEditValidatorResponse,
  MsgUndelegate,
  MsgUndelegateResponse,
  MsgUpdateParams,
  MsgUpdateParamsResponse,
} from '../../proto/cosmos/staking/v1beta1/tx.ts';
import {
  type Coin,
  type WireCoin,
  coinToWire,
  formatCoin,
  isValidCoin,
  newCoin,
  parseMessageCoin,
} from '../../types/coin.ts';
import { type Dec, ONE_DEC, ZERO_DEC, decFromWire, decToWire, formatDec } from '../../types/dec.ts';
import { plainError, sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { messageIntFromWire, subInt } from '../../types/sdk-int.ts';
import { formatRfc3339, splitTime, timestamp, toWireTime } from '../../types/time.ts';
import { checkKeyType } from './consensus-key.ts';
import { stakingErrors } from './errors.ts';
import { validatorsByPower } from './keys.ts';
import { validateParams } from './params.ts';
import { paramsFromWire } from './records.ts';
import {
  bondDenomOf,
  findUnbonding,
  findValidator,
  findValidatorByConsAddr,
  paramsOf,
  saveUnbonding,
  setValidator,
  setValidatorByConsAddr,
  validatorOf,
} from './store.ts';
import {
  checkDescription,
  checkNewRate,
  editedDescription,
  isEmptyDescription,
  isInvalidExRate,
  powerOfTokens,
  readCommissionRates,
} from './validator.ts';

/** @see cosmos-sdk x/staking/keeper/msg_server.go */
export const stakingMessages = (staking: StakingKeeper): readonly MessageRoute[] => [
  onMessage(MsgCreateValidator, MsgCreateValidatorResponse, (ctx, msg) =>
    createValidator(staking, ctx, msg),
  ),
  onMessage(MsgEditValidator, MsgEditValidatorResponse, (ctx, msg) =>
    editValidator(staking, ctx, msg),
  ),

  onMessage(MsgDelegate, MsgDelegateResponse, (ctx, msg) => {
    const operator = readValidator(ctx, msg.validatorAddress);
    const delegator = readDelegator(ctx, msg.delegatorAddress);
    const amount = readPositive(msg.amount, 'invalid delegation amount');
    const validator = validatorOf(ctx, operator);
    requireBondDenom(ctx, amount);

    const source = { from: 'account' } as const;
    const shares = staking.delegate(ctx, delegator, amount.amount, source, validator);
    ctx.emit(
      event(
        'delegate',
        ['validator', msg.validatorAddress],
        ['delegator', msg.delegatorAddress],
        ['amount', formatCoin(amount)],
        ['new_shares', formatDec(shares)],
      ),
    );
    return {};
  }),

  onMessage(MsgBeginRedelegate, MsgBeginRedelegateResponse, (ctx, msg) => {
    const source = readValidator(ctx, msg.validatorSrcAddress, 'source validator');
    const destination = readValidator(ctx, msg.validatorDstAddress, 'destination validator');
    const delegator = readDelegator(ctx, msg.delegatorAddress);
    const amount = readPositive(msg.amount, 'invalid shares amount');
    const shares = staking.sharesToUnbond(ctx, delegator, source, amount.amount);
    requireBondDenom(ctx, amount);

    const path = { delegator, source, destination };
    const completionTime = staking.redelegate(ctx, path, shares);
    ctx.emit(
      event(
        'redelegate',
        ['source_validator', msg.validatorSrcAddress],
        ['destination_validator', msg.validatorDstAddress],
        ['amount', formatCoin(amount)],
        ['completion_time', formatRfc3339(completionTime)],
      ),
    );
    return { completionTime: toWireTime(completionTime) };
  }),

  onMessage(MsgUndelegate, MsgUndelegateResponse, (ctx, msg) => {
    const operator = readValidator(ctx, msg.validatorAddress);
    const delegator = readDelegator(ctx, msg.delegatorAddress);
    const asked = readPositive(msg.amount, 'invalid shares amount');
    const shares = staking.sharesToUnbond(ctx, delegator, operator, asked.amount);
    requireBondDenom(ctx, asked);

    const { completionTime, amount } = staking.undelegate(ctx, delegator, operator, shares);
    const coin = newCoin(asked.denom, amount);
    ctx.emit(
      event(
        'unbond',
        ['validator', msg.validatorAddress],
        ['delegator', msg.delegatorAddress],
        ['amount', formatCoin(coin)],
        ['completion_time', formatRfc3339(completionTime)],
      ),
    );
    return { completionTime: toWireTime(completionTime), amount: coinToWire(coin) };
  }),

  onMessage(MsgCancelUnbondingDelegation, MsgCancelUnbondingDelegationResponse, (ctx, msg) => {
    const operator = readValidator(ctx, msg.validatorAddress);
    const delegator = readDelegator(ctx, msg.delegatorAddress);
    const amount = readPositive(msg.amount, 'invalid amount');
    if (msg.creationHeight <= 0n) throw sdkErrors.InvalidRequest('invalid height');
    requireBondDenom(ctx, amount);
    const validator = validatorOf(ctx, operator);
    if (isInvalidExRate(validator)) throw stakingErrors.DelegatorShareExRateInvalid();
    if (validator.jailed) throw stakingErrors.ValidatorJailed();
    const unbonding = findUnbonding(ctx, delegator, operator);
    if (unbonding === undefined)
      throw plainError(
        `rpc error: code = NotFound desc = unbonding delegation with delegator ${msg.delegatorAddress} not found for validator ${msg.validatorAddress}`,
      );
    const rest = withoutCancelled(ctx, unbonding, msg.creationHeight, amount.amount);

    // The entry's id stays in the index, as in the SDK.
    const source = { from: 'pool', bonded: false } as const;
    staking.delegate(ctx, delegator, amount.amount, source, validator);
    saveUnbonding(ctx, rest);
    ctx.emit(
      event(
        'cancel_unbonding_delegation',
        ['amount', formatCoin(amount)],
        ['validator', msg.validatorAddress],
        ['delegator', msg.delegatorAddress],
        ['creation_height', msg.creationHeight.toString()],
      ),
    );
    return {};
  }),

  onMessage(MsgUpdateParams, MsgUpdateParamsResponse, (ctx, msg) => {
    requireAuthority(staking.dependencies.authority, msg.authority);
    validateParams(msg.params);
    staking.setParams(ctx, paramsFromWire(msg.params));
    return {};
  }),
];

function createValidator(staking: StakingKeeper, ctx: Context, msg: MsgCreateValidator) {
  const operator = readValidator(ctx, msg.validatorAddress);
  const { value, minSelfDelegation, rates } = checkCreation(msg);
  const { minCommissionRate } = paramsOf(ctx);
  if (rates.rate < minCommissionRate)
    throw stakingErrors.CommissionLTMinRate(
      `cannot set validator commission to less than minimum rate of ${formatDec(minCommissionRate)}`,
    );
  if (findValidator(ctx, operator) !== undefined) throw stakingErrors.ValidatorOwnerExists();
  const key = msg.pubkey === undefined ? undefined : publicKeyFromAny(msg.pubkey);
  if (key === undefined) throw sdkErrors.InvalidType('Expecting cryptotypes.PubKey, got <nil>');
  const consensus = ctx.addresses.consFrom(publicKeyAddress(key));
  if (findValidatorByConsAddr(ctx, consensus) !== undefined)
    throw stakingErrors.ValidatorPubKeyExists();
  requireBondDenom(ctx, value);
  checkDescription(msg.description);
  checkKeyType(ctx, key);

  const validator: Validator = {
    operator,
    operatorAddress: msg.validatorAddress,
    consensusPubkey: publicKeyToAny(key),
    jailed: false,
    status: BondStatus.BOND_STATUS_UNBONDED,
    tokens: 0n,
    delegatorShares: ZERO_DEC,
    description: msg.description,
    unbondingHeight: 0n,
    unbondingTime: timestamp(0n),
    commission: { ...rates, updateTime: ctx.block.time },
    minSelfDelegation,
    unbondingOnHoldRefCount: 0n,
    unbondingIds: [],
  };
  setValidator(ctx, validator);
  setValidatorByConsAddr(ctx, validator);
  validatorsByPower.set(ctx, [powerOfTokens(validator.tokens), operator], operator);
  staking.hooks.afterValidatorCreated(ctx, operator);

  const self = ctx.addresses.accFrom(ctx.addresses.bytes(operator));
  staking.delegate(ctx, self, value.amount, { from: 'account' }, validator);
  ctx.emit(
    event('create_validator', ['validator', msg.validatorAddress], ['amount', formatCoin(value)]),
  );
  return {};
}

/** What the message alone tells. @see x/staking/types/msg.go MsgCreateValidator.Validate */
function checkCreation(msg: MsgCreateValidator): {
  readonly value: Coin;
  readonly minSelfDelegation: bigint;
  readonly rates: Omit<Commission, 'updateTime'>;
} {
  if (msg.pubkey === undefined) throw stakingErrors.EmptyValidatorPubKey();
  const value = readPositive(msg.value, 'invalid delegation amount');
  if (isEmptyDescription(msg.description)) throw sdkErrors.InvalidRequest('empty description');
  if (isUnset(msg.commission)) throw sdkErrors.InvalidRequest('empty commission');
  const rates = readCommissionRates(msg.commission);
  const minSelfDelegation = messageIntFromWire(msg.minSelfDelegation);
  if (minSelfDelegation <= 0n)
    throw sdkErrors.InvalidRequest('minimum self delegation must be a positive integer');
  if (value.amount < minSelfDelegation) throw stakingErrors.SelfDelegationBelowMinimum();
  return { value, minSelfDelegation, rates };
}

const isUnset = ({ rate, maxRate, maxChangeRate }: CommissionRates): boolean =>
  rate === '' && maxRate === '' && maxChangeRate === '';

function editValidator(staking: StakingKeeper, ctx: Context, msg: MsgEditValidator) {
  const operator = readValidator(ctx, msg.validatorAddress);
  if (isEmptyDescription(msg.description)) throw sdkErrors.InvalidRequest('empty description');
  const minSelfDelegation =
    msg.minSelfDelegation === undefined ? undefined : messageIntFromWire(msg.minSelfDelegation);
  if (minSelfDelegation !== undefined && minSelfDelegation <= 0n)
    throw sdkErrors.InvalidRequest('minimum self delegation must be a positive integer');
  const rate = msg.commissionRate === undefined ? undefined : decFromWire(msg.commissionRate);
  if (rate !== undefined) checkRate(ctx, rate);

  const was = validatorOf(ctx, operator);
  const description = editedDescription(was.description, msg.description);
  const commission =
    rate === undefined ? was.commission : changedCommission(staking, ctx, was, rate);
  if (minSelfDelegation !== undefined) {
    if (minSelfDelegation <= was.minSelfDelegation)
      throw stakingErrors.MinSelfDelegationDecreased();
    if (minSelfDelegation > was.tokens) throw stakingErrors.SelfDelegationBelowMinimum();
  }
  const validator = {
    ...was,
    description,
    commission,
    minSelfDelegation: minSelfDelegation ?? was.minSelfDelegation,
  };
  setValidator(ctx, validator);
  ctx.emit(
    event(
      'edit_validator',
      ['commission_rate', commissionText(commission)],
      ['min_self_delegation', validator.minSelfDelegation.toString()],
    ),
  );
  return {};
}

function checkRate(ctx: Context, rate: Dec): void {
  if (rate > ONE_DEC || rate < 0n)
    throw sdkErrors.InvalidRequest('commission rate must be between 0 and 1 (inclusive)');
  const { minCommissionRate } = paramsOf(ctx);
  if (rate < minCommissionRate)
    throw sdkErrors.InvalidRequest(
      `commission rate cannot be less than the min commission rate ${formatDec(minCommissionRate)}`,
    );
}

function changedCommission(
  staking: StakingKeeper,
  ctx: Context,
  { commission, operator }: Validator,
  rate: Dec,
): Commission {
  checkNewRate(commission, rate, ctx.block.time);
  // The minimum is read again, and paid for again, though it was checked.
  const { minCommissionRate } = paramsOf(ctx);
  if (rate < minCommissionRate)
    throw plainError(
      `cannot set validator commission to less than minimum rate of ${formatDec(minCommissionRate)}`,
    );
  staking.hooks.beforeValidatorModified(ctx, operator);
  return { ...commission, rate, updateTime: ctx.block.time };
}

/** Go's compact text form of the protobuf message; rates in units of 10⁻¹⁸. */
function commissionText({ rate, maxRate, maxChangeRate, updateTime }: Commission): string {
  const { seconds, nanos } = splitTime(updateTime);
  const time =
    (seconds === 0n ? '' : `seconds:${seconds} `) + (nanos === 0 ? '' : `nanos:${nanos} `);
  return `commission_rates:<rate:"${decToWire(rate)}" max_rate:"${decToWire(maxRate)}" max_change_rate:"${decToWire(maxChangeRate)}" > update_time:<${time}> `;
}

/** @throws sdk/38 no such entry; sdk/18 more than it has, or past its time */
function withoutCancelled(
  ctx: Context,
  unbonding: UnbondingDelegation,
  creationHeight: bigint,
  amount: bigint,
): UnbondingDelegation {
  const index = unbonding.entries.findIndex((entry) => entry.creationHeight === creationHeight);
  const entry = unbonding.entries[index];
  if (entry === undefined)
    throw sdkErrors.NotFound(
      `unbonding delegation entry is not found at block height ${creationHeight}`,
    );
  if (entry.balance < amount)
    throw sdkErrors.InvalidRequest('amount is greater than the unbonding delegation entry balance');
  if (entry.completionTime < ctx.block.time)
    throw sdkErrors.InvalidRequest('unbonding delegation is already processed');
  const left = {
    ...entry,
    balance: subInt(entry.balance, amount),
    initialBalance: subInt(entry.initialBalance, amount),
  };
  const entries = unbonding.entries.flatMap((each, i) =>
    i !== index ? each : left.balance === 0n ? [] : left,
  );
  return { ...unbonding, entries };
}

// What every message begins with

const addressFault =
  (what: string): AddressFault =>
  (fault) =>
    sdkErrors.InvalidAddress(`invalid ${what} address: ${fault.message}`);

const readValidator = (ctx: Context, text: string, what = 'validator'): ValAddress =>
  ctx.addresses.val(text, addressFault(what));
const readDelegator = (ctx: Context, text: string): AccAddress =>
  ctx.addresses.acc(text, addressFault('delegator'));

/** @throws sdk/18 */
function readPositive(wire: WireCoin, fault: string): Coin {
  const coin = parseMessageCoin(wire);
  if (!isValidCoin(coin) || coin.amount <= 0n) throw sdkErrors.InvalidRequest(fault);
  return coin;
}

/** Reads the parameters. @throws sdk/18 */
function requireBondDenom(ctx: Context, { denom }: Coin): void {
  const bondDenom = bondDenomOf(ctx);
  if (denom !== bondDenom)
    throw sdkErrors.InvalidRequest(
      `invalid coin denomination: got ${denom}, expected ${bondDenom}`,
    );
}
