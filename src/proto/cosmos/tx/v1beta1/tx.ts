// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, checkTimestamp, defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Coin } from '../../base/v1beta1/coin.ts';
import { CompactBitArray } from '../../crypto/multisig/v1beta1/multisig.ts';
import { SignMode, SignModeEnum } from '../signing/v1beta1/signing.ts';
import { Any } from '../../../google/protobuf/any.ts';
import { Timestamp } from '../../../google/protobuf/timestamp.ts';

export interface Tx {
  body: TxBody | undefined;
  authInfo: AuthInfo | undefined;
  signatures: Uint8Array[];
}
export const Tx: MessageType<Tx> = defineMessage<Tx>({
  typeName: 'cosmos.tx.v1beta1.Tx',
  fields: [
    { no: 1, name: 'body', jsName: 'body', kind: 'message', repeated: false, packed: false, type: () => TxBody, nullable: true, amino: {} },
    { no: 2, name: 'auth_info', jsName: 'authInfo', kind: 'message', repeated: false, packed: false, type: () => AuthInfo, nullable: true, amino: {} },
    { no: 3, name: 'signatures', jsName: 'signatures', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    body: partial?.body,
    authInfo: partial?.authInfo,
    signatures: partial?.signatures ?? [],
  }),
  write(m, w) {
    if (m.body !== undefined) {
      const at = w.open(10);
      TxBody.write(m.body, w);
      w.close(at);
    }
    if (m.authInfo !== undefined) {
      const at = w.open(18);
      AuthInfo.write(m.authInfo, w);
      w.close(at);
    }
    for (const value of m.signatures) {
      w.bytes(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.body = TxBody.read(m.body ?? TxBody.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.authInfo = AuthInfo.read(m.authInfo ?? AuthInfo.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          m.signatures.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, Tx.typeName, Tx.fields);
      }
    }
    return m;
  },
});

export interface TxRaw {
  bodyBytes: Uint8Array;
  authInfoBytes: Uint8Array;
  signatures: Uint8Array[];
}
export const TxRaw: MessageType<TxRaw> = defineMessage<TxRaw>({
  typeName: 'cosmos.tx.v1beta1.TxRaw',
  fields: [
    { no: 1, name: 'body_bytes', jsName: 'bodyBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'auth_info_bytes', jsName: 'authInfoBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'signatures', jsName: 'signatures', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bodyBytes: partial?.bodyBytes ?? NO_BYTES,
    authInfoBytes: partial?.authInfoBytes ?? NO_BYTES,
    signatures: partial?.signatures ?? [],
  }),
  write(m, w) {
    if (m.bodyBytes.length !== 0) {
      w.bytes(10, m.bodyBytes);
    }
    if (m.authInfoBytes.length !== 0) {
      w.bytes(18, m.authInfoBytes);
    }
    for (const value of m.signatures) {
      w.bytes(26, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.bodyBytes = r.bytesField();
          break;
        }
        case 18: {
          m.authInfoBytes = r.bytesField();
          break;
        }
        case 26: {
          m.signatures.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, TxRaw.typeName, TxRaw.fields);
      }
    }
    return m;
  },
});

export interface SignDoc {
  bodyBytes: Uint8Array;
  authInfoBytes: Uint8Array;
  chainId: string;
  accountNumber: bigint;
}
export const SignDoc: MessageType<SignDoc> = defineMessage<SignDoc>({
  typeName: 'cosmos.tx.v1beta1.SignDoc',
  fields: [
    { no: 1, name: 'body_bytes', jsName: 'bodyBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'auth_info_bytes', jsName: 'authInfoBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'account_number', jsName: 'accountNumber', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bodyBytes: partial?.bodyBytes ?? NO_BYTES,
    authInfoBytes: partial?.authInfoBytes ?? NO_BYTES,
    chainId: partial?.chainId ?? '',
    accountNumber: partial?.accountNumber ?? 0n,
  }),
  write(m, w) {
    if (m.bodyBytes.length !== 0) {
      w.bytes(10, m.bodyBytes);
    }
    if (m.authInfoBytes.length !== 0) {
      w.bytes(18, m.authInfoBytes);
    }
    if (m.chainId !== '') {
      w.string(26, m.chainId);
    }
    if (m.accountNumber !== 0n) {
      w.tag(32);
      w.uint64(m.accountNumber);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.bodyBytes = r.bytesField();
          break;
        }
        case 18: {
          m.authInfoBytes = r.bytesField();
          break;
        }
        case 26: {
          m.chainId = r.string();
          break;
        }
        case 32: {
          m.accountNumber = r.uint64();
          break;
        }
        default:
          r.other(tag, SignDoc.typeName, SignDoc.fields);
      }
    }
    return m;
  },
});

