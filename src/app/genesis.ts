import type { AnyGenesis, AppModule, ValidatorUpdate } from '../baseapp/module.ts';
import type { Context, ReadContext } from '../baseapp/context.ts';
import type { AddressCodec } from '../types/address.ts';
import type { JsonValue } from '../codec/json.ts';
import type { ProtoJson } from '../codec/proto-json.ts';
import { isJsonObject, jsonObject, parseJson, printJson } from '../codec/json.ts';
import { plainError, sdkErrors } from '../types/errors.ts';

/** Modules with genesis, in genesis order. */
type Chapters = readonly (AppModule & { readonly genesis: AnyGenesis })[];

export const genesisChapters = (
  modules: readonly AppModule[],
  order: readonly string[],
): Chapters =>
  order.flatMap((name) => {
    const module = modules.find((each) => each.name === name);
    return module?.genesis === undefined ? [] : [{ ...module, genesis: module.genesis }];
  });

/** @throws sdk/17 when the bytes are no JSON object */
function readAppState(bytes: Uint8Array | string): ReadonlyMap<string, JsonValue> {
  const json = parseJson(bytes);
  if (!isJsonObject(json)) throw sdkErrors.JSONUnmarshal('app_state is not an object');
  return json;
}

/**
 * Fills the stores, module by module; names that no module has are passed over. One module alone may name the validators.
 * @see cosmos-sdk v0.53.6 types/module/module.go InitGenesis
 */
export function initGenesis(
  chapters: Chapters,
  json: ProtoJson,
  ctx: Context,
  appState: Uint8Array,
): readonly ValidatorUpdate[] {
  const document = readAppState(appState);
  let validators: readonly ValidatorUpdate[] = [];
  for (const { name, genesis } of chapters) {
    const part = document.get(name);
    if (part === undefined || part === null) continue;
    const updates = genesis.init(ctx, json.fromJson(genesis.state, part)) ?? [];
    if (updates.length === 0) continue;
    if (validators.length > 0)
      throw plainError('validator InitGenesis updates already set by a previous module');
    validators = updates;
  }
  return validators;
}

/** Checks every module's part without touching state. @throws AbciError naming the module */
export function validateGenesis(
  chapters: Chapters,
  json: ProtoJson,
  addresses: AddressCodec,
  appState: Uint8Array | string,
): void {
  const document = readAppState(appState);
  for (const { genesis, name } of chapters) {
    const part = document.get(name);
    if (part === undefined || part === null) continue;
    const state = json.fromJson(genesis.state, part);
    genesis.validate?.(state, { addresses });
  }
}

/** `app_state` of the state as it is, as JSON text with modules in genesis order. */
export const exportGenesis = (chapters: Chapters, json: ProtoJson, ctx: ReadContext): string =>
  printJson(
    jsonObject(
      chapters.map(({ name, genesis }) => [name, json.toJson(genesis.state, genesis.export(ctx))]),
    ),
  );

/** `app_state` of a chain before anything is set. */
export const defaultGenesis = (chapters: Chapters, json: ProtoJson): JsonValue =>
  jsonObject(
    chapters.map(({ name, genesis }) => [name, json.toJson(genesis.state, genesis.defaults())]),
  );
