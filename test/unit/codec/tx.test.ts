import { createHash } from 'node:crypto';
import { makeSignDoc as makeAminoDoc, serializeSignDoc } from '@cosmjs/amino';
import { makeSignBytes, makeSignDoc } from '@cosmjs/proto-signing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackedAny } from '../../../src/codec/registry.ts';
import type { DecodedTx } from '../../../src/codec/tx.ts';
import { createAminoJson } from '../../../src/codec/amino-json.ts';
import { wireTextLength } from '../../../src/codec/go-string.ts';
import { SIGN_MODES, signBytes } from '../../../src/codec/sign-bytes.ts';
import { createTxDecoder } from '../../../src/codec/tx.ts';
import { ANY_CALLS_MAX, ANY_DEPTH_MAX, WALK_DEPTH_MAX } from '../../../src/codec/unknown-fields.ts';
import { MsgExec } from '../../../src/proto/cosmos/authz/v1beta1/tx.ts';
import { Metadata } from '../../../src/proto/cosmos/bank/v1beta1/bank.ts';
import { MsgSend } from '../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { PubKey } from '../../../src/proto/cosmos/crypto/secp256k1/keys.ts';
import { MsgCreateValidator } from '../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import {
  AuthInfo,
  Fee,
  type ModeInfo,
  TxBody,
  TxRaw,
} from '../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { AbciError, GoPanic } from '../../../src/types/errors.ts';
import { Writer } from '../../../src/types/wire.ts';
import { addresses, registry } from './chain.ts';
import { fromBase64, readVectors } from './vectors.ts';

const decoder = createTxDecoder({ registry, addresses });
const aminoJson = createAminoJson(registry);

const hex = (bytes: Uint8Array | string): string =>
  (typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : Buffer.from(bytes)).toString('hex');
const digest = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16);

const alice = addresses.accFrom('a'.repeat(20) as never);
const bob = addresses.accFrom('b'.repeat(20) as never);
const send = MsgSend.create({
  fromAddress: alice,
  toAddress: bob,
  amount: [{ denom: 'uatom', amount: '5' }],
});
const key = registry.pack(PubKey, { key: new Uint8Array(33).fill(2) });
const direct: ModeInfo = { sum: { kind: 'single', value: { mode: SIGN_MODES.direct } } };
const fee = Fee.create({ amount: [{ denom: 'uatom', amount: '2000' }], gasLimit: 100_000n });

type Parts = { readonly body?: Partial<TxBody>; readonly authInfo?: Partial<AuthInfo> };

function rawTx({ body = {}, authInfo = {} }: Parts = {}): TxRaw {
  return {
    bodyBytes: TxBody.toBytes(
      TxBody.create({ messages: [{ ...registry.pack(MsgSend, send) }], ...body }),
    ),
    authInfoBytes: AuthInfo.toBytes(
      AuthInfo.create({
        signerInfos: [{ publicKey: { ...key }, modeInfo: direct, sequence: 3n }],
        fee,
        ...authInfo,
      }),
    ),
    signatures: [new Uint8Array(64)],
  };
}
const decodeTx = (parts: Parts = {}): DecodedTx => decoder.decode(TxRaw.toBytes(rawTx(parts)));

const concat = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  new Uint8Array(Buffer.concat(parts.map((part) => Uint8Array.from(part))));

function field(no: number, wire: number, ...content: readonly number[]): Uint8Array {
  const writer = new Writer();
  writer.uint64(BigInt(no) * 8n + BigInt(wire));
  return concat(writer.finish(), content);
}

const txDecodeError = expect.objectContaining({ codespace: 'sdk', code: 2 }) as AbciError;
const refused = (bytes: Uint8Array, text: string): void => {
  expect(() => decoder.decode(bytes)).toThrow(txDecodeError);
  expect(() => decoder.decode(bytes)).toThrow(text);
};

