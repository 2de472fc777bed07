import type { AccAddress } from '../types/address.ts';
import { defineErrors } from '../types/errors.ts';

// The gov module's error, which every module with an authority answers.
const { InvalidSigner } = defineErrors('gov', {
  InvalidSigner: [13, 'expected gov account as only signer for proposal message'],
});

/** Compares texts, as the SDK does: the authority in upper case is another. @throws gov/13 */
export function requireAuthority(authority: AccAddress, given: string): void {
  if (given !== authority)
    throw InvalidSigner(`invalid authority; expected ${authority}, got ${given}`);
}
