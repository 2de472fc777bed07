import { type MessageRoute, onMessage } from '../../baseapp/module.ts';
import {
  MsgSubmitEvidence,
  MsgSubmitEvidenceResponse,
} from '../../proto/cosmos/evidence/v1beta1/tx.ts';
import { fromByteString, toHex } from '../../types/bytes.ts';
import { GoPanic, sdkErrors } from '../../types/errors.ts';
import { NIL_POINTER } from '../../types/sdk-int.ts';
import { equivocationFault, equivocationFrom, equivocationHash } from './equivocation.ts';
import { evidenceErrors } from './errors.ts';
import { evidences } from './keys.ts';

/**
 * Evidence by transaction needs a handler of its kind. The reference has not even a router for handlers, so that looking
 * one up is a nil dereference: every transaction with sound evidence ends there.
 */
export const evidenceMessages: readonly MessageRoute[] = [
  onMessage(MsgSubmitEvidence, MsgSubmitEvidenceResponse, (ctx, msg) => {
    ctx.addresses.acc(msg.submitter, (fault) =>
      sdkErrors.InvalidAddress(`invalid submitter address: ${fault.message}`),
    );
    const evidence = equivocationFrom(msg.evidence);
    if (evidence === undefined) throw evidenceErrors.InvalidEvidence('missing evidence');
    const fault = equivocationFault(evidence);
    if (fault !== undefined)
      throw evidenceErrors.InvalidEvidence(`failed basic validation: ${fault}`);
    const hash = equivocationHash(evidence);
    if (evidences.get(ctx, hash) !== undefined)
      throw evidenceErrors.EvidenceExists(upperHex(fromByteString(hash)));
    throw new GoPanic(NIL_POINTER);
  }),
];

const upperHex = (bytes: Uint8Array): string =>
  toHex(bytes).replace(/[a-f]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 32));
