// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface BaseAccount {
  address: string;
  pubKey: Any | undefined;
  accountNumber: bigint;
  sequence: bigint;
}
export const BaseAccount: MessageType<BaseAccount> = defineMessage<BaseAccount>({
  typeName: 'cosmos.auth.v1beta1.BaseAccount',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'pub_key', jsName: 'pubKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: { fieldName: 'public_key' } },
    { no: 3, name: 'account_number', jsName: 'accountNumber', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'sequence', jsName: 'sequence', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/BaseAccount', implements: ['cosmos.auth.v1beta1.AccountI'] },
  create: (partial) => ({
    address: partial?.address ?? '',
    pubKey: partial?.pubKey,
    accountNumber: partial?.accountNumber ?? 0n,
    sequence: partial?.sequence ?? 0n,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.pubKey !== undefined) {
      const at = w.open(18);
      Any.write(m.pubKey, w);
      w.close(at);
    }
    if (m.accountNumber !== 0n) {
      w.tag(24);
      w.uint64(m.accountNumber);
    }
    if (m.sequence !== 0n) {
      w.tag(32);
      w.uint64(m.sequence);
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
          m.pubKey = Any.read(m.pubKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.accountNumber = r.uint64();
          break;
        }
        case 32: {
          m.sequence = r.uint64();
          break;
        }
        default:
          r.other(tag, BaseAccount.typeName, BaseAccount.fields);
      }
    }
    return m;
  },
});

export interface ModuleAccount {
  baseAccount: BaseAccount | undefined;
  name: string;
  permissions: string[];
}
export const ModuleAccount: MessageType<ModuleAccount> = defineMessage<ModuleAccount>({
  typeName: 'cosmos.auth.v1beta1.ModuleAccount',
  fields: [
    { no: 1, name: 'base_account', jsName: 'baseAccount', kind: 'message', repeated: false, packed: false, type: () => BaseAccount, nullable: true, embed: true, amino: {} },
    { no: 2, name: 'name', jsName: 'name', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'permissions', jsName: 'permissions', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/ModuleAccount', aminoMessageEncoding: 'module_account', implements: ['cosmos.auth.v1beta1.ModuleAccountI'] },
  create: (partial) => ({
    baseAccount: partial?.baseAccount,
    name: partial?.name ?? '',
    permissions: partial?.permissions ?? [],
  }),
  write(m, w) {
    if (m.baseAccount !== undefined) {
      const at = w.open(10);
      BaseAccount.write(m.baseAccount, w);
      w.close(at);
    }
    if (m.name !== '') {
      w.string(18, m.name);
    }
    for (const value of m.permissions) {
      w.string(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.baseAccount = BaseAccount.read(m.baseAccount ?? BaseAccount.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          m.name = r.string();
          break;
        }
        case 26: {
          m.permissions.push(r.string());
          break;
        }
        default:
          r.other(tag, ModuleAccount.typeName, ModuleAccount.fields);
      }
    }
    return m;
  },
});

export interface ModuleCredential {
  moduleName: string;
  derivationKeys: Uint8Array[];
}
export const ModuleCredential: MessageType<ModuleCredential> = defineMessage<ModuleCredential>({
  typeName: 'cosmos.auth.v1beta1.ModuleCredential',
  fields: [
    { no: 1, name: 'module_name', jsName: 'moduleName', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'derivation_keys', jsName: 'derivationKeys', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/GroupAccountCredential' },
  create: (partial) => ({
    moduleName: partial?.moduleName ?? '',
    derivationKeys: partial?.derivationKeys ?? [],
  }),
  write(m, w) {
    if (m.moduleName !== '') {
      w.string(10, m.moduleName);
    }
    for (const value of m.derivationKeys) {
      w.bytes(18, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.moduleName = r.string();
          break;
        }
        case 18: {
          m.derivationKeys.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, ModuleCredential.typeName, ModuleCredential.fields);
      }
    }
    return m;
  },
});

export interface Params {
  maxMemoCharacters: bigint;
  txSigLimit: bigint;
  txSizeCostPerByte: bigint;
  sigVerifyCostEd25519: bigint;
  sigVerifyCostSecp256k1: bigint;
}
export const Params: MessageType<Params> = defineMessage<Params>({
  typeName: 'cosmos.auth.v1beta1.Params',
  fields: [
    { no: 1, name: 'max_memo_characters', jsName: 'maxMemoCharacters', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'tx_sig_limit', jsName: 'txSigLimit', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'tx_size_cost_per_byte', jsName: 'txSizeCostPerByte', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'sig_verify_cost_ed25519', jsName: 'sigVerifyCostEd25519', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'sig_verify_cost_secp256k1', jsName: 'sigVerifyCostSecp256k1', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: { aminoName: 'cosmos-sdk/x/auth/Params' },
  create: (partial) => ({
    maxMemoCharacters: partial?.maxMemoCharacters ?? 0n,
    txSigLimit: partial?.txSigLimit ?? 0n,
    txSizeCostPerByte: partial?.txSizeCostPerByte ?? 0n,
    sigVerifyCostEd25519: partial?.sigVerifyCostEd25519 ?? 0n,
    sigVerifyCostSecp256k1: partial?.sigVerifyCostSecp256k1 ?? 0n,
  }),
  write(m, w) {
    if (m.maxMemoCharacters !== 0n) {
      w.tag(8);
      w.uint64(m.maxMemoCharacters);
    }
    if (m.txSigLimit !== 0n) {
      w.tag(16);
      w.uint64(m.txSigLimit);
    }
    if (m.txSizeCostPerByte !== 0n) {
      w.tag(24);
      w.uint64(m.txSizeCostPerByte);
    }
    if (m.sigVerifyCostEd25519 !== 0n) {
      w.tag(32);
      w.uint64(m.sigVerifyCostEd25519);
    }
    if (m.sigVerifyCostSecp256k1 !== 0n) {
      w.tag(40);
      w.uint64(m.sigVerifyCostSecp256k1);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.maxMemoCharacters = r.uint64();
          break;
        }
        case 16: {
          m.txSigLimit = r.uint64();
          break;
        }
        case 24: {
          m.txSizeCostPerByte = r.uint64();
          break;
        }
        case 32: {
          m.sigVerifyCostEd25519 = r.uint64();
          break;
        }
        case 40: {
          m.sigVerifyCostSecp256k1 = r.uint64();
          break;
        }
        default:
          r.other(tag, Params.typeName, Params.fields);
      }
    }
    return m;
  },
});