describe('decoding a transaction', () => {
  type Read = {
    readonly messages: string;
    readonly keys: string;
    readonly memo: number;
    readonly signers: string | string[];
    readonly feePayer: string;
    readonly direct: string;
    readonly directAux: string;
    readonly textual: string;
    readonly aminoJson: string;
  };
  const rows = readVectors<[tx: string, outcome: string | Read]>('transactions');
  const signer = {
    address: 'cosmos1g9z5u9pzdwfz3wg9z5u9pzdwfz3wg9z50aqpyz',
    chainId: 'chain-<1>',
    accountNumber: 12n,
    sequence: 9007199254740993n,
    publicKey: { typeUrl: '/cosmos.crypto.secp256k1.PubKey', value: new Uint8Array([10, 1, 7]) },
  };

  const unit = (denom: string, exponent: number) => ({ denom, exponent, aliases: [] });
  const known = new Map([
    ['uatom', { base: 'uatom', display: 'atom', denomUnits: [unit('uatom', 0), unit('atom', 6)] }],
    [
      'stake',
      { base: 'stake', display: 'STAKE', denomUnits: [unit('stake', 0), unit('STAKE', 3)] },
    ],
  ]);
  const textual = {
    registry,
    coinMetadata(denom: string) {
      const metadata = known.get(denom);
      return metadata === undefined ? undefined : Metadata.create(metadata);
    },
  };

  function signedDigest(tx: DecodedTx, mode: number): string {
    try {
      const bytes = signBytes({ mode, tx, signer, aminoJson, addresses, textual });
      return bytes instanceof Uint8Array ? digest(hex(bytes)) : 'error';
    } catch (error) {
      expect(error).toBeInstanceOf(GoPanic);
      return 'panic';
    }
  }

  function signersOf(tx: DecodedTx): string | string[] {
    try {
      return tx.signers().map((signer) => hex(signer).slice(0, 8));
    } catch (error) {
      return error instanceof AbciError ? `${error.codespace}/${error.code}` : 'panic';
    }
  }

  it('accepts and refuses what the Go decoder does, sound and damaged bytes alike', () => {
    expect(rows.length).toBeGreaterThan(700);
    for (const [bytes, outcome] of rows) {
      if (typeof outcome === 'string')
        expect(() => decoder.decode(fromBase64(bytes)), outcome).toThrow(txDecodeError);
      else expect(() => decoder.decode(fromBase64(bytes))).not.toThrow();
    }
  });

  it('reads the same messages, keys, memo length, signers and payer', () => {
    for (const [bytes, outcome] of rows) {
      if (typeof outcome === 'string') continue;
      const tx = decoder.decode(fromBase64(bytes));
      const messages = tx.messages.map(({ type, value }) => hex(type.toBytes(value)));
      const keys = tx.publicKeys.map((held) =>
        held === undefined ? '' : `${held.typeUrl}:${hex(held.type.toBytes(held.value))}`,
      );
      const signers = signersOf(tx);
      expect({
        messages: digest(messages),
        keys: digest(keys),
        memo: wireTextLength(tx.body.memo),
        signers,
      }).toEqual({
        messages: outcome.messages,
        keys: outcome.keys,
        memo: outcome.memo,
        signers: outcome.signers,
      });
      if (Array.isArray(signers) && outcome.feePayer !== '')
        expect(hex(tx.feePayer()).slice(0, 8)).toBe(outcome.feePayer);
    }
  });

  it('makes the same sign bytes in all four modes', () => {
    for (const [bytes, outcome] of rows) {
      if (typeof outcome === 'string') continue;
      const tx = decoder.decode(fromBase64(bytes));
      expect(signedDigest(tx, SIGN_MODES.direct)).toBe(outcome.direct);
      expect(signedDigest(tx, SIGN_MODES.directAux)).toBe(outcome.directAux);
      expect(signedDigest(tx, SIGN_MODES.textual)).toBe(outcome.textual);
      expect(signedDigest(tx, SIGN_MODES.legacyAminoJson)).toBe(outcome.aminoJson);
    }
  });

  it('throws nothing but sdk/2, whatever the bytes', () => {
    const seed = TxRaw.toBytes(rawTx());
    const damaged = fc
      .tuple(fc.nat(seed.length), fc.nat(seed.length), fc.uint8Array({ maxLength: 24 }))
      .map(([from, to, insert]) => concat(seed.subarray(0, from), insert, seed.subarray(to)));
    const body = fc
      .uint8Array({ maxLength: 60 })
      .map((bytes) => TxRaw.toBytes({ ...rawTx(), bodyBytes: bytes }));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 80 }), damaged, body), (bytes) => {
        try {
          decoder.decode(bytes);
        } catch (error) {
          expect(error).toMatchObject({ name: 'AbciError', codespace: 'sdk', code: 2 });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives the SHA-256 of the bytes', () => {
    const bytes = TxRaw.toBytes(rawTx());
    expect(hex(decoder.decode(bytes).hash())).toBe(
      createHash('sha256').update(bytes).digest('hex'),
    );
  });
});

