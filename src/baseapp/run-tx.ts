import type { DecodedTx } from '../codec/tx.ts';
import type { Event, EventAttribute } from '../types/event.ts';
import type { AnteEnv, AnteStep } from './ante.ts';
import type { Context } from './context.ts';
import type { MessageRouter, MessageRoute } from './module.ts';
import { AbciError, GoPanic, HostError, panicError, sdkErrors } from '../types/errors.ts';
import { TxMsgData } from '../proto/cosmos/base/abci/v1beta1/abci.ts';
import { OutOfGasError, GasOverflowError } from '../store/gas.ts';
import { runAnte } from './ante.ts';

/**
 * Executes one transaction: ante list, then its messages, each all or nothing. The only place of the state machine that
 * catches: a protocol error fails the transaction with its code, an unexpected exception with 111222 as the SDK's
 * recovery does, a fault of this machine halts the node. @see cosmos-sdk v0.53 baseapp/baseapp.go runTx
 */

export type TxMode = 'check' | 'recheck' | 'simulate' | 'deliver';

export type TxResult = {
  readonly code: number;
  readonly codespace: string;
  readonly log: string;
  readonly data: Uint8Array;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: readonly Event[];
  /** Answers of the messages, for simulation. */
  readonly responses: readonly { readonly typeUrl: string; readonly value: Uint8Array }[];
};

export type TxRunner = {
  readonly ante: readonly AnteStep[];
  readonly env: Omit<AnteEnv, 'simulate'>;
  readonly router: MessageRouter & { route(typeUrl: string): MessageRoute | undefined };
  /** Told of exceptions that are not protocol errors: another node may see them too, so they become 111222, loudly. */
  readonly alert: (error: unknown) => void;
};

const NO_DATA = new Uint8Array(0);

const failed = (
  error: AbciError,
  gasWanted: bigint,
  gasUsed: bigint,
  events: readonly Event[],
): TxResult => ({
  code: error.code,
  codespace: error.codespace,
  log: error.message,
  data: NO_DATA,
  gasWanted,
  gasUsed,
  events,
  responses: [],
});

/** What a transaction that does not decode answers inside a block. */
export const undecodable = (error: AbciError): TxResult => failed(error, 0n, 0n, []);

/**
 * Exceptions that may differ between two machines must not become a result: storage faults, a stack overflow, a failed
 * allocation. V8 gives the last two no type of their own; Node's argument errors are RangeErrors too, but carry a code.
 */
function haltOnHostFault(error: unknown): void {
  if (error instanceof HostError) throw error;
  if (error instanceof RangeError && !('code' in error)) throw error;
}

function asProtocolError(
  error: unknown,
  gasWanted: bigint,
  gasUsed: bigint,
  alert: (error: unknown) => void,
): AbciError {
  if (error instanceof AbciError) return error;
  if (error instanceof OutOfGasError)
    return sdkErrors.OutOfGas(
      `out of gas in location: ${error.descriptor}; gasWanted: ${gasWanted}, gasUsed: ${gasUsed}`,
    );
  haltOnHostFault(error);
  const text = error instanceof Error ? error.message : String(error);
  if (!(error instanceof GoPanic || error instanceof GasOverflowError)) alert(error);
  return panicError(`recovered: ${text}`);
}

/**
 * `ctx` is the state's context of `mode` with an infinite gas meter. What the ante list writes stays when messages fail;
 * with `deliver` what messages write stays when all succeed. Block gas is charged once, whatever happens.
 */
