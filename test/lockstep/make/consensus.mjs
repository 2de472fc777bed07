// CometBFT as the application sees it: who votes, who proposes, what evidence arrives. A validator update of height H
// signs from H+2 on, and its votes reach the application in H+3.
import { base64 } from './keys.mjs';

function apply(set, updates) {
  const out = new Map(set);
  for (const { pubKey, power = 0 } of updates ?? [])
    if (Number(power) === 0) out.delete(pubKey.ed25519);
    else out.set(pubKey.ed25519, Number(power));
  return out;
}

export function createConsensus(random, keysByBase64, faults) {
  let signed = new Map();
  let current = new Map();
  let next = new Map();
  /** Validators that are down, with the height at which they return. */
  const down = new Map();
  /** Sets of the past, of which evidence may tell. */
  const past = new Map();
  const list = (set) =>
    [...set]
      .map(([key, power]) => ({ key, power, address: keysByBase64.get(key).address }))
      .sort((a, b) => b.power - a.power || Buffer.compare(a.address, b.address));
  const shown = ({ address, power }) => ({ address: base64(address), power: String(power) });

  return {
    start(updates) {
      current = apply(new Map(), updates);
      next = current;
    },
    advance(updates) {
      signed = current;
      current = next;
      next = apply(next, updates);
    },
    block(height, time) {
      const voters = list(signed);
      past.set(height - 1, { voters, time: time - 1000 });
      past.delete(height - 120);
      if (voters.length > 2 && random.chance(faults.outage ?? 0))
        down.set(random.pick(voters.slice(1)).key, height + random.between(8, 24));
      const flag = (v) => {
        if (
          v !== voters[0] &&
          ((down.get(v.key) ?? 0) > height || random.chance(faults.absent ?? 0))
        )
          return 'BLOCK_ID_FLAG_ABSENT';
        return random.chance(faults.nil ?? 0) ? 'BLOCK_ID_FLAG_NIL' : 'BLOCK_ID_FLAG_COMMIT';
      };
      const silent = random.chance(faults.silent ?? 0);
      const votes = silent
        ? []
        : voters.map((v) => ({ validator: shown(v), blockIdFlag: flag(v) }));
      const misbehavior = [];
      while (random.chance(faults.evidence ?? 0)) {
        const at = random.pick([...past.keys()].slice(random.chance(50) ? -3 : 0));
        const { voters: then, time: when } = past.get(at);
        if (then.length < 3) break;
        misbehavior.push({
          type: random.chance(80) ? 'DUPLICATE_VOTE' : 'LIGHT_CLIENT_ATTACK',
          validator: shown(random.pick(then.slice(1))),
          height: String(at),
          time: new Date(when).toISOString(),
          totalVotingPower: String(then.reduce((sum, v) => sum + v.power, 0)),
        });
      }
      const proposers = list(current);
      return {
        decidedLastCommit: { round: random.chance(5) ? 1 : 0, votes },
        misbehavior,
        proposerAddress: base64(random.pick(proposers).address),
      };
    },
  };
}
