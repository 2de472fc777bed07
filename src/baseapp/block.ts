import type { Event } from '../types/event.ts';
import type { AppModule, ValidatorUpdate } from './module.ts';
import type { Context } from './context.ts';

/** The phases of a block around its transactions, as data: which modules run, in which order. */
export type PhaseOrder = {
  readonly preBlock: readonly AppModule[];
  readonly beginBlock: readonly AppModule[];
  readonly endBlock: readonly AppModule[];
};

const inPhase = (events: readonly Event[], mode: string): Event[] =>
  events.map(({ type, attributes }) => ({
    type,
    attributes: [...attributes, { key: 'mode', value: mode }],
  }));

/** @returns events, and whether the consensus parameters in the store may have changed */
export function runPreBlock(
  order: PhaseOrder,
  ctx: Context,
): { readonly events: readonly Event[]; readonly paramsChanged: boolean } {
  const own = ctx.with({ events: [] });
  let paramsChanged = false;
  for (const module of order.preBlock) if (module.preBlock?.(own) === true) paramsChanged = true;
  return { events: own.events, paramsChanged };
}

export function runBeginBlock(order: PhaseOrder, ctx: Context): readonly Event[] {
  const own = ctx.with({ events: [] });
  for (const module of order.beginBlock) module.beginBlock?.(own);
  return inPhase(own.events, 'BeginBlock');
}

export function runEndBlock(
  order: PhaseOrder,
  ctx: Context,
): { readonly events: readonly Event[]; readonly updates: readonly ValidatorUpdate[] } {
  const own = ctx.with({ events: [] });
  const updates: ValidatorUpdate[] = [];
  for (const module of order.endBlock)
    for (const update of module.endBlock?.(own) ?? []) updates.push(update);
  return { events: inPhase(own.events, 'EndBlock'), updates };
}
