// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineEnum, defineMessage, type EnumType, type MessageType } from '../../../../types/wire.ts';

export const HashOp = {
  NO_HASH: 0,
  SHA256: 1,
  SHA512: 2,
  KECCAK256: 3,
  RIPEMD160: 4,
  BITCOIN: 5,
  SHA512_256: 6,
  BLAKE2B_512: 7,
  BLAKE2S_256: 8,
  BLAKE3: 9,
} as const;
export type HashOp = number;
export const HashOpEnum: EnumType = defineEnum('cosmos.ics23.v1.HashOp', HashOp);

export const LengthOp = {
  NO_PREFIX: 0,
  VAR_PROTO: 1,
  VAR_RLP: 2,
  FIXED32_BIG: 3,
  FIXED32_LITTLE: 4,
  FIXED64_BIG: 5,
  FIXED64_LITTLE: 6,
  REQUIRE_32_BYTES: 7,
  REQUIRE_64_BYTES: 8,
} as const;
export type LengthOp = number;
export const LengthOpEnum: EnumType = defineEnum('cosmos.ics23.v1.LengthOp', LengthOp);

export interface ExistenceProof {
  key: Uint8Array;
  value: Uint8Array;
  leaf: LeafOp | undefined;
  path: InnerOp[];
}
export const ExistenceProof: MessageType<ExistenceProof> = defineMessage<ExistenceProof>({
  typeName: 'cosmos.ics23.v1.ExistenceProof',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'leaf', jsName: 'leaf', kind: 'message', repeated: false, packed: false, type: () => LeafOp, nullable: true, amino: {} },
    { no: 4, name: 'path', jsName: 'path', kind: 'message', repeated: true, packed: false, type: () => InnerOp, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
    leaf: partial?.leaf,
    path: partial?.path ?? [],
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(18, m.value);
    }
    if (m.leaf !== undefined) {
      const at = w.open(26);
      LeafOp.write(m.leaf, w);
      w.close(at);
    }
    for (const value of m.path) {
      const at = w.open(34);
      InnerOp.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 18: {
          m.value = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.leaf = LeafOp.read(m.leaf ?? LeafOp.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.path.push(InnerOp.read(InnerOp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ExistenceProof.typeName, ExistenceProof.fields);
      }
    }
    return m;
  },
});

export interface NonExistenceProof {
  key: Uint8Array;
  left: ExistenceProof | undefined;
  right: ExistenceProof | undefined;
}
export const NonExistenceProof: MessageType<NonExistenceProof> = defineMessage<NonExistenceProof>({
  typeName: 'cosmos.ics23.v1.NonExistenceProof',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'left', jsName: 'left', kind: 'message', repeated: false, packed: false, type: () => ExistenceProof, nullable: true, amino: {} },
    { no: 3, name: 'right', jsName: 'right', kind: 'message', repeated: false, packed: false, type: () => ExistenceProof, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    left: partial?.left,
    right: partial?.right,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.left !== undefined) {
      const at = w.open(18);
      ExistenceProof.write(m.left, w);
      w.close(at);
    }
    if (m.right !== undefined) {
      const at = w.open(26);
      ExistenceProof.write(m.right, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.left = ExistenceProof.read(m.left ?? ExistenceProof.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.right = ExistenceProof.read(m.right ?? ExistenceProof.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, NonExistenceProof.typeName, NonExistenceProof.fields);
      }
    }
    return m;
  },
});