describe('ADR-027', () => {
  it('rejects parts out of order, long lengths, other wire types and other fields with sdk/2', () => {
    const body = [10, 0];
    refused(concat([18, 0], body), 'got tagNum 1 after tagNum 2');
    refused(concat([10, 0x80, 0]), 'not as short as possible, read 2, only need 1');
    refused(field(1, 0, 1), 'expected 2 wire type, got 0');
    refused(field(4, 2, 0), 'errUnknownField "cosmos.tx.v1beta1.TxRaw": {TagNum: 4');
    refused(new Uint8Array([10, 5, 1]), 'unexpected EOF');
    refused(field(2 ** 31, 2, 0), 'invalid field number');
  });

  it('takes a long tag and a repeated body, of which the last counts, as the SDK does', () => {
    const raw = TxRaw.toBytes(rawTx());
    const tx = decoder.decode(concat([0x8a, 0, 0], raw));
    expect(tx.messages).toHaveLength(1);
  });
});

describe('unknown fields', () => {
  const withBody = (extra: Uint8Array): Uint8Array => {
    const raw = rawTx();
    return TxRaw.toBytes({ ...raw, bodyBytes: concat(raw.bodyBytes, extra) });
  };
  const withAuthInfo = (extra: Uint8Array): Uint8Array => {
    const raw = rawTx();
    return TxRaw.toBytes({ ...raw, authInfoBytes: concat(raw.authInfoBytes, extra) });
  };
  const withMessage = (extra: Uint8Array): Uint8Array => {
    const packed = registry.pack(MsgSend, send);
    const value = concat(packed.value, extra);
    return TxRaw.toBytes(rawTx({ body: { messages: [{ ...packed, value }] } }));
  };

  it('are refused in the body unless their number has the non-critical bit', () => {
    refused(withBody(field(9, 0, 1)), 'TagNum: 9');
    expect(decoder.decode(withBody(field(1024, 0, 1))).hasUnknownNonCriticals).toBe(true);
    expect(decoder.decode(withBody(field(1024 + 9, 2, 1, 7))).hasUnknownNonCriticals).toBe(true);
    refused(withBody(field(2048, 0, 1)), 'TagNum: 2048');
  });

  it('follow the same rule inside a message, and leave no trace in it', () => {
    refused(withMessage(field(4, 0, 1)), 'errUnknownField "cosmos.bank.v1beta1.MsgSend"');
    const tx = decoder.decode(withMessage(field(1024, 2, 2, 1, 1)));
    expect(tx.hasUnknownNonCriticals).toBe(true);
    expect(tx.messages[0]?.value).toEqual(send);
  });

  it('are refused in the auth info whatever their number', () => {
    refused(withAuthInfo(field(1024, 0, 1)), 'TagNum: 1024');
  });

  it('have to be well-formed: groups closed by their own number, varints of 64 bits', () => {
    const open = field(1024, 3);
    expect(() =>
      decoder.decode(withBody(concat(open, field(5, 0, 1), field(1024, 4)))),
    ).not.toThrow();
    refused(withBody(concat(open, field(1025, 4))), 'mismatching end group marker');
    refused(withBody(open), 'invalid length');
    refused(withBody(field(1024, 0, ...new Array<number>(9).fill(0xff), 2)), 'overflow');
    refused(withBody(field(1024, 7)), 'reserved wire type');
  });

  it('are told from known fields of a wrong wire type', () => {
    refused(withBody(field(2, 0, 1)), 'Mismatched "cosmos.tx.v1beta1.TxBody": {TagNum: 2');
    refused(withMessage(field(1, 5, 0, 0, 0, 0)), 'GotWireType: "fixed32"');
  });
});

