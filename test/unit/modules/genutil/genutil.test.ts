import { secp256k1 } from '@noble/curves/secp256k1.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { describe, expect, it } from 'vitest';
import type { Context } from '../../../../src/baseapp/context.ts';
import type { ValidatorUpdate } from '../../../../src/baseapp/module.ts';
import { isJsonArray, isJsonObject, parseJson, printJson } from '../../../../src/codec/json.ts';
import { createProtoJson } from '../../../../src/codec/proto-json.ts';
import { createTypeRegistry } from '../../../../src/codec/registry.ts';
import {
  checkGenTxFunds,
  creationIn,
  encodeGenTx,
  peersOf,
  readGenTx,
  validateGenTx,
  writeGenTx,
} from '../../../../src/modules/genutil/gentx.ts';
import { createGenutilModule } from '../../../../src/modules/genutil/module.ts';
import { MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { GenesisState } from '../../../../src/proto/cosmos/genutil/v1beta1/genesis.ts';
import { MsgCreateValidator } from '../../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { PubKey } from '../../../../src/proto/cosmos/crypto/secp256k1/keys.ts';
import type { Tx } from '../../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { SignDoc, TxRaw } from '../../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { present } from '../../../../src/types/assert.ts';
import { toBase64, utf8 } from '../../../../src/types/bytes.ts';
import { readTrace, toInitChain } from '../../../lockstep/trace.ts';
import { addresses, codeOf, start } from '../staking/chain.ts';

const json = createProtoJson(createTypeRegistry([MsgCreateValidator, MsgSend]));

/** The genesis transactions of a trace, which another implementation made and signed. */
function traced() {
  const path = new URL('../../../lockstep/traces/empty.jsonl.gz', import.meta.url).pathname;
  const { chainId, appStateBytes } = toInitChain(
    present(readTrace(path)[0], 'a step').request['initChain'],
  );
  const state = parseJson(appStateBytes);
  const genutil = isJsonObject(state) ? state.get('genutil') : undefined;
  const list = genutil !== undefined && isJsonObject(genutil) ? genutil.get('gen_txs') : undefined;
  if (list === undefined || !isJsonArray(list)) throw new Error('gen_txs');
  return { chainId, texts: list.map((each) => utf8(printJson(each))) };
}

function createModule(deliver: (bytes: Uint8Array) => { code: number; log: string }) {
  const update: ValidatorUpdate = { keyType: 'ed25519', key: new Uint8Array(32), power: 1n };
  const seen: Context[] = [];
  const module = createGenutilModule({
    json: () => json,
    deliver: () => deliver,
    applyValidatorSetUpdates: (ctx) => (seen.push(ctx), [update]),
  });
  return { genesis: present(module.genesis, 'genesis'), update, seen };
}

describe('genesis transactions', () => {
  it('are encoded as their clients signed them', () => {
    const { chainId, texts } = traced();
    expect(texts.length).toBeGreaterThan(2);

    for (const text of texts) {
      const raw = TxRaw.decode(encodeGenTx(readGenTx(json, text)));
      const key = readGenTx(json, text).authInfo?.signerInfos[0]?.publicKey?.value;
      const signed = SignDoc.toBytes({
        bodyBytes: raw.bodyBytes,
        authInfoBytes: raw.authInfoBytes,
        chainId,
        accountNumber: 0n,
      });
      const signature = present(raw.signatures[0], 'signature');
      const publicKey = PubKey.decode(present(key, 'key')).key;
      expect(secp256k1.verify(signature, sha256(signed), publicKey, { prehash: false })).toBe(true);
    }
  });

  it('are written as they were read', () => {
    const [text] = traced().texts;
    const tx = readGenTx(json, present(text, 'text'));

    expect(readGenTx(json, printJson(writeGenTx(json, tx)))).toEqual(tx);
  });

  it('rejects what makes no validator, more than one message and no transaction', () => {
    const tx = readGenTx(json, present(traced().texts[0], 'text'));
    const body = present(tx.body, 'body');
    const send = { typeUrl: MsgSend.typeUrl, value: new Uint8Array() };
    const code = (changed: Tx) => codeOf(() => creationIn(changed));

    expect(creationIn(tx).description.moniker).toBe('validator 0');
    expect(code({ ...tx, body: { ...body, messages: [send] } })).toBe('undefined/1');
    expect(code({ ...tx, body: { ...body, messages: [] } })).toBe('undefined/1');
    expect(code({ ...tx, body: undefined })).toBe('undefined/1');
    expect(codeOf(() => readGenTx(json, '{"body":1}'))).toBe('sdk/2');
    expect(codeOf(() => validateGenTx(json, utf8('{')))).toBe('undefined/1');
  });

  it('need their stake in the genesis document', () => {
    const tx = readGenTx(json, present(traced().texts[0], 'text'));
    const { validatorAddress, value } = creationIn(tx);
    const address = addresses.accFrom(addresses.bytes(addresses.val(validatorAddress)));
    const check = (amount: string) =>
      codeOf(() => {
        checkGenTxFunds({ addresses }, tx, [{ address, coins: [{ ...value, amount }] }]);
      });

    expect(check(value.amount)).toBe('ok');
    expect(check((BigInt(value.amount) - 1n).toString())).toBe('undefined/1');
    expect(
      codeOf(() => {
        checkGenTxFunds({ addresses }, tx, []);
      }),
    ).toBe('undefined/1');
  });

  it('name the peers of the other validators', () => {
    const txs = traced()
      .texts.slice(0, 3)
      .map((text) => readGenTx(json, text));
    const named = txs.map((tx, i) => ({
      ...tx,
      body: { ...present(tx.body, 'body'), memo: `${9 - i}@localhost:26656` },
    }));

    expect(peersOf(named, 'validator 1')).toEqual(['7@localhost:26656', '9@localhost:26656']);
  });
});

describe('genesis', () => {
  it('delivers each in order, then asks staking for the validators', () => {
    const { ctx } = start();
    const delivered: string[] = [];
    const { genesis, update, seen } = createModule((bytes) => {
      delivered.push(toBase64(bytes));
      return { code: 0, log: '' };
    });
    const genTxs = traced().texts;

    expect(genesis.init(ctx, { genTxs })).toEqual([update]);

    expect(delivered).toEqual(genTxs.map((text) => toBase64(encodeGenTx(readGenTx(json, text)))));
    expect(seen).toEqual([ctx]);
    expect(genesis.export(ctx)).toEqual({ genTxs: [] });
  });

  it('fails with the one that fails, and names nobody without any', () => {
    const { ctx } = start();
    const { genesis, seen } = createModule(() => ({ code: 5, log: 'no funds' }));

    expect(codeOf(() => genesis.init(ctx, { genTxs: traced().texts }))).toBe('undefined/1');
    expect(genesis.init(ctx, GenesisState.create())).toBeUndefined();
    expect(seen).toEqual([]);
  });

  it('validates every transaction of the document', () => {
    const { genesis } = createModule(() => ({ code: 0, log: '' }));
    const check = (genTxs: Uint8Array[]) =>
      codeOf(() => genesis.validate?.({ genTxs }, { addresses }));

    expect(check(traced().texts)).toBe('ok');
    expect(check([utf8('{"body":{"messages":[]}}')])).toBe('undefined/1');
  });
});
