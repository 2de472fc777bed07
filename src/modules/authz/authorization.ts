// @see cosmos-sdk v0.53.6 x/authz/{authorizations,generic_authorization}.go
import type { Context } from '../../baseapp/context.ts';
import type { MessageType } from '../../types/wire.ts';
import { GenericAuthorization } from '../../proto/cosmos/authz/v1beta1/authz.ts';
import { plainError } from '../../types/errors.ts';

/** What remains of an authorization after a message: `updated` replaces it, undefined removes it. */
export type Accepted<T> = { readonly updated: T | undefined } | 'unchanged';

/** A kind of authorization, which its module brings. */
export type Authorization<T> = {
  readonly type: MessageType<T>;
  /** The one message that it allows. */
  messageTypeUrl(value: T): string;
  /** Stateless checks when it is granted. */
  validate(value: T): void;
  /** @throws AbciError when it does not allow this message */
  accept(ctx: Context, value: T, typeUrl: string, message: unknown): Accepted<T>;
};
export type AnyAuthorization = Authorization<unknown>;
export const anyAuthorization = <T>(authorization: Authorization<T>): AnyAuthorization =>
  authorization;

/** Any message of one type, without a limit. */
export const genericAuthorization = anyAuthorization<GenericAuthorization>({
  type: GenericAuthorization,
  messageTypeUrl: ({ msg }) => msg,
  validate({ msg }) {
    if (msg === '') throw plainError('msg type cannot be empty');
  },
  accept: () => 'unchanged',
});