export interface CommitmentProof {
  proof: 
    | { kind: 'exist'; value: ExistenceProof }
    | { kind: 'nonexist'; value: NonExistenceProof }
    | { kind: 'batch'; value: BatchProof }
    | { kind: 'compressed'; value: CompressedBatchProof }
    | undefined;
}
export const CommitmentProof: MessageType<CommitmentProof> = defineMessage<CommitmentProof>({
  typeName: 'cosmos.ics23.v1.CommitmentProof',
  fields: [
    { no: 1, name: 'exist', jsName: 'exist', kind: 'message', repeated: false, packed: false, type: () => ExistenceProof, oneof: 'proof', nullable: true, amino: {} },
    { no: 2, name: 'nonexist', jsName: 'nonexist', kind: 'message', repeated: false, packed: false, type: () => NonExistenceProof, oneof: 'proof', nullable: true, amino: {} },
    { no: 3, name: 'batch', jsName: 'batch', kind: 'message', repeated: false, packed: false, type: () => BatchProof, oneof: 'proof', nullable: true, amino: {} },
    { no: 4, name: 'compressed', jsName: 'compressed', kind: 'message', repeated: false, packed: false, type: () => CompressedBatchProof, oneof: 'proof', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proof: partial?.proof,
  }),
  write(m, w) {
    if (m.proof !== undefined) {
      switch (m.proof.kind) {
        case 'exist': {
          const at = w.open(10);
          ExistenceProof.write(m.proof.value, w);
          w.close(at);
          break;
        }
        case 'nonexist': {
          const at = w.open(18);
          NonExistenceProof.write(m.proof.value, w);
          w.close(at);
          break;
        }
        case 'batch': {
          const at = w.open(26);
          BatchProof.write(m.proof.value, w);
          w.close(at);
          break;
        }
        case 'compressed': {
          const at = w.open(34);
          CompressedBatchProof.write(m.proof.value, w);
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
          m.proof = { kind: 'exist', value: ExistenceProof.read(ExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.proof = { kind: 'nonexist', value: NonExistenceProof.read(NonExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.proof = { kind: 'batch', value: BatchProof.read(BatchProof.create(), r) };
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.proof = { kind: 'compressed', value: CompressedBatchProof.read(CompressedBatchProof.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CommitmentProof.typeName, CommitmentProof.fields);
      }
    }
    return m;
  },
});

export interface LeafOp {
  hash: HashOp;
  prehashKey: HashOp;
  prehashValue: HashOp;
  length: LengthOp;
  prefix: Uint8Array;
}
export const LeafOp: MessageType<LeafOp> = defineMessage<LeafOp>({
  typeName: 'cosmos.ics23.v1.LeafOp',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'enum', repeated: false, packed: false, type: () => HashOpEnum, nullable: true, amino: {} },
    { no: 2, name: 'prehash_key', jsName: 'prehashKey', kind: 'enum', repeated: false, packed: false, type: () => HashOpEnum, nullable: true, amino: {} },
    { no: 3, name: 'prehash_value', jsName: 'prehashValue', kind: 'enum', repeated: false, packed: false, type: () => HashOpEnum, nullable: true, amino: {} },
    { no: 4, name: 'length', jsName: 'length', kind: 'enum', repeated: false, packed: false, type: () => LengthOpEnum, nullable: true, amino: {} },
    { no: 5, name: 'prefix', jsName: 'prefix', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? 0,
    prehashKey: partial?.prehashKey ?? 0,
    prehashValue: partial?.prehashValue ?? 0,
    length: partial?.length ?? 0,
    prefix: partial?.prefix ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.hash !== 0) {
      w.tag(8);
      w.int32(m.hash);
    }
    if (m.prehashKey !== 0) {
      w.tag(16);
      w.int32(m.prehashKey);
    }
    if (m.prehashValue !== 0) {
      w.tag(24);
      w.int32(m.prehashValue);
    }
    if (m.length !== 0) {
      w.tag(32);
      w.int32(m.length);
    }
    if (m.prefix.length !== 0) {
      w.bytes(42, m.prefix);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.hash = r.int32();
          break;
        }
        case 16: {
          m.prehashKey = r.int32();
          break;
        }
        case 24: {
          m.prehashValue = r.int32();
          break;
        }
        case 32: {
          m.length = r.int32();
          break;
        }
        case 42: {
          m.prefix = r.bytesField();
          break;
        }
        default:
          r.other(tag, LeafOp.typeName, LeafOp.fields);
      }
    }
    return m;
  },
});

export interface InnerOp {
  hash: HashOp;
  prefix: Uint8Array;
  suffix: Uint8Array;
}
export const InnerOp: MessageType<InnerOp> = defineMessage<InnerOp>({
  typeName: 'cosmos.ics23.v1.InnerOp',
  fields: [
    { no: 1, name: 'hash', jsName: 'hash', kind: 'enum', repeated: false, packed: false, type: () => HashOpEnum, nullable: true, amino: {} },
    { no: 2, name: 'prefix', jsName: 'prefix', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'suffix', jsName: 'suffix', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? 0,
    prefix: partial?.prefix ?? NO_BYTES,
    suffix: partial?.suffix ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.hash !== 0) {
      w.tag(8);
      w.int32(m.hash);
    }
    if (m.prefix.length !== 0) {
      w.bytes(18, m.prefix);
    }
    if (m.suffix.length !== 0) {
      w.bytes(26, m.suffix);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.hash = r.int32();
          break;
        }
        case 18: {
          m.prefix = r.bytesField();
          break;
        }
        case 26: {
          m.suffix = r.bytesField();
          break;
        }
        default:
          r.other(tag, InnerOp.typeName, InnerOp.fields);
      }
    }
    return m;
  },
});

