import { describe, expect, it } from 'vitest';
import type { MessageType } from '../../../src/types/wire.ts';
import { createProtoJson } from '../../../src/codec/proto-json.ts';
import { BaseAccount, Params } from '../../../src/proto/cosmos/auth/v1beta1/auth.ts';
import { MsgGrantAllowance } from '../../../src/proto/cosmos/feegrant/v1beta1/tx.ts';
import { Vote } from '../../../src/proto/cosmos/gov/v1beta1/gov.ts';
import { StakeAuthorization } from '../../../src/proto/cosmos/staking/v1beta1/authz.ts';
import {
  Commission,
  Params as StakingParams,
} from '../../../src/proto/cosmos/staking/v1beta1/staking.ts';
import { MsgEditValidator } from '../../../src/proto/cosmos/staking/v1beta1/tx.ts';
import { MsgSend } from '../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { Any } from '../../../src/proto/google/protobuf/any.ts';
import { registry } from './chain.ts';
import { fromBase64, readVectors, typeNamed } from './vectors.ts';

const protoJson = createProtoJson(registry);

describe('protobuf JSON', () => {
  const rows = readVectors<[type: string, bytes: string, json: string]>('proto-json');

  it('equals the Go marshaler on random messages of every type, character by character', () => {
    expect(rows.length).toBeGreaterThan(900);
    for (const [name, bytes, json] of rows) {
      const type = typeNamed(name);
      expect(protoJson.format(type, type.decode(fromBase64(bytes)))).toBe(json);
    }
  });

  it('reads back what the Go marshaler wrote', () => {
    for (const [name, bytes, json] of rows) {
      const type = typeNamed(name);
      expect(Buffer.from(type.toBytes(protoJson.parse(type, json))).toString('base64')).toBe(bytes);
    }
  });

  it('reads lower camel names, bare numbers, enum numbers and durations of Go', () => {
    expect(protoJson.parse(Params, '{"maxMemoCharacters":256,"tx_sig_limit":"7"}')).toMatchObject({
      maxMemoCharacters: 256n,
      txSigLimit: 7n,
    });
    expect(protoJson.parse(Vote, '{"option":3}').option).toBe(3);
    expect(protoJson.parse(StakingParams, '{"unbonding_time":"1h30m0.5s"}').unbondingTime).toEqual({
      seconds: 5400n,
      nanos: 500_000_000,
    });
    expect(
      protoJson.parse(Commission, '{"update_time":"2024-02-29T12:00:00.123+02:00"}').updateTime,
    ).toEqual({ seconds: 1_709_200_800n, nanos: 123_000_000 });
    expect(protoJson.parse(MsgEditValidator, '{"commission_rate":"-0.05"}').commissionRate).toBe(
      '-50000000000000000',
    );
  });

  const refused: readonly [what: string, type: MessageType, json: string, text: string][] = [
    ['an unknown field', MsgSend, '{"bogus":1}', 'unknown field "bogus"'],
    ['a prototype key', MsgSend, '{"__proto__":{}}', 'unknown field "__proto__"'],
    ['a repeated key', MsgSend, '{"from_address":"a","from_address":"b"}', 'duplicate key'],
    ['both names of a field', MsgSend, '{"from_address":"a","fromAddress":"b"}', 'given twice'],
    [
      'two fields of a oneof',
      StakeAuthorization,
      '{"allow_list":{},"deny_list":{}}',
      'given twice',
    ],
    ['a list for a message', MsgSend, '[]', 'expected an object'],
    ['an object for a list', MsgSend, '{"amount":{}}', 'expected an array'],
    ['a fraction', Params, '{"tx_sig_limit":1.5}', 'expected a whole number'],
    ['an exponent', Params, '{"tx_sig_limit":1e3}', 'expected a whole number'],
    ['a leading zero', Params, '{"tx_sig_limit":"07"}', 'expected a whole number'],
    ['2^64', Params, '{"tx_sig_limit":"18446744073709551616"}', 'out of range'],
    ['a negative uint64', Params, '{"tx_sig_limit":-1}', 'out of range'],
    ['2^32 for a uint32', StakingParams, '{"max_validators":4294967296}', 'out of range'],
    ['an unknown enum name', Vote, '{"option":"VOTE_OPTION_MAYBE"}', 'unknown value'],
    ['an enum name of a prototype', Vote, '{"option":"constructor"}', 'unknown value'],
    ['unpadded base64', Any, '{"@type":"/cosmos.crypto.ed25519.PubKey","key":"AA"}', 'base64'],
    ['a coin amount as a number', MsgSend, '{"amount":[{"amount":1}]}', 'number as text'],
    ['a coin amount of 257 bits', MsgSend, `{"amount":[{"amount":"${2n ** 256n}"}]}`, '256 bits'],
    [
      '19 decimal places',
      MsgEditValidator,
      `{"commission_rate":"0.${'1'.repeat(19)}"}`,
      '18 places',
    ],
    ['30 February', Commission, '{"update_time":"2024-02-30T00:00:00Z"}', 'bad Timestamp'],
    ['the year 0', Commission, '{"update_time":"0000-06-01T00:00:00Z"}', 'years 1 and 9999'],
    ['a duration without unit', StakingParams, '{"unbonding_time":"10"}', 'bad Duration'],
    ['an Any without type', BaseAccount, '{"pub_key":{}}', "doesn't have '@type'"],
    ['an Any of unknown type', BaseAccount, '{"pub_key":{"@type":"/x.Y"}}', 'unable to resolve'],
    [
      'an Any of the wrong interface',
      MsgGrantAllowance,
      '{"allowance":{"@type":"/cosmos.bank.v1beta1.MsgSend"}}',
      'not registered for interface',
    ],
  ];
  it.each(refused)('rejects %s with sdk/17', (_, type, json, text) => {
    expect(() => protoJson.parse(type, json)).toThrow(
      expect.objectContaining({ codespace: 'sdk', code: 17 }),
    );
    expect(() => protoJson.parse(type, json)).toThrow(text);
  });

  it('names the field that is wrong', () => {
    expect(() => protoJson.parse(MsgSend, '{"amount":[{"denom":"a"},{"denom":1}]}')).toThrow(
      'cosmos.bank.v1beta1.MsgSend.amount[1].denom: expected a string',
    );
  });

  it('rejects an Any of unknown type on output', () => {
    const account = BaseAccount.create({ pubKey: { typeUrl: '/x.Y', value: new Uint8Array() } });
    expect(() => protoJson.format(BaseAccount, account)).toThrow('unable to resolve type URL /x.Y');
  });
});
