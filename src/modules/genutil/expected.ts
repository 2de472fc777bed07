import type { Context } from '../../baseapp/context.ts';
import type { ValidatorUpdate } from '../../baseapp/module.ts';
import type { ProtoJson } from '../../codec/proto-json.ts';

/** What genutil needs of the others; `src/app` supplies it. */
export type GenutilDependencies = {
  /** The chain's JSON; there once its modules are put together. */
  readonly json: () => ProtoJson;
  /** Delivers a transaction at genesis; there while InitChain runs. */
  readonly deliver: () => (bytes: Uint8Array) => { readonly code: number; readonly log: string };
  /** staking's. */
  readonly applyValidatorSetUpdates: (ctx: Context) => readonly ValidatorUpdate[];
};
