import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MsgMultiSend, MsgSend } from '../../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { MsgCreateVestingAccount } from '../../../../src/proto/cosmos/vesting/v1beta1/tx.ts';
import { AbciError, GoPanic } from '../../../../src/types/errors.ts';
import { coinsToWire, newCoins, type Coins } from '../../../../src/types/coin.ts';
import { amountOf } from '../../../../src/types/coin.ts';
import type { Context } from '../../../../src/baseapp/context.ts';
import { account, coins, createChain, modulePermissions } from './chain.ts';

const owners = ['alice', 'bob', 'carol', 'x'.repeat(200)].map(account);
const modules = [...modulePermissions.keys()];

const owner = fc.constantFrom(...owners);
const module = fc.constantFrom(...modules);
const amounts: fc.Arbitrary<Coins> = fc
  .uniqueArray(
    fc.record({ denom: fc.constantFrom('atom', 'stake', 'token'), amount: fc.bigInt(1n, 500n) }),
    { selector: ({ denom }) => denom, minLength: 1 },
  )
  .map((list) => newCoins(...list));
type Chain = ReturnType<typeof createChain>;
type Step = (chain: Chain, ctx: Context) => void;

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(owner, owner, amounts).map(([from, to, amount]): Step => ({ router }, ctx) => {
    const message = { fromAddress: from, toAddress: to, amount: coinsToWire(amount) };
    router.handle(ctx, MsgSend.typeUrl, message);
  }),
  fc
    .tuple(owner, fc.array(owner, { minLength: 1, maxLength: 4 }), amounts)
    .map(([from, to, amount]): Step => ({ router }, ctx) => {
      const total = to.reduce((sum) => newCoins(...addAll(sum, amount)), coins(''));
      const message = {
        inputs: [{ address: from, coins: coinsToWire(total) }],
        outputs: to.map((address) => ({ address, coins: coinsToWire(amount) })),
      };
      router.handle(ctx, MsgMultiSend.typeUrl, message);
    }),
  fc.tuple(amounts, owner).map(([amount, to]): Step => ({ bank }, ctx) => {
    bank.mintCoins(ctx, 'mint', amount);
    bank.sendCoinsFromModuleToAccount(ctx, 'mint', to, amount);
  }),
  fc.tuple(module, module, amounts).map(([from, to, amount]): Step => ({ bank }, ctx) => {
    bank.sendCoinsFromModuleToModule(ctx, from, to, amount);
  }),
  fc.tuple(owner, module, amounts).map(([from, to, amount]): Step => ({ bank }, ctx) => {
    bank.sendCoinsFromAccountToModule(ctx, from, to, amount);
  }),
  fc.tuple(module, amounts).map(([from, amount]): Step => ({ bank }, ctx) => {
    bank.burnCoins(ctx, from, amount);
  }),
  fc.tuple(owner, amounts).map(([from, amount]): Step => ({ bank }, ctx) => {
    bank.delegateCoinsFromAccountToModule(ctx, from, 'pool', amount);
  }),
  fc.tuple(owner, amounts).map(([to, amount]): Step => ({ bank }, ctx) => {
    bank.undelegateCoinsFromModuleToAccount(ctx, 'pool', to, amount);
  }),
  fc
    .tuple(owner, owner, amounts, fc.boolean())
    .map(([from, to, amount, delayed]): Step => ({ router }, ctx) => {
      const message = {
        fromAddress: from,
        toAddress: to,
        amount: coinsToWire(amount),
        endTime: 1_700_000_500n,
        delayed,
      };
      router.handle(ctx, MsgCreateVestingAccount.typeUrl, message);
    }),
);

const addAll = (a: Coins, b: Coins) =>
  ['atom', 'stake', 'token'].map((denom) => ({
    denom,
    amount: amountOf(a, denom) + amountOf(b, denom),
  }));

describe('bank', () => {
  it('conserves coins, keeps no empty rows and never spends what is locked, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(step, fc.nat(60)), { maxLength: 40 }), (steps) => {
        const chain = createChain();
        chain.bank.setParams(chain.context(), { sendEnabled: [], defaultSendEnabled: true });
        let now = 1_700_000_000n;
        for (const [perform, seconds] of steps) {
          now += BigInt(seconds);
          const { ctx, commit } = chain.context(now).branch();
          try {
            perform(chain, ctx);
            commit();
          } catch (error) {
            if (!(error instanceof AbciError || error instanceof GoPanic)) throw error;
          }

          expect(chain.violations()).toEqual([]);
          const after = chain.context(now);
          for (const address of owners)
            for (const { denom, amount } of chain.bank.lockedCoins(after, address))
              expect(chain.bank.getBalance(after, address, denom)).toBeGreaterThanOrEqual(amount);
        }
      }),
      { numRuns: 60 },
    );
  });
});
