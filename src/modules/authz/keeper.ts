import type { Context } from '../../baseapp/context.ts';
import type { Any } from '../../proto/google/protobuf/any.ts';
import type { TypedMessage } from '../../codec/registry.ts';
import type { AccAddress } from '../../types/address.ts';
import type { Event } from '../../types/event.ts';
import type { Timestamp } from '../../types/time.ts';
import type { AnyAuthorization } from './authorization.ts';
import type { AuthzDependencies } from './expected.ts';
import { attempt } from '../../baseapp/attempt.ts';
import { textBytes } from '../../baseapp/collections.ts';
import { compactText } from '../../codec/compact-text.ts';
import { printJson } from '../../codec/json.ts';
import { decodeOr } from '../../codec/registry.ts';
import type { Grant } from '../../proto/cosmos/authz/v1beta1/authz.ts';
import { EventGrant, EventRevoke } from '../../proto/cosmos/authz/v1beta1/event.ts';
import { byte, concatBytes } from '../../types/bytes.ts';
import { plainError, sdkErrors } from '../../types/errors.ts';
import { event } from '../../types/event.ts';
import { formatRfc3339, fromWireTime, sortableTime, toWireTime } from '../../types/time.ts';
import { genericAuthorization } from './authorization.ts';
import { authzErrors } from './errors.ts';
import { grantQueue, grants } from './keys.ts';

/** Charged for each type URL of a queue's slot that is looked at. */
const GAS_PER_QUEUED = 20;

/** Who lets whom do what. */
export type Parties = { readonly granter: AccAddress; readonly grantee: AccAddress };
/** An authorization with its kind. */
export type Typed = { readonly kind: AnyAuthorization; readonly value: unknown };

export type AuthzKeeper = ReturnType<typeof createAuthzKeeper>;

/** The right to send messages for another. @see cosmos-sdk v0.53.6 x/authz/keeper/keeper.go */
export function createAuthzKeeper(dependencies: AuthzDependencies) {
  const { router, unpackMessage } = dependencies;
  const kinds = new Map(
    [genericAuthorization, ...dependencies.authorizations].map((kind) => [kind.type.typeUrl, kind]),
  );

  /** @throws sdk/29 none, or no authorization */
  function unpack(any: Any | undefined): Typed {
    if (any === undefined) throw sdkErrors.InvalidType('authorization is nil');
    const kind = kinds.get(any.typeUrl);
    if (kind === undefined)
      throw sdkErrors.InvalidType(`expected authz.Authorization, got ${any.typeUrl || '<nil>'}`);
    return { kind, value: decodeOr(kind.type, any.value, plainError) };
  }

  /** Puts the grant in place of an earlier one for the same message. @throws authz/3 expiration that is over, authz/5 */
  function saveGrant(
    ctx: Context,
    parties: Parties,
    { kind, value }: Typed,
    expiration: Timestamp | undefined,
  ): void {
    if (expiration !== undefined && expiration <= ctx.block.time)
      throw authzErrors.InvalidExpirationTime(
        `expiration must be after the current block time (${formatRfc3339(ctx.block.time)}), got ${formatRfc3339(expiration)}`,
      );
    const typeUrl = kind.messageTypeUrl(value);
    const key = keyOf(parties, typeUrl);
    const old = expirationOf(grants.get(ctx, key));
    if (old !== undefined && old !== expiration) dequeue(ctx, parties, typeUrl, old);
    if (expiration !== undefined && old !== expiration) enqueue(ctx, parties, typeUrl, expiration);
    grants.set(ctx, key, {
      authorization: pack(kind, value),
      expiration: expiration === undefined ? undefined : toWireTime(expiration),
    });
    ctx.emit(grantEvent(EventGrant.typeName, parties, typeUrl));
  }

  /**
   * Runs messages for their signers, each of whom must have granted it to `grantee` or be the same; gives their answers.
   * The first that fails fails all.
   * @throws authz/9 another number of signers than one; authz/2, 6; what the authorization or the message throws
   */
  function dispatchActions(
    ctx: Context,
    grantee: AccAddress,
    messages: readonly TypedMessage[],
  ): Uint8Array[] {
    return messages.map((message, i) => {
      const { typeUrl, value } = message;
      const [signer, another] = router().signers(typeUrl, value);
      if (signer === undefined || another !== undefined)
        throw authzErrors.AuthorizationNumOfSigners();
      const granter = ctx.addresses.accFrom(signer);
      if (granter !== grantee) accept(ctx, { granter, grantee }, message);
      const ran = attempt(() => router().handle(ctx, typeUrl, value));
      // State keeps this text when a proposal fails with it.
      if (!ran.ok)
        throw ran.error.wrap(
          `failed to execute message; message ${compactText(message.type, value)}`,
        );
      for (const { type, attributes } of ran.value.events)
        ctx.emit({
          type,
          attributes: [...attributes, { key: 'authz_msg_index', value: i.toString() }],
        });
      return ran.value.response.value;
    });
  }

  function accept(ctx: Context, parties: Parties, { typeUrl, value }: TypedMessage): void {
    const grant = grants.get(ctx, keyOf(parties, typeUrl));
    if (grant === undefined)
      throw authzErrors.NoAuthorizationFound(
        `failed to get grant with given granter: ${parties.granter}, grantee: ${parties.grantee} & msgType: ${typeUrl} `,
      );
    const expiration = expirationOf(grant);
    if (expiration !== undefined && expiration < ctx.block.time)
      throw authzErrors.AuthorizationExpired();
    const { kind, value: authorization } = unpack(grant.authorization);
    const accepted = kind.accept(ctx, authorization, typeUrl, value);
    if (accepted === 'unchanged') return;
    if (accepted.updated === undefined) deleteGrant(ctx, parties, typeUrl);
    else update(ctx, parties, { kind, value: accepted.updated });
  }

  return { dependencies, unpack, saveGrant, deleteGrant, dispatchActions, unpackMessage };
}

