import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  continuousVesting,
  delayedVesting,
  periodicVesting,
  permanentLocked,
  type VestingSpec,
} from '../../src/modules/vesting/kinds.ts';
import {
  continuousVested,
  delayedVested,
  lockedCoins,
  periodicVested,
  trackDelegation,
  trackUndelegation,
} from '../../src/modules/vesting/arithmetic.ts';
import { fromHex, toHex } from '../../src/types/bytes.ts';
import { formatCoins, newCoins, NO_COINS, type Coins } from '../../src/types/coin.ts';

type Step = {
  now: string;
  vested: string;
  vesting: string;
  locked: string;
  delegate?: string;
  balance?: string;
  undelegate?: string;
  panic?: string;
  after: string;
};
type Vector = { type: string; value: string; fault: string; steps: Step[] };
const { accounts } = JSON.parse(
  readFileSync(new URL('./vesting.json', import.meta.url), 'utf8'),
) as { accounts: Vector[] };

const coins = (text = ''): Coins =>
  newCoins(
    ...text
      .split(',')
      .filter((each) => each !== '')
      .map((each) => {
        const [, amount = '', denom = ''] = /^([0-9]+)(.*)$/.exec(each) ?? [];
        return { denom, amount: BigInt(amount) };
      }),
  );

function replay<T>(
  spec: VestingSpec<T>,
  vested: (account: T, now: bigint) => Coins,
  vector: Vector,
): void {
  let account = spec.type.decode(fromHex(vector.value));
  expect(toHex(spec.type.toBytes(account))).toBe(vector.value);
  expect(spec.fault(account) ?? '').toBe(vector.fault);

  for (const step of vector.steps) {
    const now = BigInt(step.now);
    const vesting = spec.vesting(account, now);
    expect(formatCoins(vested(account, now))).toBe(step.vested);
    expect(formatCoins(vesting)).toBe(step.vesting);
    expect(formatCoins(lockedCoins(spec.part(account), vesting))).toBe(step.locked);

    const track = () =>
      step.undelegate === undefined
        ? trackDelegation(spec.part(account), coins(step.balance), vesting, coins(step.delegate))
        : trackUndelegation(spec.part(account), coins(step.undelegate));
    if (step.panic !== undefined) {
      expect(track).toThrow(step.panic);
      return;
    }
    account = spec.withPart(account, track());
    expect(toHex(spec.type.toBytes(account))).toBe(step.after);
  }
}

describe('vesting accounts vest, lock and track as in cosmos-sdk', () => {
  const of = (name: string) => accounts.filter(({ type }) => type.endsWith(name));

  it('continuous', () => {
    expect(of('.ContinuousVestingAccount')).toHaveLength(40);
    for (const each of of('.ContinuousVestingAccount'))
      replay(continuousVesting, continuousVested, each);
  });

  it('delayed', () => {
    expect(of('.DelayedVestingAccount')).toHaveLength(40);
    for (const each of of('.DelayedVestingAccount')) replay(delayedVesting, delayedVested, each);
  });

  it('periodic', () => {
    expect(of('.PeriodicVestingAccount')).toHaveLength(40);
    for (const each of of('.PeriodicVestingAccount')) replay(periodicVesting, periodicVested, each);
  });

  it('permanently locked', () => {
    expect(of('.PermanentLockedAccount')).toHaveLength(40);
    for (const each of of('.PermanentLockedAccount')) replay(permanentLocked, () => NO_COINS, each);
  });
});
