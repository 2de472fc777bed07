import type { Any } from '../../proto/google/protobuf/any.ts';
import type { Equivocation } from '../../proto/cosmos/evidence/v1beta1/evidence.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/evidence/v1beta1/genesis.ts';
import { fromByteString, toHex } from '../../types/bytes.ts';
import { plainError } from '../../types/errors.ts';
import {
  equivocationFault,
  equivocationFrom,
  equivocationHash,
  packEquivocation,
} from './equivocation.ts';
import { evidences } from './keys.ts';

/** @see cosmossdk.io/x/evidence v0.2.0 genesis.go */
export const evidenceGenesis: AnyGenesis = defineGenesis<GenesisState>({
  state: GenesisState,
  defaults: () => ({ evidence: [] }),
  validate: ({ evidence }) => {
    evidence.forEach(checked);
  },
  init(ctx, state) {
    for (const evidence of state.evidence.map(checked)) {
      const hash = equivocationHash(evidence);
      if (evidences.has(ctx, hash))
        throw plainError(`evidence with hash ${toHex(fromByteString(hash))} already exists`);
      evidences.set(ctx, hash, packEquivocation(evidence));
    }
    return undefined;
  },
  export: (ctx) => ({ evidence: Array.from(evidences.entries(ctx), ([, each]) => each) }),
});

/** @throws undefined/1 */
function checked(any: Any): Equivocation {
  const evidence = equivocationFrom(any);
  if (evidence === undefined) throw plainError('expected evidence');
  const fault = equivocationFault(evidence);
  if (fault !== undefined) throw plainError(fault);
  return evidence;
}
