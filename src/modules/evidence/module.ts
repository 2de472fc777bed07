import type { EvidenceDependencies } from './expected.ts';
import { type AppModule, defineModule } from '../../baseapp/module.ts';
import { Equivocation } from '../../proto/cosmos/evidence/v1beta1/evidence.ts';
import { evidenceErrors } from './errors.ts';
import { evidenceGenesis } from './genesis.ts';
import { EVIDENCE_STORE } from './keys.ts';
import { evidenceMessages } from './messages.ts';
import { punishMisbehavior } from './misbehavior.ts';
import { evidenceQueries } from './queries.ts';

/** Proven misbehaviour of validators. */
export const createEvidenceModule = (dependencies: EvidenceDependencies): AppModule =>
  defineModule({
    name: 'evidence',
    version: 1,
    store: EVIDENCE_STORE,
    messages: evidenceMessages,
    queries: evidenceQueries,
    types: [Equivocation],
    genesis: evidenceGenesis,
    errors: evidenceErrors,
    beginBlock: punishMisbehavior(dependencies),
  });
