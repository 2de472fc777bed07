import { describe, expect, it } from 'vitest';
import {
  balanceKey,
  balances,
  denomOwnerKey,
  denomOwners,
  ownerPart,
  params,
  sendEnabled,
  supply,
} from '../../../../src/modules/bank/keys.ts';
import { fromByteString, toByteString, fromHex, toHex } from '../../../../src/types/bytes.ts';
import { denomOf } from '../../../../src/types/coin.ts';
import { account, addresses, createChain } from './chain.ts';

// From a trace made by the Cosmos SDK v0.53.6 reference: entries of its bank store after the first block.
const ROWS: readonly (readonly [key: string, value: string])[] = [
  ['007374616b65', '3136303030303030333239353536'],
  ['021429b07443c1ee1d46c3e51ee628f188ef72b8e9bf7374616b65', '31303030303030303030303030'],
  ['021429b07443c1ee1d46c3e51ee628f188ef72b8e9bf746f6b656e', '35303030303132'],
  ['037374616b65001429b07443c1ee1d46c3e51ee628f188ef72b8e9bf', ''],
  ['03746f6b656e001429b07443c1ee1d46c3e51ee628f188ef72b8e9bf', ''],
  ['05', '1001'],
];

const hex = (key: string): string => toHex(fromByteString(key as never));

describe('keys of bank', () => {
  const { stores, context } = createChain();
  for (const [key, value] of ROWS)
    stores.kv('bank').set(toByteString(fromHex(key)), fromHex(value));
  const owner = addresses.accFrom(
    toByteString(fromHex('29b07443c1ee1d46c3e51ee628f188ef72b8e9bf')),
  );

  it('read what the reference wrote', () => {
    const ctx = context();

    expect([...supply.entries(ctx)]).toEqual([['stake', 16000000329556n]]);
    expect([...balances.entries(ctx)]).toEqual([
      [[owner, 'stake'], 1000000000000n],
      [[owner, 'token'], 5000012n],
    ]);
    expect([...denomOwners.keys(ctx)]).toEqual([
      ['stake', owner],
      ['token', owner],
    ]);
    expect(params.get(ctx)).toEqual({ sendEnabled: [], defaultSendEnabled: true });
  });

  it('write the same bytes again, by collection and by hand', () => {
    const { stores: fresh, context: at } = createChain();
    const ctx = at();
    supply.set(ctx, 'stake', 16000000329556n);
    for (const [denom, amount] of [
      ['stake', 1000000000000n],
      ['token', 5000012n],
    ] as const) {
      balances.set(ctx, [owner, denom], amount);
      denomOwners.set(ctx, [denom, owner], null);
    }
    params.set(ctx, { sendEnabled: [], defaultSendEnabled: true });

    const rows: [string, string][] = [];
    for (const it = fresh.kv('bank').iterate(); it.valid; it.next())
      rows.push([hex(it.key), toHex(it.value)]);
    expect(rows).toEqual(ROWS);

    const part = ownerPart(ctx, owner);
    expect(hex(balanceKey(part, denomOf('stake')))).toBe(ROWS[1]?.[0]);
    expect(hex(denomOwnerKey(part, denomOf('stake')))).toBe(ROWS[3]?.[0]);
  });

  it('have one byte of length before an address, up to 255', () => {
    const long = account('L'.repeat(255));
    const ctx = context();

    expect(hex(balances.rawKey(ctx, [long, 'stake'])).slice(0, 6)).toBe('02ff4c');
    expect(hex(denomOwners.rawKey(ctx, ['stake', long])).slice(0, 18)).toBe('037374616b6500ff4c');
  });

  it('keep flags as the message BoolValue, false as no bytes', () => {
    const ctx = context();
    sendEnabled.set(ctx, 'a/b', true);
    sendEnabled.set(ctx, 'c/d', false);

    expect(toHex(stores.kv('bank').get(sendEnabled.rawKey(ctx, 'a/b')) ?? fromHex('ff'))).toBe(
      '0801',
    );
    expect(toHex(stores.kv('bank').get(sendEnabled.rawKey(ctx, 'c/d')) ?? fromHex('ff'))).toBe('');
    expect([...sendEnabled.entries(ctx)]).toEqual([
      ['a/b', true],
      ['c/d', false],
    ]);
  });
});
