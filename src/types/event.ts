/** An ABCI event as the state machine emits it. `index` is set at the border, by the node's `index-events`. */
export type EventAttribute = { readonly key: string; readonly value: string };
export type Event = { readonly type: string; readonly attributes: readonly EventAttribute[] };

export const attribute = (key: string, value: string): EventAttribute => ({ key, value });
export const event = (
  type: string,
  ...attributes: readonly (readonly [key: string, value: string])[]
): Event => ({ type, attributes: attributes.map(([key, value]) => ({ key, value })) });
