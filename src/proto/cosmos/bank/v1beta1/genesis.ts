// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Metadata, Params, SendEnabled } from './bank.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface GenesisState {
  params: Params;
  balances: Balance[];
  supply: Coin[];
  denomMetadata: Metadata[];
  sendEnabled: SendEnabled[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.bank.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'balances', jsName: 'balances', kind: 'message', repeated: true, packed: false, type: () => Balance, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'supply', jsName: 'supply', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 4, name: 'denom_metadata', jsName: 'denomMetadata', kind: 'message', repeated: true, packed: false, type: () => Metadata, nullable: false, amino: { dontOmitempty: true } },
    { no: 5, name: 'send_enabled', jsName: 'sendEnabled', kind: 'message', repeated: true, packed: false, type: () => SendEnabled, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
    balances: partial?.balances ?? [],
    supply: partial?.supply ?? [],
    denomMetadata: partial?.denomMetadata ?? [],
    sendEnabled: partial?.sendEnabled ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
    for (const value of m.balances) {
      const at = w.open(18);
      Balance.write(value, w);
      w.close(at);
    }
    for (const value of m.supply) {
      const at = w.open(26);
      Coin.write(value, w);
      w.close(at);
    }
    for (const value of m.denomMetadata) {
      const at = w.open(34);
      Metadata.write(value, w);
      w.close(at);
    }
    for (const value of m.sendEnabled) {
      const at = w.open(42);
      SendEnabled.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          Params.read(m.params, r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.balances.push(Balance.read(Balance.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.supply.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.denomMetadata.push(Metadata.read(Metadata.create(), r));
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.sendEnabled.push(SendEnabled.read(SendEnabled.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, GenesisState.typeName, GenesisState.fields);
      }
    }
    return m;
  },
});

export interface Balance {
  address: string;
  coins: Coin[];
}
export const Balance: MessageType<Balance> = defineMessage<Balance>({
  typeName: 'cosmos.bank.v1beta1.Balance',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'coins', jsName: 'coins', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    coins: partial?.coins ?? [],
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    for (const value of m.coins) {
      const at = w.open(18);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.address = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.coins.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Balance.typeName, Balance.fields);
      }
    }
    return m;
  },
});
