// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType } from '../../../types/wire.ts';

export interface Proof {
  total: bigint;
  index: bigint;
  leafHash: Uint8Array;
  aunts: Uint8Array[];
}
export const Proof: MessageType<Proof> = defineMessage<Proof>({
  typeName: 'tendermint.crypto.Proof',
  fields: [
    { no: 1, name: 'total', jsName: 'total', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'index', jsName: 'index', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'leaf_hash', jsName: 'leafHash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 4, name: 'aunts', jsName: 'aunts', kind: 'bytes', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    total: partial?.total ?? 0n,
    index: partial?.index ?? 0n,
    leafHash: partial?.leafHash ?? NO_BYTES,
    aunts: partial?.aunts ?? [],
  }),
  write(m, w) {
    if (m.total !== 0n) {
      w.tag(8);
      w.int64(m.total);
    }
    if (m.index !== 0n) {
      w.tag(16);
      w.int64(m.index);
    }
    if (m.leafHash.length !== 0) {
      w.bytes(26, m.leafHash);
    }
    for (const value of m.aunts) {
      w.bytes(34, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.total = r.int64();
          break;
        }
        case 16: {
          m.index = r.int64();
          break;
        }
        case 26: {
          m.leafHash = r.bytesField();
          break;
        }
        case 34: {
          m.aunts.push(r.bytesField());
          break;
        }
        default:
          r.other(tag, Proof.typeName, Proof.fields);
      }
    }
    return m;
  },
});

export interface ValueOp {
  key: Uint8Array;
  proof: Proof | undefined;
}
export const ValueOp: MessageType<ValueOp> = defineMessage<ValueOp>({
  typeName: 'tendermint.crypto.ValueOp',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'proof', jsName: 'proof', kind: 'message', repeated: false, packed: false, type: () => Proof, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? NO_BYTES,
    proof: partial?.proof,
  }),
  write(m, w) {
    if (m.key.length !== 0) {
      w.bytes(10, m.key);
    }
    if (m.proof !== undefined) {
      const at = w.open(18);
      Proof.write(m.proof, w);
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
          m.proof = Proof.read(m.proof ?? Proof.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValueOp.typeName, ValueOp.fields);
      }
    }
    return m;
  },
});

export interface DominoOp {
  key: string;
  input: string;
  output: string;
}
export const DominoOp: MessageType<DominoOp> = defineMessage<DominoOp>({
  typeName: 'tendermint.crypto.DominoOp',
  fields: [
    { no: 1, name: 'key', jsName: 'key', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'input', jsName: 'input', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'output', jsName: 'output', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    key: partial?.key ?? '',
    input: partial?.input ?? '',
    output: partial?.output ?? '',
  }),
  write(m, w) {
    if (m.key !== '') {
      w.string(10, m.key);
    }
    if (m.input !== '') {
      w.string(18, m.input);
    }
    if (m.output !== '') {
      w.string(26, m.output);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.key = r.string();
          break;
        }
        case 18: {
          m.input = r.string();
          break;
        }
        case 26: {
          m.output = r.string();
          break;
        }
        default:
          r.other(tag, DominoOp.typeName, DominoOp.fields);
      }
    }
    return m;
  },
});

export interface ProofOp {
  type: string;
  key: Uint8Array;
  data: Uint8Array;
}
export const ProofOp: MessageType<ProofOp> = defineMessage<ProofOp>({
  typeName: 'tendermint.crypto.ProofOp',
  fields: [
    { no: 1, name: 'type', jsName: 'type', kind: 'string', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'key', jsName: 'key', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 3, name: 'data', jsName: 'data', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    type: partial?.type ?? '',
    key: partial?.key ?? NO_BYTES,
    data: partial?.data ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.type !== '') {
      w.string(10, m.type);
    }
    if (m.key.length !== 0) {
      w.bytes(18, m.key);
    }
    if (m.data.length !== 0) {
      w.bytes(26, m.data);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.type = r.string();
          break;
        }
        case 18: {
          m.key = r.bytesField();
          break;
        }
        case 26: {
          m.data = r.bytesField();
          break;
        }
        default:
          r.other(tag, ProofOp.typeName, ProofOp.fields);
      }
    }
    return m;
  },
});

export interface ProofOps {
  ops: ProofOp[];
}
export const ProofOps: MessageType<ProofOps> = defineMessage<ProofOps>({
  typeName: 'tendermint.crypto.ProofOps',
  fields: [
    { no: 1, name: 'ops', jsName: 'ops', kind: 'message', repeated: true, packed: false, type: () => ProofOp, nullable: false, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    ops: partial?.ops ?? [],
  }),
  write(m, w) {
    for (const value of m.ops) {
      const at = w.open(10);
      ProofOp.write(value, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.ops.push(ProofOp.read(ProofOp.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ProofOps.typeName, ProofOps.fields);
      }
    }
    return m;
  },
});