export function runTx(runner: TxRunner, ctx: Context, tx: DecodedTx, mode: TxMode): TxResult {
  if (mode === 'deliver' && ctx.blockGas.isOutOfGas)
    return failed(sdkErrors.OutOfGas('no block gas left to run tx'), 0n, 0n, []);

  let reached = ctx;
  let gasWanted = 0n;
  let events: readonly Event[] = [];
  let blockGasCharged = false;
  const chargeBlockGas = (): void => {
    if (blockGasCharged || mode !== 'deliver') return;
    blockGasCharged = true;
    ctx.blockGas.consume(reached.gas.consumedToLimit, 'block gas meter');
  };

  function execute(): TxResult {
    checkMessages(runner, ctx, tx);

    const anteStores = ctx.stores.branch();
    const anteEvents: Event[] = [];
    const anteCtx = ctx.with({ stores: anteStores, events: anteEvents });
    const env = { ...runner.env, simulate: mode === 'simulate' };
    // A panic inside the list leaves the SDK without the list's context, so its gas is not reported.
    let after = ctx;
    try {
      runAnte(runner.ante, anteCtx, tx, env, (next) => {
        after = next;
      });
    } catch (error) {
      if (error instanceof AbciError || error instanceof OutOfGasError) {
        reached = after;
        gasWanted = after.gas.limit;
      }
      throw error;
    }
    reached = after;
    gasWanted = after.gas.limit;
    anteStores.write();
    events = anteEvents;

    const messageStores = ctx.stores.branch();
    const results = runMessages(runner, reached.with({ stores: messageStores }), tx, mode);
    if (mode === 'deliver') {
      chargeBlockGas();
      messageStores.write();
    }
    return {
      code: 0,
      codespace: '',
      log: '',
      data: results.data,
      gasWanted,
      gasUsed: 0n,
      events:
        mode === 'deliver' || mode === 'simulate' ? [...events, ...results.events] : results.events,
      responses: results.responses,
    };
  }

  let result: TxResult;
  try {
    result = execute();
  } catch (error) {
    const failure = asProtocolError(error, gasWanted, reached.gas.consumed, runner.alert);
    result = failed(failure, gasWanted, 0n, events);
  }
  try {
    chargeBlockGas();
  } catch (error) {
    const failure = asProtocolError(error, gasWanted, reached.gas.consumed, runner.alert);
    result = failed(failure, gasWanted, 0n, events);
  }
  return { ...result, gasUsed: reached.gas.consumed };
}

function checkMessages(runner: TxRunner, ctx: Context, tx: DecodedTx): void {
  if (tx.messages.length === 0) throw sdkErrors.InvalidRequest('must contain at least one message');
  for (const { typeUrl, value } of tx.messages)
    runner.router.route(typeUrl)?.validateBasic?.(value, ctx);
  for (const { typeUrl } of tx.messages)
    if (!runner.router.has(typeUrl))
      throw sdkErrors.UnknownRequest(`no message handler found for ${typeUrl}`);
}

type MessageRun = {
  readonly data: Uint8Array;
  readonly events: readonly Event[];
  readonly responses: TxResult['responses'];
};

function runMessages(runner: TxRunner, ctx: Context, tx: DecodedTx, mode: TxMode): MessageRun {
  if (mode !== 'deliver' && mode !== 'simulate')
    return { data: NO_DATA, events: [], responses: [] };
  const events: Event[] = [];
  const responses: { readonly typeUrl: string; readonly value: Uint8Array }[] = [];
  for (const [index, { typeUrl, value }] of tx.messages.entries()) {
    const result = wrapFailure(index, () => runner.router.handle(ctx, typeUrl, value));
    const messageIndex = { key: 'msg_index', value: String(index) };
    const first = messageEvent(runner, ctx, typeUrl, value, result.events);
    for (const { type, attributes } of [first, ...result.events])
      events.push({ type, attributes: [...attributes, messageIndex] });
    responses.push(result.response);
  }
  return { data: TxMsgData.toBytes({ data: [], msgResponses: responses }), events, responses };
}

/** Puts the message's index in front of a protocol error's text; other exceptions rise as they are. */
function wrapFailure<T>(index: number, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof AbciError)
      throw error.wrap(`failed to execute message; message index: ${index}`);
    throw error;
  }
}

/** The `message` event that precedes a message's own: action, sender, and module unless the handler named one. */
function messageEvent(
  runner: TxRunner,
  ctx: Context,
  typeUrl: string,
  value: unknown,
  own: readonly Event[],
): Event {
  const attributes: EventAttribute[] = [{ key: 'action', value: typeUrl }];
  const signer = runner.router.signers(typeUrl, value)[0];
  if (signer !== undefined)
    attributes.push({ key: 'sender', value: ctx.addresses.accFrom(signer) });
  const namesModule = own.some((event) => event.attributes.some(({ key }) => key === 'module'));
  if (!namesModule) {
    const module = moduleOfTypeUrl(typeUrl);
    if (module !== '') attributes.push({ key: 'module', value: module });
  }
  return { type: 'message', attributes };
}

/** `/cosmos.bank.v1beta1.MsgSend` → `bank`. @see cosmos-sdk types/msgservice */
export function moduleOfTypeUrl(typeUrl: string): string {
  const start = typeUrl.indexOf('.') + 1;
  if (start === 0) return '';
  const end = typeUrl.indexOf('.', start);
  return typeUrl.slice(start, end < 0 ? undefined : end);
}

/** Bytes of a transaction decoded, or why they do not decode. */
export function decodeOrError(
  decode: (bytes: Uint8Array) => DecodedTx,
  bytes: Uint8Array,
): DecodedTx | AbciError {
  try {
    return decode(bytes);
  } catch (error) {
    if (error instanceof AbciError) return error;
    haltOnHostFault(error);
    if (error instanceof GoPanic) return panicError(`recovered: ${error.message}`);
    throw error;
  }
}
