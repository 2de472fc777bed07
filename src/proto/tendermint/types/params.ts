// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { checkDuration, defineMessage, type MessageType } from '../../../types/wire.ts';
import { Duration } from '../../google/protobuf/duration.ts';

export interface ConsensusParams {
  block: BlockParams | undefined;
  evidence: EvidenceParams | undefined;
  validator: ValidatorParams | undefined;
  version: VersionParams | undefined;
  abci: ABCIParams | undefined;
}
export const ConsensusParams: MessageType<ConsensusParams> = defineMessage<ConsensusParams>({
  typeName: 'tendermint.types.ConsensusParams',
  fields: [
    { no: 1, name: 'block', jsName: 'block', kind: 'message', repeated: false, packed: false, type: () => BlockParams, nullable: true, amino: {} },
    { no: 2, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => EvidenceParams, nullable: true, amino: {} },
    { no: 3, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => ValidatorParams, nullable: true, amino: {} },
    { no: 4, name: 'version', jsName: 'version', kind: 'message', repeated: false, packed: false, type: () => VersionParams, nullable: true, amino: {} },
    { no: 5, name: 'abci', jsName: 'abci', kind: 'message', repeated: false, packed: false, type: () => ABCIParams, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    block: partial?.block,
    evidence: partial?.evidence,
    validator: partial?.validator,
    version: partial?.version,
    abci: partial?.abci,
  }),
  write(m, w) {
    if (m.block !== undefined) {
      const at = w.open(10);
      BlockParams.write(m.block, w);
      w.close(at);
    }
    if (m.evidence !== undefined) {
      const at = w.open(18);
      EvidenceParams.write(m.evidence, w);
      w.close(at);
    }
    if (m.validator !== undefined) {
      const at = w.open(26);
      ValidatorParams.write(m.validator, w);
      w.close(at);
    }
    if (m.version !== undefined) {
      const at = w.open(34);
      VersionParams.write(m.version, w);
      w.close(at);
    }
    if (m.abci !== undefined) {
      const at = w.open(42);
      ABCIParams.write(m.abci, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          const outer = r.enter();
          m.block = BlockParams.read(m.block ?? BlockParams.create(), r);
          r.leave(outer);
          break;
        }
        case 18: {
          const outer = r.enter();
          m.evidence = EvidenceParams.read(m.evidence ?? EvidenceParams.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.validator = ValidatorParams.read(m.validator ?? ValidatorParams.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.version = VersionParams.read(m.version ?? VersionParams.create(), r);
          r.leave(outer);
          break;
        }
        case 42: {
          const outer = r.enter();
          m.abci = ABCIParams.read(m.abci ?? ABCIParams.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ConsensusParams.typeName, ConsensusParams.fields);
      }
    }
    return m;
  },
});

export interface BlockParams {
  maxBytes: bigint;
  maxGas: bigint;
}
export const BlockParams: MessageType<BlockParams> = defineMessage<BlockParams>({
  typeName: 'tendermint.types.BlockParams',
  fields: [
    { no: 1, name: 'max_bytes', jsName: 'maxBytes', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'max_gas', jsName: 'maxGas', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    maxBytes: partial?.maxBytes ?? 0n,
    maxGas: partial?.maxGas ?? 0n,
  }),
  write(m, w) {
    if (m.maxBytes !== 0n) {
      w.tag(8);
      w.int64(m.maxBytes);
    }
    if (m.maxGas !== 0n) {
      w.tag(16);
      w.int64(m.maxGas);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.maxBytes = r.int64();
          break;
        }
        case 16: {
          m.maxGas = r.int64();
          break;
        }
        default:
          r.other(tag, BlockParams.typeName, BlockParams.fields);
      }
    }
    return m;
  },
});

