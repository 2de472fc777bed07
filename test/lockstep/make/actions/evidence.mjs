import { Equivocation } from 'cosmjs-types/cosmos/evidence/v1beta1/evidence';
import { MsgSubmitEvidence } from 'cosmjs-types/cosmos/evidence/v1beta1/tx';
import { encodeBech32Consensus, pack } from '../keys.mjs';

/** The chain has no handler for evidence that users bring. */
export function submitEvidence(w) {
  const from = w.anyone();
  const evidence = pack(Equivocation, {
    height: BigInt(w.height - 1),
    time: { seconds: BigInt(Math.floor(w.time / 1000)), nanos: 0 },
    power: 40n,
    consensusAddress: encodeBech32Consensus(w.pick(w.keys).address),
  });
  return {
    from,
    messages: [
      pack(MsgSubmitEvidence, {
        submitter: from.address,
        evidence: w.chance(80) ? evidence : w.pick([undefined, from.publicKey]),
      }),
    ],
  };
}
