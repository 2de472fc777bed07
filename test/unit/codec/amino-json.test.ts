import { AminoTypes, createDefaultAminoConverters, defaultRegistryTypes } from '@cosmjs/stargate';
import { Registry } from '@cosmjs/proto-signing';
import { serializeSignDoc } from '@cosmjs/amino';
import { describe, expect, it } from 'vitest';
import { createAminoJson } from '../../../src/codec/amino-json.ts';
import { messageSigners } from '../../../src/codec/signers.ts';
import { ModuleAccount } from '../../../src/proto/cosmos/auth/v1beta1/auth.ts';
import { LegacyAminoPubKey } from '../../../src/proto/cosmos/crypto/multisig/keys.ts';
import { PubKey } from '../../../src/proto/cosmos/crypto/secp256k1/keys.ts';
import { PeriodicAllowance } from '../../../src/proto/cosmos/feegrant/v1beta1/feegrant.ts';
import { ModeInfo } from '../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { MsgSubmitProposal, MsgVote } from '../../../src/proto/cosmos/gov/v1beta1/tx.ts';
import { MsgVote as MsgVoteV1 } from '../../../src/proto/cosmos/gov/v1/tx.ts';
import { Duration } from '../../../src/proto/google/protobuf/duration.ts';
import { AbciError } from '../../../src/types/errors.ts';
import { addresses, registry } from './chain.ts';
import { fromBase64, readVectors, typeNamed } from './vectors.ts';

const aminoJson = createAminoJson(registry);

type Row = [
  type: string,
  bytes: string,
  json: string | { readonly error: string },
  signers: string[] | string,
];

describe('amino JSON', () => {
  it('equals the Go encoder on random messages of every registered type', () => {
    const rows = readVectors<Row>('amino-json');
    expect(rows.length).toBeGreaterThan(300);
    for (const [name, bytes, json] of rows) {
      const type = typeNamed(name);
      const message = type.decode(fromBase64(bytes));
      if (typeof json === 'string') expect(aminoJson.encode(type, message)).toBe(json);
      else expect(() => aminoJson.encode(type, message)).toThrow(json.error);
    }
  });

  it('equals CosmJS for the common messages', () => {
    const cosmjs = new AminoTypes(createDefaultAminoConverters());
    const wire = new Registry(defaultRegistryTypes);
    const a = addresses.accFrom('a'.repeat(20) as never);
    const b = addresses.accFrom('b'.repeat(20) as never);
    const v = addresses.valFrom('v'.repeat(20) as never);
    const w = addresses.valFrom('w'.repeat(20) as never);
    const coin = { denom: 'uatom', amount: '12345' };
    const messages = [
      ['bank.v1beta1.MsgSend', { fromAddress: a, toAddress: b, amount: [coin] }],
      [
        'bank.v1beta1.MsgMultiSend',
        { inputs: [{ address: a, coins: [coin] }], outputs: [{ address: b, coins: [coin] }] },
      ],
      ['staking.v1beta1.MsgDelegate', { delegatorAddress: a, validatorAddress: v, amount: coin }],
      ['staking.v1beta1.MsgUndelegate', { delegatorAddress: a, validatorAddress: v, amount: coin }],
      [
        'staking.v1beta1.MsgBeginRedelegate',
        {
          delegatorAddress: a,
          validatorSrcAddress: v,
          validatorDstAddress: w,
          amount: coin,
        },
      ],
      [
        'distribution.v1beta1.MsgWithdrawDelegatorReward',
        { delegatorAddress: a, validatorAddress: v },
      ],
      ['distribution.v1beta1.MsgSetWithdrawAddress', { delegatorAddress: a, withdrawAddress: b }],
      ['distribution.v1beta1.MsgFundCommunityPool', { amount: [coin], depositor: a }],
      ['gov.v1beta1.MsgVote', { proposalId: 7n, voter: a, option: 1 }],
      ['gov.v1beta1.MsgDeposit', { proposalId: 7n, depositor: a, amount: [coin] }],
    ] as const;
    for (const [name, value] of messages) {
      const typeUrl = `/cosmos.${name}`;
      const type = registry.resolve(typeUrl);
      const ours = aminoJson.encode(type, type.decode(wire.encode({ typeUrl, value })));
      // serializeSignDoc sorts keys and escapes as Go does.
      const theirs = Buffer.from(
        serializeSignDoc(cosmjs.toAmino({ typeUrl, value }) as never),
      ).toString();
      expect(ours).toBe(theirs);
    }
  });

  it('writes keys bare, thresholds as text and module accounts flat', () => {
    const key = PubKey.create({ key: new Uint8Array([2, 3]) });
    const multisig = LegacyAminoPubKey.create({
      threshold: 2,
      publicKeys: [registry.pack(PubKey, key)],
    });
    expect(aminoJson.encode(LegacyAminoPubKey, multisig)).toBe(
      '{"type":"tendermint/PubKeyMultisigThreshold","value":{"pubkeys":[{"type":"tendermint/PubKeySecp256k1","value":"AgM="}],"threshold":"2"}}',
    );
    expect(aminoJson.encodeBare(ModuleAccount, ModuleAccount.create({ name: 'mint' }))).toBe(
      '{"account_number":0,"address":"","name":"mint","permissions":null,"public_key":"","sequence":0}',
    );
  });

  it('refuses what the Go encoder refuses, with undefined/1', () => {
    const refused = (encode: () => string, text: string): void => {
      expect(encode).toThrow(AbciError);
      expect(encode).toThrow(text);
    };
    refused(
      () => aminoJson.encodeBare(ModeInfo, ModeInfo.create()),
      'field single within a oneof must have the amino.oneof_type_name option set',
    );
    refused(
      () => aminoJson.encodeBare(Duration, { seconds: 9_223_372_036n, nanos: 0 }),
      'would overflow an int64',
    );
    refused(
      () =>
        aminoJson.encode(
          MsgSubmitProposal,
          MsgSubmitProposal.create({ content: { typeUrl: '/x.Y', value: new Uint8Array() } }),
        ),
      "can't resolve type URL /x.Y",
    );
    expect(aminoJson.encode(PeriodicAllowance, PeriodicAllowance.create())).toContain('"basic":');
  });

  it('takes text that is not UTF-8 except where the reference reads by descriptor', () => {
    const voter = 'a\udcff';
    expect(aminoJson.encode(MsgVoteV1, MsgVoteV1.create({ voter }))).toContain(
      '"voter":"a\\ufffd"',
    );
    expect(() => aminoJson.encode(MsgVote, MsgVote.create({ voter }))).toThrow('invalid UTF-8');
  });
});

describe('messageSigners', () => {
  it('equals the Go implementation, errors included', () => {
    for (const [name, bytes, , signers] of readVectors<Row>('amino-json')) {
      const type = typeNamed(name);
      const message = type.decode(fromBase64(bytes));
      const read = (): string[] =>
        messageSigners(type, message, addresses).map((raw) =>
          Buffer.from(raw, 'latin1').toString('hex'),
        );
      if (typeof signers === 'string')
        expect(read).toThrow(
          expect.objectContaining({
            codespace: signers.split('/')[0],
            code: Number(signers.split('/')[1]),
          }),
        );
      else expect(read()).toEqual(signers);
    }
  });
});