export interface SignDocDirectAux {
  bodyBytes: Uint8Array;
  publicKey: Any | undefined;
  chainId: string;
  accountNumber: bigint;
  sequence: bigint;
  tip: Tip | undefined;
}
export const SignDocDirectAux: MessageType<SignDocDirectAux> = defineMessage<SignDocDirectAux>({
  typeName: 'cosmos.tx.v1beta1.SignDocDirectAux',
  fields: [
    { no: 1, name: 'body_bytes', jsName: 'bodyBytes', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'public_key', jsName: 'publicKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 3, name: 'chain_id', jsName: 'chainId', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'account_number', jsName: 'accountNumber', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'sequence', jsName: 'sequence', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'tip', jsName: 'tip', kind: 'message', repeated: false, packed: false, type: () => Tip, nullable: true, deprecated: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bodyBytes: partial?.bodyBytes ?? NO_BYTES,
    publicKey: partial?.publicKey,
    chainId: partial?.chainId ?? '',
    accountNumber: partial?.accountNumber ?? 0n,
    sequence: partial?.sequence ?? 0n,
    tip: partial?.tip,
  }),
  write(m, w) {
    if (m.bodyBytes.length !== 0) {
      w.bytes(10, m.bodyBytes);
    }
    if (m.publicKey !== undefined) {
      const at = w.open(18);
      Any.write(m.publicKey, w);
      w.close(at);
    }
    if (m.chainId !== '') {
      w.string(26, m.chainId);
    }
    if (m.accountNumber !== 0n) {
      w.tag(32);
      w.uint64(m.accountNumber);
    }
    if (m.sequence !== 0n) {
      w.tag(40);
      w.uint64(m.sequence);
    }
    if (m.tip !== undefined) {
      const at = w.open(50);
      Tip.write(m.tip, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.bodyBytes = r.bytesField();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.publicKey = Any.read(m.publicKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          m.chainId = r.string();
          break;
        }
        case 32: {
          m.accountNumber = r.uint64();
          break;
        }
        case 40: {
          m.sequence = r.uint64();
          break;
        }
        case 50: {
          const outer = r.enter();
          m.tip = Tip.read(m.tip ?? Tip.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SignDocDirectAux.typeName, SignDocDirectAux.fields);
      }
    }
    return m;
  },
});

export interface TxBody {
  messages: Any[];
  memo: string;
  timeoutHeight: bigint;
  unordered: boolean;
  timeoutTimestamp: Timestamp | undefined;
  extensionOptions: Any[];
  nonCriticalExtensionOptions: Any[];
}
export const TxBody: MessageType<TxBody> = defineMessage<TxBody>({
  typeName: 'cosmos.tx.v1beta1.TxBody',
  fields: [
    { no: 1, name: 'messages', jsName: 'messages', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2, name: 'memo', jsName: 'memo', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'timeout_height', jsName: 'timeoutHeight', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'unordered', jsName: 'unordered', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'timeout_timestamp', jsName: 'timeoutTimestamp', kind: 'message', repeated: false, packed: false, type: () => Timestamp, nullable: true, stdtime: true, amino: {} },
    { no: 1023, name: 'extension_options', jsName: 'extensionOptions', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2047, name: 'non_critical_extension_options', jsName: 'nonCriticalExtensionOptions', kind: 'message', repeated: true, packed: false, type: () => Any, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    messages: partial?.messages ?? [],
    memo: partial?.memo ?? '',
    timeoutHeight: partial?.timeoutHeight ?? 0n,
    unordered: partial?.unordered ?? false,
    timeoutTimestamp: partial?.timeoutTimestamp,
    extensionOptions: partial?.extensionOptions ?? [],
    nonCriticalExtensionOptions: partial?.nonCriticalExtensionOptions ?? [],
  }),
  write(m, w) {
    for (const value of m.messages) {
      const at = w.open(10);
      Any.write(value, w);
      w.close(at);
    }
    if (m.memo !== '') {
      w.string(18, m.memo);
    }
    if (m.timeoutHeight !== 0n) {
      w.tag(24);
      w.uint64(m.timeoutHeight);
    }
    if (m.unordered) {
      w.tag(32);
      w.bool(m.unordered);
    }
    if (m.timeoutTimestamp !== undefined) {
      const at = w.open(42);
      Timestamp.write(checkTimestamp(m.timeoutTimestamp), w);
      w.close(at);
    }
    for (const value of m.extensionOptions) {
      const at = w.open(8186);
      Any.write(value, w);
      w.close(at);
    }
    for (const value of m.nonCriticalExtensionOptions) {
      const at = w.open(16378);
      Any.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.messages.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          m.memo = r.string();
          break;
        }
        case 24: {
          m.timeoutHeight = r.uint64();
          break;
        }
        case 32: {
          m.unordered = r.bool();
          break;
        }
        case 42: {
          const outer = r.enter();
          m.timeoutTimestamp = checkTimestamp(Timestamp.read(Timestamp.create(), r));
          r.leave(outer);
          break;
        }
        case 8186: {
          const outer = r.enter();
          m.extensionOptions.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        case 16378: {
          const outer = r.enter();
          m.nonCriticalExtensionOptions.push(Any.read(Any.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, TxBody.typeName, TxBody.fields);
      }
    }
    return m;
  },
});

export interface AuthInfo {
  signerInfos: SignerInfo[];
  fee: Fee | undefined;
  tip: Tip | undefined;
}
export const AuthInfo: MessageType<AuthInfo> = defineMessage<AuthInfo>({
  typeName: 'cosmos.tx.v1beta1.AuthInfo',
  fields: [
    { no: 1, name: 'signer_infos', jsName: 'signerInfos', kind: 'message', repeated: true, packed: false, type: () => SignerInfo, nullable: true, amino: {} },
    { no: 2, name: 'fee', jsName: 'fee', kind: 'message', repeated: false, packed: false, type: () => Fee, nullable: true, amino: {} },
    { no: 3, name: 'tip', jsName: 'tip', kind: 'message', repeated: false, packed: false, type: () => Tip, nullable: true, deprecated: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    signerInfos: partial?.signerInfos ?? [],
    fee: partial?.fee,
    tip: partial?.tip,
  }),
  write(m, w) {
    for (const value of m.signerInfos) {
      const at = w.open(10);
      SignerInfo.write(value, w);
      w.close(at);
    }
    if (m.fee !== undefined) {
      const at = w.open(18);
      Fee.write(m.fee, w);
      w.close(at);
    }
    if (m.tip !== undefined) {
      const at = w.open(26);
      Tip.write(m.tip, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.signerInfos.push(SignerInfo.read(SignerInfo.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.fee = Fee.read(m.fee ?? Fee.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.tip = Tip.read(m.tip ?? Tip.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, AuthInfo.typeName, AuthInfo.fields);
      }
    }
    return m;
  },
});

export interface SignerInfo {
  publicKey: Any | undefined;
  modeInfo: ModeInfo | undefined;
  sequence: bigint;
}
export const SignerInfo: MessageType<SignerInfo> = defineMessage<SignerInfo>({
  typeName: 'cosmos.tx.v1beta1.SignerInfo',
  fields: [
    { no: 1, name: 'public_key', jsName: 'publicKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2, name: 'mode_info', jsName: 'modeInfo', kind: 'message', repeated: false, packed: false, type: () => ModeInfo, nullable: true, amino: {} },
    { no: 3, name: 'sequence', jsName: 'sequence', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    publicKey: partial?.publicKey,
    modeInfo: partial?.modeInfo,
    sequence: partial?.sequence ?? 0n,
  }),
  write(m, w) {
    if (m.publicKey !== undefined) {
      const at = w.open(10);
      Any.write(m.publicKey, w);
      w.close(at);
    }
    if (m.modeInfo !== undefined) {
      const at = w.open(18);
      ModeInfo.write(m.modeInfo, w);
      w.close(at);
    }
    if (m.sequence !== 0n) {
      w.tag(24);
      w.uint64(m.sequence);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.publicKey = Any.read(m.publicKey ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.modeInfo = ModeInfo.read(m.modeInfo ?? ModeInfo.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.sequence = r.uint64();
          break;
        }
        default:
          r.other(tag, SignerInfo.typeName, SignerInfo.fields);
      }
    }
    return m;
  },
});

export interface ModeInfo {
  sum: 
    | { kind: 'single'; value: ModeInfo_Single }
    | { kind: 'multi'; value: ModeInfo_Multi }
    | undefined;
}
export const ModeInfo: MessageType<ModeInfo> = defineMessage<ModeInfo>({
  typeName: 'cosmos.tx.v1beta1.ModeInfo',
  fields: [
    { no: 1, name: 'single', jsName: 'single', kind: 'message', repeated: false, packed: false, type: () => ModeInfo_Single, oneof: 'sum', nullable: true, amino: {} },
    { no: 2, name: 'multi', jsName: 'multi', kind: 'message', repeated: false, packed: false, type: () => ModeInfo_Multi, oneof: 'sum', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    sum: partial?.sum,
  }),
  write(m, w) {
    if (m.sum !== undefined) {
      switch (m.sum.kind) {
        case 'single': {
          const at = w.open(10);
          ModeInfo_Single.write(m.sum.value, w);
          w.close(at);
          break;
        }
        case 'multi': {
          const at = w.open(18);
          ModeInfo_Multi.write(m.sum.value, w);
          w.close(at);
          break;
        }
      }
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.sum = { kind: 'single', value: ModeInfo_Single.read(ModeInfo_Single.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.sum = { kind: 'multi', value: ModeInfo_Multi.read(ModeInfo_Multi.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ModeInfo.typeName, ModeInfo.fields);
      }
    }
    return m;
  },
});

export interface ModeInfo_Single {
  mode: SignMode;
}
export const ModeInfo_Single: MessageType<ModeInfo_Single> = defineMessage<ModeInfo_Single>({
  typeName: 'cosmos.tx.v1beta1.ModeInfo.Single',
  fields: [
    { no: 1, name: 'mode', jsName: 'mode', kind: 'enum', repeated: false, packed: false, type: () => SignModeEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    mode: partial?.mode ?? 0,
  }),
  write(m, w) {
    if (m.mode !== 0) {
      w.tag(8);
      w.int32(m.mode);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.mode = r.int32();
          break;
        }
        default:
          r.other(tag, ModeInfo_Single.typeName, ModeInfo_Single.fields);
      }
    }
    return m;
  },
});

export interface ModeInfo_Multi {
  bitarray: CompactBitArray | undefined;
  modeInfos: ModeInfo[];
}
export const ModeInfo_Multi: MessageType<ModeInfo_Multi> = defineMessage<ModeInfo_Multi>({
  typeName: 'cosmos.tx.v1beta1.ModeInfo.Multi',
  fields: [
    { no: 1, name: 'bitarray', jsName: 'bitarray', kind: 'message', repeated: false, packed: false, type: () => CompactBitArray, nullable: true, amino: {} },
    { no: 2, name: 'mode_infos', jsName: 'modeInfos', kind: 'message', repeated: true, packed: false, type: () => ModeInfo, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bitarray: partial?.bitarray,
    modeInfos: partial?.modeInfos ?? [],
  }),
  write(m, w) {
    if (m.bitarray !== undefined) {
      const at = w.open(10);
      CompactBitArray.write(m.bitarray, w);
      w.close(at);
    }
    for (const value of m.modeInfos) {
      const at = w.open(18);
      ModeInfo.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.bitarray = CompactBitArray.read(m.bitarray ?? CompactBitArray.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.modeInfos.push(ModeInfo.read(ModeInfo.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ModeInfo_Multi.typeName, ModeInfo_Multi.fields);
      }
    }
    return m;
  },
});

export interface Fee {
  amount: Coin[];
  gasLimit: bigint;
  payer: string;
  granter: string;
}
export const Fee: MessageType<Fee> = defineMessage<Fee>({
  typeName: 'cosmos.tx.v1beta1.Fee',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'gas_limit', jsName: 'gasLimit', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'payer', jsName: 'payer', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 4, name: 'granter', jsName: 'granter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    amount: partial?.amount ?? [],
    gasLimit: partial?.gasLimit ?? 0n,
    payer: partial?.payer ?? '',
    granter: partial?.granter ?? '',
  }),
  write(m, w) {
    for (const value of m.amount) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.gasLimit !== 0n) {
      w.tag(16);
      w.uint64(m.gasLimit);
    }
    if (m.payer !== '') {
      w.string(26, m.payer);
    }
    if (m.granter !== '') {
      w.string(34, m.granter);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 16: {
          m.gasLimit = r.uint64();
          break;
        }
        case 26: {
          m.payer = r.string();
          break;
        }
        case 34: {
          m.granter = r.string();
          break;
        }
        default:
          r.other(tag, Fee.typeName, Fee.fields);
      }
    }
    return m;
  },
});

export interface Tip {
  amount: Coin[];
  tipper: string;
}
export const Tip: MessageType<Tip> = defineMessage<Tip>({
  typeName: 'cosmos.tx.v1beta1.Tip',
  fields: [
    { no: 1, name: 'amount', jsName: 'amount', kind: 'message', repeated: true, packed: false, type: () => Coin, nullable: false, castrepeated: 'Coins', amino: { dontOmitempty: true, encoding: 'legacy_coins' } },
    { no: 2, name: 'tipper', jsName: 'tipper', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
  ],
  options: {},
  create: (partial) => ({
    amount: partial?.amount ?? [],
    tipper: partial?.tipper ?? '',
  }),
  write(m, w) {
    for (const value of m.amount) {
      const at = w.open(10);
      Coin.write(value, w);
      w.close(at);
    }
    if (m.tipper !== '') {
      w.string(18, m.tipper);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.amount.push(Coin.read(Coin.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          m.tipper = r.string();
          break;
        }
        default:
          r.other(tag, Tip.typeName, Tip.fields);
      }
    }
    return m;
  },
});

export interface AuxSignerData {
  address: string;
  signDoc: SignDocDirectAux | undefined;
  mode: SignMode;
  sig: Uint8Array;
}
export const AuxSignerData: MessageType<AuxSignerData> = defineMessage<AuxSignerData>({
  typeName: 'cosmos.tx.v1beta1.AuxSignerData',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'sign_doc', jsName: 'signDoc', kind: 'message', repeated: false, packed: false, type: () => SignDocDirectAux, nullable: true, amino: {} },
    { no: 3, name: 'mode', jsName: 'mode', kind: 'enum', repeated: false, packed: false, type: () => SignModeEnum, nullable: true, amino: {} },
    { no: 4, name: 'sig', jsName: 'sig', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    signDoc: partial?.signDoc,
    mode: partial?.mode ?? 0,
    sig: partial?.sig ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    if (m.signDoc !== undefined) {
      const at = w.open(18);
      SignDocDirectAux.write(m.signDoc, w);
      w.close(at);
    }
    if (m.mode !== 0) {
      w.tag(24);
      w.int32(m.mode);
    }
    if (m.sig.length !== 0) {
      w.bytes(34, m.sig);
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
          m.signDoc = SignDocDirectAux.read(m.signDoc ?? SignDocDirectAux.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.mode = r.int32();
          break;
        }
        case 34: {
          m.sig = r.bytesField();
          break;
        }
        default:
          r.other(tag, AuxSignerData.typeName, AuxSignerData.fields);
      }
    }
    return m;
  },
});
