// Source: cosmos-sdk v0.53.6, x/bank/types/send_authorization.go.
import { SendAuthorization } from '../../proto/cosmos/bank/v1beta1/authz.ts';
import { MsgSend } from '../../proto/cosmos/bank/v1beta1/tx.ts';
import type { GasMeter } from '../../store/gas.ts';
import {
  coinsToWire,
  isAllPositive,
  isAnyNegative,
  newCoins,
  parseCoins,
  parseMessageCoins,
  subLooseCoins,
} from '../../types/coin.ts';
import { sdkErrors } from '../../types/errors.ts';
import { bankErrors } from './errors.ts';

/** Gas for each address of the allow list that is looked at. */
const GAS_PER_ALLOWED = 10;

type Metered = { readonly gas: Pick<GasMeter, 'consume'> };

/** What is left of an authorization after a message: `updated` replaces it, `undefined` removes it. */
export type SendAccepted = { readonly updated: SendAuthorization | undefined };

/** The right to send for another: its type, message, checks and use, as authz asks them. */
export const sendAuthorization = {
  type: SendAuthorization,
  messageTypeUrl: (): string => MsgSend.typeUrl,
  validate: validateSendAuthorization,
  /** @throws sdk/29 another message; as `acceptSend` */
  accept(
    ctx: Metered,
    authorization: SendAuthorization,
    typeUrl: string,
    message: unknown,
  ): SendAccepted {
    if (typeUrl !== MsgSend.typeUrl || !isSend(message))
      throw sdkErrors.InvalidType('type mismatch');
    return acceptSend(ctx, authorization, message);
  },
} as const;

// The router pairs a type's URL with a message of that type, so the fields are there.
const isSend = (message: unknown): message is MsgSend =>
  typeof message === 'object' && message !== null && 'toAddress' in message;

/**
 * Takes a send out of the spend limit; the recipient's text must be in the allow list, when there is one.
 * @throws sdk/5 above the limit; sdk/4 for another recipient; GoPanic for coins that are no set
 */
export function acceptSend(
  ctx: Metered,
  authorization: SendAuthorization,
  msg: MsgSend,
): SendAccepted {
  const { allowList } = authorization;
  const left = subLooseCoins(
    parseCoins(authorization.spendLimit),
    newCoins(...parseMessageCoins(msg.amount)),
  );
  if (isAnyNegative(left))
    throw sdkErrors.InsufficientFunds('requested amount is more than spend limit');

  let allowed = allowList.length === 0;
  for (const address of allowList) {
    ctx.gas.consume(GAS_PER_ALLOWED, 'send authorization');
    allowed = address === msg.toAddress;
    if (allowed) break;
  }
  if (!allowed) throw sdkErrors.Unauthorized(`cannot send to ${msg.toAddress} address`);

  if (left.length === 0) return { updated: undefined };
  return { updated: { spendLimit: coinsToWire(left), allowList } };
}

/** Stateless checks when it is granted. @throws sdk/10 no positive spend limit; bank/8 an address twice */
export function validateSendAuthorization({ spendLimit, allowList }: SendAuthorization): void {
  if (spendLimit.length === 0) throw sdkErrors.InvalidCoins('spend limit cannot be nil');
  if (!isAllPositive(parseCoins(spendLimit)))
    throw sdkErrors.InvalidCoins('spend limit must be positive');
  if (new Set(allowList).size !== allowList.length) throw bankErrors.DuplicateEntry();
}