describe('limits of nesting', () => {
  const exec = (inner: readonly PackedAny[]): PackedAny =>
    registry.pack(MsgExec, { grantee: bob, msgs: inner.map((any) => ({ ...any })) });
  const within = (levels: number, innermost: PackedAny): PackedAny =>
    levels === 0 ? innermost : exec([within(levels - 1, innermost)]);
  const txOf = (message: PackedAny): Uint8Array =>
    TxRaw.toBytes(rawTx({ body: { messages: [{ ...message }] } }));
  const sendAny = registry.pack(MsgSend, send);
  const keyless = registry.pack(MsgCreateValidator, MsgCreateValidator.create());

  it(`unpacks ${ANY_DEPTH_MAX} levels of Any and no more`, () => {
    expect(() => decoder.decode(txOf(within(ANY_DEPTH_MAX - 1, sendAny)))).not.toThrow();
    refused(txOf(within(ANY_DEPTH_MAX, sendAny)), 'max depth exceeded');
  });

  it('counts a level for an Any that is unset, as the SDK does', () => {
    expect(() => decoder.decode(txOf(within(ANY_DEPTH_MAX - 2, keyless)))).not.toThrow();
    refused(txOf(within(ANY_DEPTH_MAX - 1, keyless)), 'max depth exceeded');
  });

  it(`unpacks ${ANY_CALLS_MAX} Anys under one message, itself included`, () => {
    const many = (count: number): PackedAny => exec(new Array<PackedAny>(count).fill(sendAny));
    expect(() => decoder.decode(txOf(many(ANY_CALLS_MAX - 1)))).not.toThrow();
    refused(txOf(many(ANY_CALLS_MAX)), 'call limit exceeded');
    const pair = { messages: [{ ...many(ANY_CALLS_MAX - 1) }, { ...many(ANY_CALLS_MAX - 1) }] };
    expect(() => decodeTx({ body: pair })).not.toThrow();
  });

  it(`follows ${WALK_DEPTH_MAX} levels of multisigs inside multisigs, with a stack to spare`, () => {
    const nested = (levels: number): ModeInfo => {
      let mode = direct;
      for (let i = 0; i < levels; i++)
        mode = { sum: { kind: 'multi', value: { bitarray: undefined, modeInfos: [mode] } } };
      return mode;
    };
    const signed = (levels: number): Parts => ({
      authInfo: { signerInfos: [{ publicKey: undefined, modeInfo: nested(levels), sequence: 0n }] },
    });
    // A multisig takes two levels, the signer info, the mode and its end one each.
    const most = (WALK_DEPTH_MAX - 4) >> 1;
    expect(() => decodeTx(signed(most))).not.toThrow();
    refused(TxRaw.toBytes(rawTx(signed(most + 2))), 'recursion limit reached');
  });
});

