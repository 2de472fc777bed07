import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { toInitChain } from '../../../lockstep/trace.ts';
import type { Context } from '../../../../src/baseapp/context.ts';
import { createVerdictCache } from '../../../../src/baseapp/ante.ts';
import { deductFee } from '../../../../src/modules/auth/ante/fee.ts';
import { checkBlockGas, setUpContext } from '../../../../src/modules/auth/ante/setup.ts';
import { verifySignatures } from '../../../../src/modules/auth/ante/verify.ts';
import { signBytes } from '../../../../src/codec/sign-bytes.ts';
import { AuthInfo, TxRaw } from '../../../../src/proto/cosmos/tx/v1beta1/tx.ts';
import { RequestCheckTx } from '../../../../src/proto/tendermint/abci/types.ts';
import { ConsensusParams } from '../../../../src/proto/tendermint/types/params.ts';
import type { AccAddress } from '../../../../src/types/address.ts';
import { present } from '../../../../src/types/assert.ts';
import { fromBase64 } from '../../../../src/types/bytes.ts';
import { formatCoins, newCoins } from '../../../../src/types/coin.ts';
import { NO_DEC_COINS, parseDecCoinsText } from '../../../../src/types/dec-coin.ts';
import { sdkErrors } from '../../../../src/types/errors.ts';
import {
  addresses,
  createChain,
  createKeepers,
  createState,
  moduleAccount,
  type ChainOptions,
} from './chain.ts';

// The first transaction of the vectors: alice pays 200stake for a gas limit of 300000.
const { initChain, rows } = JSON.parse(
  readFileSync(new URL('../../../vectors/ante.json', import.meta.url), 'utf8'),
) as { initChain: unknown; rows: readonly { name: string; tx: string }[] };
const FIRST = fromBase64(present(rows[0], 'a row').tx);

function started(options: ChainOptions = {}) {
  const chain = createChain(options);
  chain.app.initChain(toInitChain(initChain));
  return chain;
}
const env = { simulate: false, minGasPrices: NO_DEC_COINS, verdicts: createVerdictCache() };
const fails = (codespace: string, code: number) =>
  expect.objectContaining({ codespace, code }) as unknown as Error;

describe('minimum gas prices', () => {
  const check = (prices: string) => {
    const { app } = started({ minGasPrices: parseDecCoinsText(prices) });
    return app.checkTx(RequestCheckTx.create({ tx: FIRST }));
  };

  it('refuse a lower fee in CheckTx with sdk/13', () => {
    expect(check('0.001stake')).toMatchObject({
      code: 13,
      codespace: 'sdk',
      log: 'insufficient fees; got: 200stake required: 300stake: insufficient fee',
    });
  });

  it('accept a fee that meets one of them, rounded up', () => {
    expect(check('0.0006666stake').code).toBe(0);
    expect(check('0.00066667stake').code).toBe(13);
    expect(check('5other,0.0001stake').code).toBe(0);
    expect(check('5other').code).toBe(13);
  });
});

describe('fee grants', () => {
  const granter = moduleAccount('distribution');
  /** The first transaction, with a granter; what is signed does not matter to the step. */
  function withGranter(name: AccAddress) {
    const { decoder } = createChain();
    const raw = TxRaw.decode(FIRST);
    const authInfo = AuthInfo.decode(raw.authInfoBytes);
    const fee = { ...present(authInfo.fee, 'a fee'), granter: name };
    return decoder.decode(
      TxRaw.toBytes({ ...raw, authInfoBytes: AuthInfo.toBytes({ ...authInfo, fee }) }),
    );
  }
  const state = () => {
    const { auth, bank } = createKeepers();
    const ctx = createState()();
    auth.getModuleAccount(ctx, 'distribution');
    auth.getModuleAccount(ctx, 'fee_collector');
    auth.getModuleAccount(ctx, 'mint');
    const coins = newCoins({ denom: 'stake', amount: 1000n });
    bank.mintCoins(ctx, 'mint', coins);
    bank.sendCoinsFromModuleToModule(ctx, 'mint', 'distribution', coins);
    return { auth, bank, ctx: ctx.with({ events: [] }) };
  };

  it('make the granter pay', () => {
    const { auth, bank, ctx } = state();
    const used: string[] = [];
    const useGrantedFees = (_: Context, from: AccAddress, to: AccAddress) => {
      used.push(`${from} for ${to}`);
    };

    deductFee(auth, { ...bank, useGrantedFees })(ctx, withGranter(granter), env);

    const payer = addresses.accFrom(withGranter(granter).feePayer());
    expect(used).toEqual([`${granter} for ${payer}`]);
    expect(formatCoins(bank.getAllBalances(ctx, granter))).toBe('800stake');
    expect(ctx.events.at(-1)).toEqual({
      type: 'tx',
      attributes: [
        { key: 'fee', value: '200stake' },
        { key: 'fee_payer', value: granter },
      ],
    });
  });

  it('fail with the grant’s own code', () => {
    const { auth, bank, ctx } = state();
    const useGrantedFees = () => {
      throw sdkErrors.NotFound('fee-grant not found');
    };

    expect(() =>
      deductFee(auth, { ...bank, useGrantedFees })(ctx, withGranter(granter), env),
    ).toThrow(fails('sdk', 38));
  });

  it('are refused with sdk/18 on a chain without them', () => {
    const { auth, bank, ctx } = state();

    expect(() => deductFee(auth, bank)(ctx, withGranter(granter), env)).toThrow(fails('sdk', 18));
  });
});

