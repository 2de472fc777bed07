// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { defineMessage, type EmptyMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { ABCIParams, BlockParams, EvidenceParams, ValidatorParams } from '../../../tendermint/types/params.ts';

export interface MsgUpdateParams {
  authority: string;
  block: BlockParams | undefined;
  evidence: EvidenceParams | undefined;
  validator: ValidatorParams | undefined;
  abci: ABCIParams | undefined;
}
export const MsgUpdateParams: MessageType<MsgUpdateParams> = defineMessage<MsgUpdateParams>({
  typeName: 'cosmos.consensus.v1.MsgUpdateParams',
  fields: [
    { no: 1, name: 'authority', jsName: 'authority', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'block', jsName: 'block', kind: 'message', repeated: false, packed: false, type: () => BlockParams, nullable: true, amino: {} },
    { no: 3, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => EvidenceParams, nullable: true, amino: {} },
    { no: 4, name: 'validator', jsName: 'validator', kind: 'message', repeated: false, packed: false, type: () => ValidatorParams, nullable: true, amino: {} },
    { no: 5, name: 'abci', jsName: 'abci', kind: 'message', repeated: false, packed: false, type: () => ABCIParams, nullable: true, amino: {} },
  ],
  options: { signers: ['authority'], aminoName: 'cosmos-sdk/x/consensus/MsgUpdateParams' },
  create: (partial) => ({
    authority: partial?.authority ?? '',
    block: partial?.block,
    evidence: partial?.evidence,
    validator: partial?.validator,
    abci: partial?.abci,
  }),
  write(m, w) {
    if (m.authority !== '') {
      w.string(10, m.authority);
    }
    if (m.block !== undefined) {
      const at = w.open(18);
      BlockParams.write(m.block, w);
      w.close(at);
    }
    if (m.evidence !== undefined) {
      const at = w.open(26);
      EvidenceParams.write(m.evidence, w);
      w.close(at);
    }
    if (m.validator !== undefined) {
      const at = w.open(34);
      ValidatorParams.write(m.validator, w);
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
          m.authority = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.block = BlockParams.read(m.block ?? BlockParams.create(), r);
          r.leave(outer);
          break;
        }
        case 26: {
          const outer = r.enter();
          m.evidence = EvidenceParams.read(m.evidence ?? EvidenceParams.create(), r);
          r.leave(outer);
          break;
        }
        case 34: {
          const outer = r.enter();
          m.validator = ValidatorParams.read(m.validator ?? ValidatorParams.create(), r);
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
          r.other(tag, MsgUpdateParams.typeName, MsgUpdateParams.fields);
      }
    }
    return m;
  },
});

export type MsgUpdateParamsResponse = EmptyMessage;
export const MsgUpdateParamsResponse: MessageType<MsgUpdateParamsResponse> = defineMessage<MsgUpdateParamsResponse>({
  typeName: 'cosmos.consensus.v1.MsgUpdateParamsResponse',
  fields: [],
  options: {},
  create: () => ({}),
  write() {},
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      r.other(tag, MsgUpdateParamsResponse.typeName, MsgUpdateParamsResponse.fields);
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.consensus.v1.Msg',
  msgService: true,
  methods: [
    { name: 'UpdateParams', input: MsgUpdateParams, output: MsgUpdateParamsResponse, http: [] },
  ],
};
