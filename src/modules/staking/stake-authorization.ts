import type { GasMeter } from '../../store/gas.ts';
import type { WireCoin } from '../../types/coin.ts';
import { AuthorizationType, StakeAuthorization } from '../../proto/cosmos/staking/v1beta1/authz.ts';
import {
  MsgBeginRedelegate,
  MsgCancelUnbondingDelegation,
  MsgDelegate,
  MsgUndelegate,
} from '../../proto/cosmos/staking/v1beta1/tx.ts';
import { formatCoin, parseCoin } from '../../types/coin.ts';
import { GoPanic, defineErrors, plainError, sdkErrors } from '../../types/errors.ts';
import { intFromWire, messageIntFromWire, subInt } from '../../types/sdk-int.ts';

/** Charged for each address of a list that is looked at. */
const GAS_PER_ADDRESS = 10;

// The authz module's errors that its authorizations answer.
const authzErrors = defineErrors('authz', {
  UnknownAuthorizationType: [4, 'unknown authorization type'],
  NegativeMaxTokens: [12, 'max tokens should be positive'],
});

type Metered = { readonly gas: Pick<GasMeter, 'consume'> };

/** What is left of an authorization after a message: `updated` replaces it, undefined removes it. */
export type StakeAccepted = { readonly updated: StakeAuthorization | undefined };

/**
 * The right to delegate, undelegate, redelegate or cancel for another, within lists of validators and up to an amount.
 * The three functions are the SDK's MsgTypeURL, ValidateBasic and Accept. @see cosmos-sdk x/staking/types/authz.go
 */
export const stakeAuthorization = {
  type: StakeAuthorization,
  messageTypeUrl,
  validate,
  accept,
} as const;

/** Which message it allows. @throws GoPanic for a type that is none of the four */
function messageTypeUrl({ authorizationType }: StakeAuthorization): string {
  switch (authorizationType) {
    case AuthorizationType.AUTHORIZATION_TYPE_DELEGATE:
      return MsgDelegate.typeUrl;
    case AuthorizationType.AUTHORIZATION_TYPE_UNDELEGATE:
      return MsgUndelegate.typeUrl;
    case AuthorizationType.AUTHORIZATION_TYPE_REDELEGATE:
      return MsgBeginRedelegate.typeUrl;
    case AuthorizationType.AUTHORIZATION_TYPE_CANCEL_UNBONDING_DELEGATION:
      return MsgCancelUnbondingDelegation.typeUrl;
    default:
      throw new GoPanic(
        'cannot normalize authz type with types.AuthorizationType: unknown authorization type',
      );
  }
}

/** @throws authz/12 negative amount, 4 no type */
function validate({ maxTokens, authorizationType }: StakeAuthorization): void {
  if (maxTokens !== undefined && intFromWire(maxTokens.amount) < 0n)
    throw authzErrors.NegativeMaxTokens(
      `negative coin amount: ${formatCoin(parseCoin(maxTokens))}`,
    );
  if (authorizationType === AuthorizationType.AUTHORIZATION_TYPE_UNSPECIFIED)
    throw authzErrors.UnknownAuthorizationType();
}

/**
 * Whether the message may be sent, and what remains of the grant. Charges 10 gas for each listed address looked at.
 * @throws sdk/18 another message; sdk/4 a validator that is not allowed; undefined/1 too much, or another denomination
 */
function accept(
  ctx: Metered,
  authorization: StakeAuthorization,
  typeUrl: string,
  message: unknown,
): StakeAccepted {
  const { validator, amount } = stakeOf(typeUrl, message);
  const { validators, maxTokens, authorizationType } = authorization;
  const listed = isListed(ctx, validators?.value.address ?? [], validator);
  const isAllowList = validators?.kind === 'allowList' && validators.value.address.length > 0;
  if ((isAllowList && !listed) || (validators?.kind === 'denyList' && listed))
    throw sdkErrors.Unauthorized(`cannot delegate/undelegate to ${validator} validator`);

  if (maxTokens === undefined) return { updated: { validators, authorizationType, maxTokens } };
  const left = leftOf(maxTokens, amount);
  if (left === 0n) return { updated: undefined };
  const rest = { denom: maxTokens.denom, amount: left.toString() };
  return { updated: { validators, authorizationType, maxTokens: rest } };
}

type Stake = { readonly validator: string; readonly amount: WireCoin };

// The router pairs a type's URL with a message of that type, so the fields are there.
function stakeOf(typeUrl: string, message: unknown): Stake {
  switch (typeUrl) {
    case MsgDelegate.typeUrl:
    case MsgUndelegate.typeUrl:
    case MsgCancelUnbondingDelegation.typeUrl:
      if (hasStake(message)) return { validator: message.validatorAddress, amount: message.amount };
      break;
    case MsgBeginRedelegate.typeUrl:
      if (hasMove(message))
        return { validator: message.validatorDstAddress, amount: message.amount };
      break;
  }
  throw sdkErrors.InvalidRequest('unknown msg type');
}

const hasStake = (message: unknown): message is MsgDelegate =>
  typeof message === 'object' && message !== null && 'validatorAddress' in message;
const hasMove = (message: unknown): message is MsgBeginRedelegate =>
  typeof message === 'object' && message !== null && 'validatorDstAddress' in message;

/** Texts are compared as they are. */
function isListed(ctx: Metered, addresses: readonly string[], validator: string): boolean {
  for (const address of addresses) {
    ctx.gas.consume(GAS_PER_ADDRESS, 'stake authorization');
    if (address === validator) return true;
  }
  return false;
}

function leftOf(limit: WireCoin, spent: WireCoin): bigint {
  if (limit.denom !== spent.denom)
    throw plainError(`invalid coin denoms: ${limit.denom}, ${spent.denom}`);
  const left = subInt(intFromWire(limit.amount), messageIntFromWire(spent.amount));
  if (left < 0n) throw plainError(`negative coin amount: ${left}${limit.denom}`);
  return left;
}
