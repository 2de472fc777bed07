// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type MessageType } from '../../../../types/wire.ts';
import { Params, ValidatorSigningInfo } from './slashing.ts';

export interface GenesisState {
  params: Params;
  signingInfos: SigningInfo[];
  missedBlocks: ValidatorMissedBlocks[];
}
export const GenesisState: MessageType<GenesisState> = defineMessage<GenesisState>({
  typeName: 'cosmos.slashing.v1beta1.GenesisState',
  fields: [
    { no: 1, name: 'params', jsName: 'params', kind: 'message', repeated: false, packed: false, type: () => Params, nullable: false, amino: { dontOmitempty: true } },
    { no: 2, name: 'signing_infos', jsName: 'signingInfos', kind: 'message', repeated: true, packed: false, type: () => SigningInfo, nullable: false, amino: { dontOmitempty: true } },
    { no: 3, name: 'missed_blocks', jsName: 'missedBlocks', kind: 'message', repeated: true, packed: false, type: () => ValidatorMissedBlocks, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    params: partial?.params ?? Params.create(),
    signingInfos: partial?.signingInfos ?? [],
    missedBlocks: partial?.missedBlocks ?? [],
  }),
  write(m, w) {
    {
      const at = w.open(10);
      Params.write(m.params, w);
      w.close(at);
    }
    for (const value of m.signingInfos) {
      const at = w.open(18);
      SigningInfo.write(value, w);
      w.close(at);
    }
    for (const value of m.missedBlocks) {
      const at = w.open(26);
      ValidatorMissedBlocks.write(value, w);
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
          m.signingInfos.push(SigningInfo.read(SigningInfo.create(), r));
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.missedBlocks.push(ValidatorMissedBlocks.read(ValidatorMissedBlocks.create(), r));
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

export interface SigningInfo {
  address: string;
  validatorSigningInfo: ValidatorSigningInfo;
}
export const SigningInfo: MessageType<SigningInfo> = defineMessage<SigningInfo>({
  typeName: 'cosmos.slashing.v1beta1.SigningInfo',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ConsensusAddressString', amino: {} },
    { no: 2, name: 'validator_signing_info', jsName: 'validatorSigningInfo', kind: 'message', repeated: false, packed: false, type: () => ValidatorSigningInfo, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    validatorSigningInfo: partial?.validatorSigningInfo ?? ValidatorSigningInfo.create(),
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    {
      const at = w.open(18);
      ValidatorSigningInfo.write(m.validatorSigningInfo, w);
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
          ValidatorSigningInfo.read(m.validatorSigningInfo, r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, SigningInfo.typeName, SigningInfo.fields);
      }
    }
    return m;
  },
});

export interface ValidatorMissedBlocks {
  address: string;
  missedBlocks: MissedBlock[];
}
export const ValidatorMissedBlocks: MessageType<ValidatorMissedBlocks> = defineMessage<ValidatorMissedBlocks>({
  typeName: 'cosmos.slashing.v1beta1.ValidatorMissedBlocks',
  fields: [
    { no: 1, name: 'address', jsName: 'address', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.ConsensusAddressString', amino: {} },
    { no: 2, name: 'missed_blocks', jsName: 'missedBlocks', kind: 'message', repeated: true, packed: false, type: () => MissedBlock, nullable: false, amino: { dontOmitempty: true } },
  ],
  options: {},
  create: (partial) => ({
    address: partial?.address ?? '',
    missedBlocks: partial?.missedBlocks ?? [],
  }),
  write(m, w) {
    if (m.address !== '') {
      w.string(10, m.address);
    }
    for (const value of m.missedBlocks) {
      const at = w.open(18);
      MissedBlock.write(value, w);
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
          m.missedBlocks.push(MissedBlock.read(MissedBlock.create(), r));
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, ValidatorMissedBlocks.typeName, ValidatorMissedBlocks.fields);
      }
    }
    return m;
  },
});

export interface MissedBlock {
  index: bigint;
  missed: boolean;
}
export const MissedBlock: MessageType<MissedBlock> = defineMessage<MissedBlock>({
  typeName: 'cosmos.slashing.v1beta1.MissedBlock',
  fields: [
    { no: 1, name: 'index', jsName: 'index', kind: 'int64', repeated: false, packed: false, nullable: true, amino: {} },
    { no: 2, name: 'missed', jsName: 'missed', kind: 'bool', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    index: partial?.index ?? 0n,
    missed: partial?.missed ?? false,
  }),
  write(m, w) {
    if (m.index !== 0n) {
      w.tag(8);
      w.int64(m.index);
    }
    if (m.missed) {
      w.tag(16);
      w.bool(m.missed);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 8: {
          m.index = r.int64();
          break;
        }
        case 16: {
          m.missed = r.bool();
          break;
        }
        default:
          r.other(tag, MissedBlock.typeName, MissedBlock.fields);
      }
    }
    return m;
  },
});
