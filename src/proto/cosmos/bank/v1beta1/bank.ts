// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';

export interface Params {
  sendEnabled: SendEnabled[];
  defaultSendEnabled: boolean;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.bank.v1beta1.Params',
  fields: [
    { no: 1, name: 'send_enabled', jsName: 'sendEnabled', kind: 'message', repeated: true, packed: false, type: () => SendEnabled, nullable: true, deprecated: true, amino: {} },
    { no: 2, name: 'default_send_enabled', jsName: 'defaultSendEnabled', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/x/bank/Params' },
  create: (partial) => ({
    sendEnabled: partial?.sendEnabled ?? [],
    defaultSendEnabled: partial?.defaultSendEnabled ?? false,
  }),
  write(m, w) {
    for (const value of m.sendEnabled) {
      const at = w.open(10);
      SendEnabled.write(value, w);
      w.close(at);
    }
    if (m.defaultSendEnabled) {
      w.tag(16);
      w.bool(m.defaultSendEnabled);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.sendEnabled.push(SendEnabled.read(SendEnabled.create(), r));
          r.leave(outer);
          break;
        }
        case 16: {
          m.defaultSendEnabled = r.bool();
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});

export interface SendEnabled {
  denom: string;
  enabled: boolean;
}
export const SendEnabled: MessageType<SendEnabled> = defineMessage<SendEnabled>({
  typeName: 'cosmos.bank.v1beta1.SendEnabled',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'enabled', jsName: 'enabled', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    enabled: partial?.enabled ?? false,
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
    if (m.enabled) {
      w.tag(16);
      w.bool(m.enabled);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        case 16: {
          m.enabled = r.bool();
          break;
        }
        default:
          r.other(tag, SendEnabled.typeName, SendEnabled.fields);
      }
    }
    return m;
  },
});

export interface Input {
  address: string;
  coins: Coin[];
}
export const Input: MessageType<Input> = defineMessage<Input>({
  typeName: 'cosmos.bank.v1beta1.Input',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'coins', jsName: 'coins', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { signers: ['address'] },
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
          r.other(tag, Input.typeName, Input.fields);
      }
    }
    return m;
  },
});

export interface Output {
  address: string;
  coins: Coin[];
}
export const Output: MessageType<Output> = defineMessage<Output>({
  typeName: 'cosmos.bank.v1beta1.Output',
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
          r.other(tag, Output.typeName, Output.fields);
      }
    }
    return m;
  },
});

export interface Supply {
  total: Coin[];
}
export const Supply: MessageType<Supply> = defineMessage<Supply>({
  typeName: 'cosmos.bank.v1beta1.Supply',
  fields: [
    { no: 1, name: 'total', jsName: 'total', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
  ],
  options: { implements: ['cosmos.bank.v1beta1.SupplyI'] },
  create: (partial) => ({
    total: partial?.total ?? [],
  }),
  write(m, w) {
    for (const value of m.total) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.total.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, Supply.typeName, Supply.fields);
      }
    }
    return m;
  },
});

export interface DenomUnit {
  denom: string;
  exponent: number;
  aliases: string[];
}
export const DenomUnit: MessageType<DenomUnit> = defineMessage<DenomUnit>({
  typeName: 'cosmos.bank.v1beta1.DenomUnit',
  fields: [
    { no: 1, name: 'denom', jsName: 'denom', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'exponent', jsName: 'exponent', kind: 'uint32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'aliases', jsName: 'aliases', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    denom: partial?.denom ?? '',
    exponent: partial?.exponent ?? 0,
    aliases: partial?.aliases ?? [],
  }),
  write(m, w) {
    if (m.denom !== '') {
      w.string(10, m.denom);
    }
    if (m.exponent !== 0) {
      w.tag(16);
      w.uint32(m.exponent);
    }
    for (const value of m.aliases) {
      w.string(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.denom = r.string();
          break;
        }
        case 16: {
          m.exponent = r.uint32();
          break;
        }
        case 26: {
          m.aliases.push(r.string());
          break;
        }
        default:
          r.other(tag, DenomUnit.typeName, DenomUnit.fields);
      }
    }
    return m;
  },
});

export interface Metadata {
  description: string;
  denomUnits: DenomUnit[];
  base: string;
  display: string;
  name: string;
  symbol: string;
  uri: string;
  uriHash: string;
}
export const Metadata: MessageType<Metadata> = defineMessage<Metadata>({
  typeName: 'cosmos.bank.v1beta1.Metadata',
  fields: [
    { no: 1, name: 'description', jsName: 'description', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'denom_units', jsName: 'denomUnits', kind: 'message', repeated: true, packed: false, type: () => DenomUnit, nullable: true, amino: {} },
    { no: 3, name: 'base', jsName: 'base', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'display', jsName: 'display', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'symbol', jsName: 'symbol', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 7, name: 'uri', jsName: 'uri', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 8, name: 'uri_hash', jsName: 'uriHash', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    description: partial?.description ?? '',
    denomUnits: partial?.denomUnits ?? [],
    base: partial?.base ?? '',
    display: partial?.display ?? '',
    name: partial?.name ?? '',
    symbol: partial?.symbol ?? '',
    uri: partial?.uri ?? '',
    uriHash: partial?.uriHash ?? '',
  }),
  write(m, w) {
    if (m.description !== '') {
      w.string(10, m.description);
    }
    for (const value of m.denomUnits) {
      const at = w.open(18);
      DenomUnit.write(value, w);
      w.close(at);
    }
    if (m.base !== '') {
      w.string(26, m.base);
    }
    if (m.display !== '') {
      w.string(34, m.display);
    }
    if (m.name !== '') {
      w.string(42, m.name);
    }
    if (m.symbol !== '') {
      w.string(50, m.symbol);
    }
    if (m.uri !== '') {
      w.string(58, m.uri);
    }
    if (m.uriHash !== '') {
      w.string(66, m.uriHash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.description = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.denomUnits.push(DenomUnit.read(DenomUnit.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          m.base = r.string();
          break;
        }
        case 34: {
          m.display = r.string();
          break;
        }
        case 42: {
          m.name = r.string();
          break;
        }
        case 50: {
          m.symbol = r.string();
          break;
        }
        case 58: {
          m.uri = r.string();
          break;
        }
        case 66: {
          m.uriHash = r.string();
          break;
        }
        default:
          r.other(tag, Metadata.typeName, Metadata.fields);
      }
    }
    return m;
  },
});
