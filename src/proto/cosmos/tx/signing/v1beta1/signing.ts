// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../../types/wire.ts';
import { CompactBitArray } from '../../../crypto/multisig/v1beta1/multisig.ts';
import { Any } from '../../../../google/protobuf/any.ts';

export const SignMode = {
  SIGN_MODE_UNSPECIFIED: 0,
  SIGN_MODE_DIRECT: 1,
  SIGN_MODE_TEXTUAL: 2,
  SIGN_MODE_DIRECT_AUX: 3,
  SIGN_MODE_LEGACY_AMINO_JSON: 127,
  SIGN_MODE_EIP_191: 191,
} as const;
export type SignMode = number;
export const SignModeEnum: EnumType = defineEnum('cosmos.tx.signing.v1beta1.SignMode', SignMode);

export interface SignatureDescriptors {
  signatures: SignatureDescriptor[];
}
export const SignatureDescriptors: MessageType<SignatureDescriptors> = defineMessage<SignatureDescriptors>({
  typeName: 'cosmos.tx.signing.v1beta1.SignatureDescriptors',
  fields: [
    { no: 1, name: 'signatures', jsName: 'signatures', kind: 'message', repeated: true, packed: false, type: () => SignatureDescriptor, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    signatures: partial?.signatures ?? [],
  }),
  write(m, w) {
    for (const value of m.signatures) {
      const at = w.open(10);
      SignatureDescriptor.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.signatures.push(SignatureDescriptor.read(SignatureDescriptor.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SignatureDescriptors.typeName, SignatureDescriptors.fields);
      }
    }
    return m;
  },
});

export interface SignatureDescriptor {
  publicKey: Any | undefined;
  data: SignatureDescriptor_Data | undefined;
  sequence: bigint;
}
export const SignatureDescriptor: MessageType<SignatureDescriptor> = defineMessage<SignatureDescriptor>({
  typeName: 'cosmos.tx.signing.v1beta1.SignatureDescriptor',
  fields: [
    { no: 1, name: 'public_key', jsName: 'publicKey', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, amino: {} },
    { no: 2, name: 'data', jsName: 'data', kind: 'message', repeated: false, packed: false, type: () => SignatureDescriptor_Data, nullable: true, amino: {} },
    { no: 3, name: 'sequence', jsName: 'sequence', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    publicKey: partial?.publicKey,
    data: partial?.data,
    sequence: partial?.sequence ?? 0n,
  }),
  write(m, w) {
    if (m.publicKey !== undefined) {
      const at = w.open(10);
      Any.write(m.publicKey, w);
      w.close(at);
    }
    if (m.data !== undefined) {
      const at = w.open(18);
      SignatureDescriptor_Data.write(m.data, w);
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
          m.data = SignatureDescriptor_Data.read(m.data ?? SignatureDescriptor_Data.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.sequence = r.uint64();
          break;
        }
        default:
          r.other(tag, SignatureDescriptor.typeName, SignatureDescriptor.fields);
      }
    }
    return m;
  },
});

export interface SignatureDescriptor_Data {
  sum: 
    | { kind: 'single'; value: SignatureDescriptor_Data_Single }
    | { kind: 'multi'; value: SignatureDescriptor_Data_Multi }
    | undefined;
}
export const SignatureDescriptor_Data: MessageType<SignatureDescriptor_Data> = defineMessage<SignatureDescriptor_Data>({
  typeName: 'cosmos.tx.signing.v1beta1.SignatureDescriptor.Data',
  fields: [
    { no: 1, name: 'single', jsName: 'single', kind: 'message', repeated: false, packed: false, type: () => SignatureDescriptor_Data_Single, oneof: 'sum', nullable: true, amino: {} },
    { no: 2, name: 'multi', jsName: 'multi', kind: 'message', repeated: false, packed: false, type: () => SignatureDescriptor_Data_Multi, oneof: 'sum', nullable: true, amino: {} },
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
          SignatureDescriptor_Data_Single.write(m.sum.value, w);
          w.close(at);
          break;
        }
        case 'multi': {
          const at = w.open(18);
          SignatureDescriptor_Data_Multi.write(m.sum.value, w);
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
          m.sum = { kind: 'single', value: SignatureDescriptor_Data_Single.read(SignatureDescriptor_Data_Single.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.sum = { kind: 'multi', value: SignatureDescriptor_Data_Multi.read(SignatureDescriptor_Data_Multi.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SignatureDescriptor_Data.typeName, SignatureDescriptor_Data.fields);
      }
    }
    return m;
  },
});

export interface SignatureDescriptor_Data_Single {
  mode: SignMode;
  signature: Uint8Array;
}
export const SignatureDescriptor_Data_Single: MessageType<SignatureDescriptor_Data_Single> = defineMessage<SignatureDescriptor_Data_Single>({
  typeName: 'cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Single',
  fields: [
    { no: 1, name: 'mode', jsName: 'mode', kind: 'enum', repeated: false, packed: false, type: () => SignModeEnum, nullable: true, amino: {} },
    { no: 2, name: 'signature', jsName: 'signature', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    mode: partial?.mode ?? 0,
    signature: partial?.signature ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.mode !== 0) {
      w.tag(8);
      w.int32(m.mode);
    }
    if (m.signature.length !== 0) {
      w.bytes(18, m.signature);
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
        case 18: {
          m.signature = r.bytesField();
          break;
        }
        default:
          r.other(tag, SignatureDescriptor_Data_Single.typeName, SignatureDescriptor_Data_Single.fields);
      }
    }
    return m;
  },
});

export interface SignatureDescriptor_Data_Multi {
  bitarray: CompactBitArray | undefined;
  signatures: SignatureDescriptor_Data[];
}
export const SignatureDescriptor_Data_Multi: MessageType<SignatureDescriptor_Data_Multi> = defineMessage<SignatureDescriptor_Data_Multi>({
  typeName: 'cosmos.tx.signing.v1beta1.SignatureDescriptor.Data.Multi',
  fields: [
    { no: 1, name: 'bitarray', jsName: 'bitarray', kind: 'message', repeated: false, packed: false, type: () => CompactBitArray, nullable: true, amino: {} },
    { no: 2, name: 'signatures', jsName: 'signatures', kind: 'message', repeated: true, packed: false, type: () => SignatureDescriptor_Data, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    bitarray: partial?.bitarray,
    signatures: partial?.signatures ?? [],
  }),
  write(m, w) {
    if (m.bitarray !== undefined) {
      const at = w.open(10);
      CompactBitArray.write(m.bitarray, w);
      w.close(at);
    }
    for (const value of m.signatures) {
      const at = w.open(18);
      SignatureDescriptor_Data.write(value, w);
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
          m.signatures.push(SignatureDescriptor_Data.read(SignatureDescriptor_Data.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SignatureDescriptor_Data_Multi.typeName, SignatureDescriptor_Data_Multi.fields);
      }
    }
    return m;
  },
});
