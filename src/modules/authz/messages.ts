import type { AddressCodec } from '../../types/address.ts';
import type { AuthzKeeper, Parties } from './keeper.ts';
import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import {
  MsgExec,
  MsgExecResponse,
  MsgGrant,
  MsgGrantResponse,
  MsgRevoke,
  MsgRevokeResponse,
} from '../../proto/cosmos/authz/v1beta1/tx.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { plainError, sdkErrors } from '../../types/errors.ts';
import { equalFold } from '../../types/text.ts';
import { authzErrors } from './errors.ts';
import { expirationOf } from './keeper.ts';

/** @see cosmos-sdk v0.53.6 x/authz/keeper/msg_server.go */
export const authzMessages = (authz: AuthzKeeper): readonly MessageRoute[] => [
  onMessage(MsgGrant, MsgGrantResponse, (ctx, msg) => {
    const parties = readParties(ctx, msg);
    const authorization = authz.unpack(msg.grant.authorization);
    const { kind, value } = authorization;
    kind.validate(value);
    const { accounts, isBlocked, router } = authz.dependencies;
    if (!accounts.read(ctx, parties.grantee)) {
      if (isBlocked(parties.grantee))
        throw sdkErrors.Unauthorized(`${parties.grantee} is not allowed to receive funds`);
      accounts.create(ctx, parties.grantee);
    }
    const typeUrl = kind.messageTypeUrl(value);
    if (!router().has(typeUrl)) throw sdkErrors.InvalidType(`${typeUrl} doesn't exist.`);
    authz.saveGrant(ctx, parties, authorization, expirationOf(msg.grant));
    return {};
  }),

  onMessage(MsgExec, MsgExecResponse, (ctx, msg) => {
    if (msg.grantee === '') throw plainError('empty address string is not allowed');
    const grantee = ctx.addresses.acc(msg.grantee, (fault) =>
      sdkErrors.InvalidAddress(`invalid grantee address: ${fault.message}`),
    );
    if (msg.msgs.length === 0) throw sdkErrors.InvalidRequest('messages cannot be empty');
    const messages = msg.msgs.map((any) => {
      if (any.typeUrl === '')
        throw sdkErrors.InvalidRequest(
          'messages contains *types.Any which is not a sdk.MsgRequest',
        );
      return authz.unpackMessage(any);
    });
    for (const [i, { typeUrl, value }] of messages.entries()) {
      const checked = attempt(() => {
        authz.dependencies.router().validate(ctx, typeUrl, value);
      });
      if (!checked.ok) throw checked.error.wrap(`msg ${i}`);
    }
    return { results: authz.dispatchActions(ctx, grantee, messages) };
  }),

  onMessage(MsgRevoke, MsgRevokeResponse, (ctx, msg) => {
    const parties = readParties(ctx, msg);
    if (msg.msgTypeUrl === '') throw sdkErrors.InvalidRequest('missing msg method name');
    authz.deleteGrant(ctx, parties, msg.msgTypeUrl);
    return {};
  }),
];

type Chain = { readonly addresses: AddressCodec };
type PartyTexts = { readonly granter: string; readonly grantee: string };

/** @throws authz/7 the same twice; sdk/7 */
function readParties({ addresses }: Chain, { granter, grantee }: PartyTexts): Parties {
  if (equalFold(grantee, granter)) throw authzErrors.GranteeIsGranter();
  const read = (what: string, text: string) =>
    addresses.acc(text, (fault) =>
      sdkErrors.InvalidAddress(`invalid ${what} address: ${fault.message}`),
    );
  const to = read('grantee', grantee);
  return { granter: read('granter', granter), grantee: to };
}