const keyOf = ({ granter, grantee }: Parties, typeUrl: string) =>
  [granter, grantee, typeUrl] as const;

const pack = ({ type }: AnyAuthorization, value: unknown): Any => ({
  typeUrl: type.typeUrl,
  value: type.toBytes(value),
});

export const expirationOf = (grant: Grant | undefined): Timestamp | undefined =>
  grant?.expiration === undefined ? undefined : fromWireTime(grant.expiration);

/** Reads the grant again before it writes. @throws authz/2 */
function update(ctx: Context, parties: Parties, { kind, value }: Typed): void {
  const key = keyOf(parties, kind.messageTypeUrl(value));
  const grant = grants.get(ctx, key);
  if (grant === undefined) throw authzErrors.NoAuthorizationFound();
  grants.set(ctx, key, { ...grant, authorization: pack(kind, value) });
}

/** @throws authz/2 none there; authz/5 */
function deleteGrant(ctx: Context, parties: Parties, typeUrl: string): void {
  const key = keyOf(parties, typeUrl);
  const grant = grants.get(ctx, key);
  if (grant === undefined)
    throw authzErrors.NoAuthorizationFound(`failed to delete grant with key ${key.join(', ')}`);
  const expiration = expirationOf(grant);
  if (expiration !== undefined) dequeue(ctx, parties, typeUrl, expiration);
  grants.delete(ctx, key);
  ctx.emit(grantEvent(EventRevoke.typeName, parties, typeUrl));
}

/** As the SDK emits typed events: attributes by name, values in JSON. */
const grantEvent = (type: string, { granter, grantee }: Parties, typeUrl: string): Event =>
  event(
    type,
    ['grantee', printJson(grantee)],
    ['granter', printJson(granter)],
    ['msg_type_url', printJson(typeUrl)],
  );

function enqueue(
  ctx: Context,
  { granter, grantee }: Parties,
  typeUrl: string,
  expiration: Timestamp,
): void {
  const key = [expiration, granter, grantee] as const;
  const msgTypeUrls = grantQueue.get(ctx, key)?.msgTypeUrls ?? [];
  grantQueue.set(ctx, key, { msgTypeUrls: [...msgTypeUrls, typeUrl] });
}

/** The last of the slot takes the place of what leaves; an empty slot stays, as in the source. @throws authz/5 no slot */
function dequeue(
  ctx: Context,
  { granter, grantee }: Parties,
  typeUrl: string,
  expiration: Timestamp,
): void {
  const key = [expiration, granter, grantee] as const;
  const slot = grantQueue.get(ctx, key);
  if (slot === undefined)
    throw authzErrors.NoGrantKeyFound(
      "can't remove grant from the expire queue, grant key not found",
    );
  const msgTypeUrls = [...slot.msgTypeUrls];
  for (const [i, queued] of msgTypeUrls.entries()) {
    ctx.gas.consume(GAS_PER_QUEUED, 'grant queue');
    if (queued !== typeUrl) continue;
    const last = msgTypeUrls.pop() ?? queued;
    if (i < msgTypeUrls.length) msgTypeUrls[i] = last;
    grantQueue.set(ctx, key, { msgTypeUrls });
    return;
  }
}

/** Deletes what expired before this block's time; what expires at it goes in the next block. O(expired) */
export function deleteExpired(ctx: Context): void {
  const end = concatBytes(textBytes(sortableTime(ctx.block.time)), byte(0));
  for (const [key, { msgTypeUrls }] of [...grantQueue.entries(ctx, { end })]) {
    const [, granter, grantee] = key;
    grantQueue.delete(ctx, key);
    for (const typeUrl of msgTypeUrls) grants.delete(ctx, keyOf({ granter, grantee }, typeUrl));
  }
}