export interface EvidenceParams {
  maxAgeNumBlocks: bigint;
  maxAgeDuration: Duration;
  maxBytes: bigint;
}
export const EvidenceParams: MessageType<EvidenceParams> = defineMessage<EvidenceParams>({
  typeName: 'tendermint.types.EvidenceParams',
  fields: [
    { no: 1, name: 'max_age_num_blocks', jsName: 'maxAgeNumBlocks', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'max_age_duration', jsName: 'maxAgeDuration', kind: 'message', repeated: false, packed: false, type: () => Duration, nullable: false, stdduration: true, amino: {} },
    { no: 3, name: 'max_bytes', jsName: 'maxBytes', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    maxAgeNumBlocks: partial?.maxAgeNumBlocks ?? 0n,
    maxAgeDuration: partial?.maxAgeDuration ?? Duration.create(),
    maxBytes: partial?.maxBytes ?? 0n,
  }),
  write(m, w) {
    if (m.maxAgeNumBlocks !== 0n) {
      w.tag(8);
      w.int64(m.maxAgeNumBlocks);
    }
    {
      const at = w.open(18);
      Duration.write(checkDuration(m.maxAgeDuration), w);
      w.close(at);
    }
    if (m.maxBytes !== 0n) {
      w.tag(24);
      w.int64(m.maxBytes);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.maxAgeNumBlocks = r.int64();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.maxAgeDuration = checkDuration(Duration.read(Duration.create(), r));
          r.leave(outer);
          break;
        }
        case 24: {
          m.maxBytes = r.int64();
          break;
        }
        default:
          r.other(tag, EvidenceParams.typeName, EvidenceParams.fields);
      }
    }
    return m;
  },
});

export interface ValidatorParams {
  pubKeyTypes: string[];
}
export const ValidatorParams: MessageType<ValidatorParams> = defineMessage<ValidatorParams>({
  typeName: 'tendermint.types.ValidatorParams',
  fields: [
    { no: 1, name: 'pub_key_types', jsName: 'pubKeyTypes', kind: 'string', repeated: true, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    pubKeyTypes: partial?.pubKeyTypes ?? [],
  }),
  write(m, w) {
    for (const value of m.pubKeyTypes) {
      w.string(10, value);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.pubKeyTypes.push(r.string());
          break;
        }
        default:
          r.other(tag, ValidatorParams.typeName, ValidatorParams.fields);
      }
    }
    return m;
  },
});

export interface VersionParams {
  app: bigint;
}
export const VersionParams: MessageType<VersionParams> = defineMessage<VersionParams>({
  typeName: 'tendermint.types.VersionParams',
  fields: [
    { no: 1, name: 'app', jsName: 'app', kind: 'uint64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    app: partial?.app ?? 0n,
  }),
  write(m, w) {
    if (m.app !== 0n) {
      w.tag(8);
      w.uint64(m.app);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.app = r.uint64();
          break;
        }
        default:
          r.other(tag, VersionParams.typeName, VersionParams.fields);
      }
    }
    return m;
  },
});

export interface HashedParams {
  blockMaxBytes: bigint;
  blockMaxGas: bigint;
}
export const HashedParams: MessageType<HashedParams> = defineMessage<HashedParams>({
  typeName: 'tendermint.types.HashedParams',
  fields: [
    { no: 1, name: 'block_max_bytes', jsName: 'blockMaxBytes', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'block_max_gas', jsName: 'blockMaxGas', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    blockMaxBytes: partial?.blockMaxBytes ?? 0n,
    blockMaxGas: partial?.blockMaxGas ?? 0n,
  }),
  write(m, w) {
    if (m.blockMaxBytes !== 0n) {
      w.tag(8);
      w.int64(m.blockMaxBytes);
    }
    if (m.blockMaxGas !== 0n) {
      w.tag(16);
      w.int64(m.blockMaxGas);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.blockMaxBytes = r.int64();
          break;
        }
        case 16: {
          m.blockMaxGas = r.int64();
          break;
        }
        default:
          r.other(tag, HashedParams.typeName, HashedParams.fields);
      }
    }
    return m;
  },
});

export interface ABCIParams {
  voteExtensionsEnableHeight: bigint;
}
export const ABCIParams: MessageType<ABCIParams> = defineMessage<ABCIParams>({
  typeName: 'tendermint.types.ABCIParams',
  fields: [
    { no: 1, name: 'vote_extensions_enable_height', jsName: 'voteExtensionsEnableHeight', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    voteExtensionsEnableHeight: partial?.voteExtensionsEnableHeight ?? 0n,
  }),
  write(m, w) {
    if (m.voteExtensionsEnableHeight !== 0n) {
      w.tag(8);
      w.int64(m.voteExtensionsEnableHeight);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.voteExtensionsEnableHeight = r.int64();
          break;
        }
        default:
          r.other(tag, ABCIParams.typeName, ABCIParams.fields);
      }
    }
    return m;
  },
});