describe('the gas meter', () => {
  const tx = createChain().decoder.decode(FIRST);

  it('has the transaction’s limit, none in simulation and in genesis', () => {
    const context = createState();
    const limit = (ctx: Context, simulate = false) =>
      setUpContext(ctx, tx, { ...env, simulate })?.gas.limit;

    expect(limit(context())).toBe(300_000n);
    expect(limit(context(), true)).toBe(2n ** 64n - 1n);
    expect(limit(context({ height: 0n }))).toBe(2n ** 64n - 1n);
  });

  it('may not exceed the block’s: sdk/41', () => {
    const at = (maxGas: bigint) =>
      createState()({
        consensusParams: ConsensusParams.create({ block: { maxBytes: 1n, maxGas } }),
      });

    expect(() => checkBlockGas(at(299_999n), tx, env)).toThrow(fails('sdk', 41));
    for (const maxGas of [300_000n, 0n, -1n])
      expect(checkBlockGas(at(maxGas), tx, env)).toBeUndefined();
  });
});

describe('verdicts', () => {
  /** The chain in which alice has sent her first transaction to the mempool. */
  function checked() {
    const chain = started();
    expect(chain.app.checkTx(RequestCheckTx.create({ tx: FIRST })).code).toBe(0);
    const tx = chain.decoder.decode(FIRST);
    const { auth } = createKeepers();
    const context = createState();
    const [signer] = tx.signers();
    const alice = addresses.accFrom(present(signer, 'a signer'));
    const step = (used = chain.verdicts) => {
      let asked = 0;
      const run = verifySignatures(auth, {
        signBytes: (_, given, mode, by) => {
          asked += 1;
          return signBytes({ mode, signer: by, tx: given, aminoJson: chain.aminoJson, addresses });
        },
      });
      run(context(), tx, { ...env, verdicts: used });
      return asked;
    };
    const pubKey = present(tx.authInfo.signerInfos[0]?.publicKey, 'a key');
    const base = auth.newAccountWithAddress(context(), alice).with({ pubKey });
    const store = (accountNumber: bigint) => {
      auth.setAccount(context(), base.with({ accountNumber }));
    };
    return { step, store };
  }

  it('of CheckTx save the verification in the block', () => {
    const { step, store } = checked();
    store(1n);

    expect(step()).toBe(0);
    expect(step(createVerdictCache())).toBe(1);
  });

  it('are of one account number', () => {
    const { step, store } = checked();
    store(2n);

    expect(() => step()).toThrow(fails('sdk', 4));
  });
});

describe('a recheck', () => {
  it('does not verify again, and sees the sequence', () => {
    const { app } = started();
    const recheck = () => app.checkTx(RequestCheckTx.create({ tx: FIRST, type: 1 })).code;
    const raw = TxRaw.decode(FIRST);
    const broken = TxRaw.toBytes({ ...raw, signatures: [new Uint8Array(64)] });

    expect(app.checkTx(RequestCheckTx.create({ tx: broken })).code).toBe(4);
    expect(app.checkTx(RequestCheckTx.create({ tx: broken, type: 1 })).code).toBe(0);
    expect(recheck()).toBe(32);
  });
});
