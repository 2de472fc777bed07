// Generated from proto/ by `node scripts/proto.mjs`. Do not edit.
import { NO_BYTES, defineMessage, type MessageType, type ServiceType } from '../../../../types/wire.ts';
import { Any } from '../../../google/protobuf/any.ts';

export interface MsgSubmitEvidence {
  submitter: string;
  evidence: Any | undefined;
}
export const MsgSubmitEvidence: MessageType<MsgSubmitEvidence> = defineMessage<MsgSubmitEvidence>({
  typeName: 'cosmos.evidence.v1beta1.MsgSubmitEvidence',
  fields: [
    { no: 1, name: 'submitter', jsName: 'submitter', kind: 'string', repeated: false, packed: false, nullable: true, scalar: 'cosmos.AddressString', amino: {} },
    { no: 2, name: 'evidence', jsName: 'evidence', kind: 'message', repeated: false, packed: false, type: () => Any, nullable: true, accepts: 'cosmos.evidence.v1beta1.Evidence', amino: {} },
  ],
  options: { signers: ['submitter'], aminoName: 'cosmos-sdk/MsgSubmitEvidence' },
  create: (partial) => ({
    submitter: partial?.submitter ?? '',
    evidence: partial?.evidence,
  }),
  write(m, w) {
    if (m.submitter !== '') {
      w.string(10, m.submitter);
    }
    if (m.evidence !== undefined) {
      const at = w.open(18);
      Any.write(m.evidence, w);
      w.close(at);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 10: {
          m.submitter = r.string();
          break;
        }
        case 18: {
          const outer = r.enter();
          m.evidence = Any.read(m.evidence ?? Any.create(), r);
          r.leave(outer);
          break;
        }
        default:
          r.other(tag, MsgSubmitEvidence.typeName, MsgSubmitEvidence.fields);
      }
    }
    return m;
  },
});

export interface MsgSubmitEvidenceResponse {
  hash: Uint8Array;
}
export const MsgSubmitEvidenceResponse: MessageType<MsgSubmitEvidenceResponse> = defineMessage<MsgSubmitEvidenceResponse>({
  typeName: 'cosmos.evidence.v1beta1.MsgSubmitEvidenceResponse',
  fields: [
    { no: 4, name: 'hash', jsName: 'hash', kind: 'bytes', repeated: false, packed: false, nullable: true, amino: {} },
  ],
  options: {},
  create: (partial) => ({
    hash: partial?.hash ?? NO_BYTES,
  }),
  write(m, w) {
    if (m.hash.length !== 0) {
      w.bytes(34, m.hash);
    }
  },
  read(m, r) {
    while (r.pos < r.end) {
      const tag = r.tag();
      switch (tag) {
        case 34: {
          m.hash = r.bytesField();
          break;
        }
        default:
          r.other(tag, MsgSubmitEvidenceResponse.typeName, MsgSubmitEvidenceResponse.fields);
      }
    }
    return m;
  },
});

export const MsgService: ServiceType = {
  typeName: 'cosmos.evidence.v1beta1.Msg',
  msgService: true,
  methods: [
    { name: 'SubmitEvidence', input: MsgSubmitEvidence, output: MsgSubmitEvidenceResponse, http: [] },
  ],
};
