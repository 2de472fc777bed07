import type { AddressCodec } from '../types/address.ts';
import type { AppModule, MessageResult, MessageRoute, MessageRouter } from './module.ts';
import type { Context } from './context.ts';
import { assert } from '../types/assert.ts';
import { sdkErrors } from '../types/errors.ts';
import { messageSigners } from '../codec/signers.ts';

/** Routes every registered message to its one handler. @see cosmos-sdk baseapp/msg_service_router.go */
export function createMessageRouter(
  modules: readonly AppModule[],
  addresses: AddressCodec,
): MessageRouter & { route(typeUrl: string): MessageRoute | undefined } {
  const routes = new Map<string, MessageRoute>();
  for (const module of modules)
    for (const route of module.messages ?? []) {
      assert(!routes.has(route.type.typeUrl), `${route.type.typeUrl} has one handler`);
      routes.set(route.type.typeUrl, route);
    }

  function handle(ctx: Context, typeUrl: string, message: unknown): MessageResult {
    const route = routes.get(typeUrl);
    if (route === undefined)
      throw sdkErrors.UnknownRequest(`no message handler found for ${typeUrl}`);
    route.validateBasic?.(message, ctx);
    const own = ctx.with({ events: [] });
    const answer = route.handle(own, message);
    return {
      events: own.events,
      response: { typeUrl: route.response.typeUrl, value: route.response.toBytes(answer) },
    };
  }

  return {
    has: (typeUrl) => routes.has(typeUrl),
    route: (typeUrl) => routes.get(typeUrl),
    handle,
    validate: (ctx, typeUrl, message) => routes.get(typeUrl)?.validateBasic?.(message, ctx),
    signers: (typeUrl, message) => {
      const route = routes.get(typeUrl);
      if (route === undefined)
        throw sdkErrors.UnknownRequest(`no message handler found for ${typeUrl}`);
      return messageSigners(route.type, message, addresses);
    },
  };
}