describe('signers, payer and granter', () => {
  it('are the signers of the messages in order, then the payer, each once', () => {
    const back = MsgSend.create({ ...send, fromAddress: bob, toAddress: alice });
    const messages = [send, back, send].map((value) => ({ ...registry.pack(MsgSend, value) }));
    const carol = addresses.accFrom('c'.repeat(20) as never);
    const tx = decodeTx({
      body: { messages },
      authInfo: { fee: { ...fee, payer: carol, granter: bob } },
    });
    expect(tx.signers()).toEqual(['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)]);
    expect(tx.feePayer()).toBe('c'.repeat(20));
    expect(tx.feeGranter()).toBe('b'.repeat(20));
    expect(decodeTx().feePayer()).toBe('a'.repeat(20));
    expect(decodeTx().feeGranter()).toBeUndefined();
  });

  it('accept an upper case address', () => {
    const fromAddress = alice.toUpperCase();
    const messages = [{ ...registry.pack(MsgSend, { ...send, fromAddress }) }];
    expect(decodeTx({ body: { messages } }).signers()).toEqual(['a'.repeat(20)]);
  });

  it('fail when they are asked for, not when the bytes are read', () => {
    const from = (fromAddress: string): DecodedTx =>
      decodeTx({ body: { messages: [{ ...registry.pack(MsgSend, { ...send, fromAddress }) }] } });
    expect(() => from('').signers()).toThrow(
      expect.objectContaining({ codespace: 'undefined', code: 1 }),
    );
    const elsewhere = 'osmo1clpqr4nrk4khgkxj78fcwwh6dl3uw4epasmvnj';
    expect(() => from(elsewhere).signers()).toThrow(
      expect.objectContaining({ codespace: 'sdk', code: 35 }),
    );
  });

  it('panic as the SDK without a fee, or with a payer or granter that is no address', () => {
    const unpaid = decodeTx({ authInfo: { fee: undefined } });
    expect(() => unpaid.signers()).toThrow(GoPanic);
    expect(() => unpaid.feePayer()).toThrow(GoPanic);
    expect(() => decodeTx({ authInfo: { fee: { ...fee, payer: 'x' } } }).feePayer()).toThrow(
      GoPanic,
    );
    expect(() => decodeTx({ authInfo: { fee: { ...fee, granter: 'x' } } }).feeGranter()).toThrow(
      GoPanic,
    );
  });
});

describe('sign bytes', () => {
  const signer = {
    address: alice,
    chainId: 'test-1',
    accountNumber: 42n,
    sequence: 3n,
    publicKey: key,
  };
  const bytesOf = (tx: DecodedTx, mode: number, address: string = alice) =>
    signBytes({ mode, tx, signer: { ...signer, address }, aminoJson, addresses });

  it('in DIRECT equal CosmJS', () => {
    const raw = rawTx();
    const doc = makeSignDoc(raw.bodyBytes, raw.authInfoBytes, 'test-1', 42);
    expect(hex(bytesOf(decodeTx(), SIGN_MODES.direct) as Uint8Array)).toBe(hex(makeSignBytes(doc)));
  });

  it('in LEGACY_AMINO_JSON equal CosmJS', () => {
    const memo = 'a <b> & "c"';
    const doc = makeAminoDoc(
      [
        {
          type: 'cosmos-sdk/MsgSend',
          value: { from_address: alice, to_address: bob, amount: send.amount },
        },
      ],
      { amount: [{ denom: 'uatom', amount: '2000' }], gas: '100000', granter: bob },
      'test-1',
      memo,
      42,
      3,
      77n,
    );
    const tx = decodeTx({
      body: { memo, timeoutHeight: 77n },
      authInfo: { fee: { ...fee, granter: bob } },
    });
    const ours = bytesOf(tx, SIGN_MODES.legacyAminoJson) as Uint8Array;
    expect(Buffer.from(ours).toString()).toBe(Buffer.from(serializeSignDoc(doc)).toString());
  });

  it('say why there are none', () => {
    const fault = (text: string): unknown => ({ fault: expect.stringContaining(text) as string });
    const raw = rawTx();
    const strange = decoder.decode(
      TxRaw.toBytes({ ...raw, bodyBytes: concat(raw.bodyBytes, field(1024, 0, 1)) }),
    );
    expect(bytesOf(strange, SIGN_MODES.legacyAminoJson)).toEqual(fault('non-critical'));
    expect(bytesOf(decodeTx(), SIGN_MODES.legacyAminoJson, '')).toEqual(fault('empty address'));
    expect(bytesOf(decodeTx(), SIGN_MODES.directAux)).toEqual(fault('cannot sign with'));
    expect(bytesOf(decodeTx(), SIGN_MODES.textual)).toEqual(fault('SIGN_MODE_TEXTUAL'));
    expect(bytesOf(decodeTx(), 0)).toEqual(fault('unsupported sign mode 0'));
  });

  it('panic as the SDK for a signer info without a key', () => {
    const tx = decodeTx({
      authInfo: { signerInfos: [{ publicKey: undefined, modeInfo: direct, sequence: 0n }] },
    });
    expect(() => bytesOf(tx, SIGN_MODES.direct)).toThrow(GoPanic);
  });
});