export interface ProofSpec {
  leafSpec: LeafOp | undefined;
  innerSpec: InnerSpec | undefined;
  maxDepth: number;
  minDepth: number;
  prehashKeyBeforeComparison: boolean;
}
export const ProofSpec: MessageType<ProofSpec> = defineMessage<ProofSpec>({
  typeName: 'cosmos.ics23.v1.ProofSpec',
  fields: [
    { no: 1, name: 'leaf_spec', jsName: 'leafSpec', kind: 'message', repeated: false, packed: false, type: () => LeafOp, nullable: true, amino: {} },
    { no: 2, name: 'inner_spec', jsName: 'innerSpec', kind: 'message', repeated: false, packed: false, type: () => InnerSpec, nullable: true, amino: {} },
    { no: 3, name: 'max_depth', jsName: 'maxDepth', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'min_depth', jsName: 'minDepth', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'prehash_key_before_comparison', jsName: 'prehashKeyBeforeComparison', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    leafSpec: partial?.leafSpec,
    innerSpec: partial?.innerSpec,
    maxDepth: partial?.maxDepth ?? 0,
    minDepth: partial?.minDepth ?? 0,
    prehashKeyBeforeComparison: partial?.prehashKeyBeforeComparison ?? false,
  }),
  write(m, w) {
    if (m.leafSpec !== undefined) {
      const at = w.open(10);
      LeafOp.write(m.leafSpec, w);
      w.close(at);
    }
    if (m.innerSpec !== undefined) {
      const at = w.open(18);
      InnerSpec.write(m.innerSpec, w);
      w.close(at);
    }
    if (m.maxDepth !== 0) {
      w.tag(24);
      w.int32(m.maxDepth);
    }
    if (m.minDepth !== 0) {
      w.tag(32);
      w.int32(m.minDepth);
    }
    if (m.prehashKeyBeforeComparison) {
      w.tag(40);
      w.bool(m.prehashKeyBeforeComparison);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.leafSpec = LeafOp.read(m.leafSpec ?? LeafOp.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.innerSpec = InnerSpec.read(m.innerSpec ?? InnerSpec.create(), r);
          r.leave(outer);
          break;
        }
        case 24: {
          m.maxDepth = r.int32();
          break;
        }
        case 32: {
          m.minDepth = r.int32();
          break;
        }
        case 40: {
          m.prehashKeyBeforeComparison = r.bool();
          break;
        }
        default:
          r.other(tag, ProofSpec.typeName, ProofSpec.fields);
      }
    }
    return m;
  },
});

export interface InnerSpec {
  childOrder: number[];
  childSize: number;
  minPrefixLength: number;
  maxPrefixLength: number;
  emptyChild: Uint8Array;
  hash: HashOp;
}
export const InnerSpec: MessageType<InnerSpec> = defineMessage<InnerSpec>({
  typeName: 'cosmos.ics23.v1.InnerSpec',
  fields: [
    { no: 1, name: 'child_order', jsName: 'childOrder', kind: 'int32', repeated: true, packed: true, nullable: true, amino: {} },
    { no: 2, name: 'child_size', jsName: 'childSize', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'min_prefix_length', jsName: 'minPrefixLength', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'max_prefix_length', jsName: 'maxPrefixLength', kind: 'int32', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 5, name: 'empty_child', jsName: 'emptyChild', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 6, name: 'hash', jsName: 'hash', kind: 'enum', repeated: false, packed: false, type: () => HashOpEnum, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    childOrder: partial?.childOrder ?? [],
    childSize: partial?.childSize ?? 0,
    minPrefixLength: partial?.minPrefixLength ?? 0,
    maxPrefixLength: partial?.maxPrefixLength ?? 0,
    emptyChild: partial?.emptyChild ?? NO_BYTES,
    hash: partial?.hash ?? 0,
  }),
  write(m, w) {
    if (m.childOrder.length !== 0) {
      const at = w.open(10);
      for (const value of m.childOrder) w.int32(value);
      w.close(at);
    }
    if (m.childSize !== 0) {
      w.tag(16);
      w.int32(m.childSize);
    }
    if (m.minPrefixLength !== 0) {
      w.tag(24);
      w.int32(m.minPrefixLength);
    }
    if (m.maxPrefixLength !== 0) {
      w.tag(32);
      w.int32(m.maxPrefixLength);
    }
    if (m.emptyChild.length !== 0) {
      w.bytes(42, m.emptyChild);
    }
    if (m.hash !== 0) {
      w.tag(48);
      w.int32(m.hash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.childOrder.push(r.int32());
          break;
        }
        case 10: {
          const outer = r.enter();
          while (r.pos < r.end) m.childOrder.push(r.int32());
          r.leave(outer);
          break;
        }
        case 16: {
          m.childSize = r.int32();
          break;
        }
        case 24: {
          m.minPrefixLength = r.int32();
          break;
        }
        case 32: {
          m.maxPrefixLength = r.int32();
          break;
        }
        case 42: {
          m.emptyChild = r.bytesField();
          break;
        }
        case 48: {
          m.hash = r.int32();
          break;
        }
        default:
          r.other(tag, InnerSpec.typeName, InnerSpec.fields);
      }
    }
    return m;
  },
});

