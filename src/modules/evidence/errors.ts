import { defineErrors } from '../../types/errors.ts';

/** Codes are wire protocol: append, never renumber. @see cosmossdk.io/x/evidence v0.2.0 types/errors.go */
export const evidenceErrors = defineErrors('evidence', {
  NoEvidenceHandlerExists: [2, 'unregistered handler for evidence type'],
  InvalidEvidence: [3, 'invalid evidence'],
  EvidenceExists: [5, 'evidence already exists'],
});
