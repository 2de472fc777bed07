// Byte-identical to cosmossdk.io/x/evidence v0.2.0 types/keys.go, so proofs of `store/evidence/key` verify unchanged.
import { bytesKey, messageValue, moduleStore } from '../../baseapp/collections.ts';
import { Any } from '../../proto/google/protobuf/any.ts';

export const EVIDENCE_STORE = 'evidence';
const store = moduleStore(EVIDENCE_STORE);

/** SHA-256 of what was proven → it. */
export const evidences = store.map(0x00, bytesKey, messageValue(Any));