export interface BatchProof {
  entries: BatchEntry[];
}
export const BatchProof: MessageType<BatchProof> = defineMessage<BatchProof>({
  typeName: 'cosmos.ics23.v1.BatchProof',
  fields: [
    { no: 1, name: 'entries', jsName: 'entries', kind: 'message', repeated: true, packed: false, type: () => BatchEntry, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    entries: partial?.entries ?? [],
  }),
  write(m, w) {
    for (const value of m.entries) {
      const at = w.open(10);
      BatchEntry.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.entries.push(BatchEntry.read(BatchEntry.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BatchProof.typeName, BatchProof.fields);
      }
    }
    return m;
  },
});

export interface BatchEntry {
  proof: 
    | { kind: 'exist'; value: ExistenceProof }
    | { kind: 'nonexist'; value: NonExistenceProof }
    | undefined;
}
export const BatchEntry: MessageType<BatchEntry> = defineMessage<BatchEntry>({
  typeName: 'cosmos.ics23.v1.BatchEntry',
  fields: [
    { no: 1, name: 'exist', jsName: 'exist', kind: 'message', repeated: false, packed: false, type: () => ExistenceProof, oneof: 'proof', nullable: true, amino: {} },
    { no: 2, name: 'nonexist', jsName: 'nonexist', kind: 'message', repeated: false, packed: false, type: () => NonExistenceProof, oneof: 'proof', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proof: partial?.proof,
  }),
  write(m, w) {
    if (m.proof !== undefined) {
      switch (m.proof.kind) {
        case 'exist': {
          const at = w.open(10);
          ExistenceProof.write(m.proof.value, w);
          w.close(at);
          break;
        }
        case 'nonexist': {
          const at = w.open(18);
          NonExistenceProof.write(m.proof.value, w);
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
          m.proof = { kind: 'exist', value: ExistenceProof.read(ExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.proof = { kind: 'nonexist', value: NonExistenceProof.read(NonExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, BatchEntry.typeName, BatchEntry.fields);
      }
    }
    return m;
  },
});

export interface CompressedBatchProof {
  entries: CompressedBatchEntry[];
  lookupInners: InnerOp[];
}
export const CompressedBatchProof: MessageType<CompressedBatchProof> = defineMessage<CompressedBatchProof>({
  typeName: 'cosmos.ics23.v1.CompressedBatchProof',
  fields: [
    { no: 1, name: 'entries', jsName: 'entries', kind: 'message', repeated: true, packed: false, type: () => CompressedBatchEntry, nullable: true, amino: {} },
    { no: 2, name: 'lookup_inners', jsName: 'lookupInners', kind: 'message', repeated: true, packed: false, type: () => InnerOp, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    entries: partial?.entries ?? [],
    lookupInners: partial?.lookupInners ?? [],
  }),
  write(m, w) {
    for (const value of m.entries) {
      const at = w.open(10);
      CompressedBatchEntry.write(value, w);
      w.close(at);
    }
    for (const value of m.lookupInners) {
      const at = w.open(18);
      InnerOp.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.entries.push(CompressedBatchEntry.read(CompressedBatchEntry.create(), r));
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.lookupInners.push(InnerOp.read(InnerOp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CompressedBatchProof.typeName, CompressedBatchProof.fields);
      }
    }
    return m;
  },
});

export interface CompressedBatchEntry {
  proof: 
    | { kind: 'exist'; value: CompressedExistenceProof }
    | { kind: 'nonexist'; value: CompressedNonExistenceProof }
    | undefined;
}
export const CompressedBatchEntry: MessageType<CompressedBatchEntry> = defineMessage<CompressedBatchEntry>({
  typeName: 'cosmos.ics23.v1.CompressedBatchEntry',
  fields: [
    { no: 1, name: 'exist', jsName: 'exist', kind: 'message', repeated: false, packed: false, type: () => CompressedExistenceProof, oneof: 'proof', nullable: true, amino: {} },
    { no: 2, name: 'nonexist', jsName: 'nonexist', kind: 'message', repeated: false, packed: false, type: () => CompressedNonExistenceProof, oneof: 'proof', nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    proof: partial?.proof,
  }),
  write(m, w) {
    if (m.proof !== undefined) {
      switch (m.proof.kind) {
        case 'exist': {
          const at = w.open(10);
          CompressedExistenceProof.write(m.proof.value, w);
          w.close(at);
          break;
        }
        case 'nonexist': {
          const at = w.open(18);
          CompressedNonExistenceProof.write(m.proof.value, w);
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
          m.proof = { kind: 'exist', value: CompressedExistenceProof.read(CompressedExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.proof = { kind: 'nonexist', value: CompressedNonExistenceProof.read(CompressedNonExistenceProof.create(), r) };
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CompressedBatchEntry.typeName, CompressedBatchEntry.fields);
      }
    }
    return m;
  },
});

export interface CompressedExistenceProof {
  key: Uint8Array;
  value: Uint8Array;
  leaf: LeafOp | undefined;
  path: number[];
}
export const CompressedExistenceProof: MessageType<CompressedExistenceProof> = defineMessage<CompressedExistenceProof>({
  typeName: 'cosmos.ics23.v1.CompressedExistenceProof',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'value', jsName: 'value', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'leaf', jsName: 'leaf', kind: 'message', repeated: false, packed: false, type: () => LeafOp, nullable: true, amino: {} },
    { no: 4, name: 'path', jsName: 'path', kind: 'int32', repeated: true, packed: true, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    value: partial?.value ?? NO_BYTES,
    leaf: partial?.leaf,
    path: partial?.path ?? [],
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.value.length !== 0) {
      w.bytes(18, m.value);
    }
    if (m.leaf !== undefined) {
      const at = w.open(26);
      LeafOp.write(m.leaf, w);
      w.close(at);
    }
    if (m.path.length !== 0) {
      const at = w.open(34);
      for (const value of m.path) w.int32(value);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 18: {
          m.value = r.bytesField();
          break;
        }
        case 26: {
          const outer = r.enter();
          m.leaf = LeafOp.read(m.leaf ?? LeafOp.create(), r);
          r.leave(outer);
          break;
        }
        case 32: {
          m.path.push(r.int32());
          break;
        }
        case 34: {
          const outer = r.enter();
          while (r.pos < r.end) m.path.push(r.int32());
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CompressedExistenceProof.typeName, CompressedExistenceProof.fields);
      }
    }
    return m;
  },
});

export interface CompressedNonExistenceProof {
  key: Uint8Array;
  left: CompressedExistenceProof | undefined;
  right: CompressedExistenceProof | undefined;
}
export const CompressedNonExistenceProof: MessageType<CompressedNonExistenceProof> = defineMessage<CompressedNonExistenceProof>({
  typeName: 'cosmos.ics23.v1.CompressedNonExistenceProof',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'left', jsName: 'left', kind: 'message', repeated: false, packed: false, type: () => CompressedExistenceProof, nullable: true, amino: {} },
    { no: 3, name: 'right', jsName: 'right', kind: 'message', repeated: false, packed: false, type: () => CompressedExistenceProof, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    left: partial?.left,
    right: partial?.right,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.left !== undefined) {
      const at = w.open(18);
      CompressedExistenceProof.write(m.left, w);
      w.close(at);
    }
    if (m.right !== undefined) {
      const at = w.open(26);
      CompressedExistenceProof.write(m.right, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.bytesField();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.left = CompressedExistenceProof.read(m.left ?? CompressedExistenceProof.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.right = CompressedExistenceProof.read(m.right ?? CompressedExistenceProof.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, CompressedNonExistenceProof.typeName, CompressedNonExistenceProof.fields);
      }
    }
    return m;
  },
});
