import type { MintKeeper } from './keeper.ts';
import { type AnyGenesis, defineGenesis } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/mint/v1beta1/genesis.ts';
import { decFromWire, formatDec } from '../../types/dec.ts';
import { plainError } from '../../types/errors.ts';
import { MINT_ACCOUNT } from './keeper.ts';
import { initialMinter } from './minter.ts';
import { defaultParams, validateParams } from './params.ts';

/** @see cosmos-sdk x/mint/keeper/genesis.go */
export const mintGenesis = (mint: MintKeeper): AnyGenesis =>
  defineGenesis<GenesisState>({
    state: GenesisState,
    defaults: () => ({ minter: initialMinter(), params: defaultParams() }),

    validate(state) {
      validateParams(state.params);
      const inflation = decFromWire(state.minter.inflation);
      if (inflation < 0n)
        throw plainError(`mint parameter Inflation should be positive, is ${formatDec(inflation)}`);
    },

    init(ctx, state) {
      mint.setMinter(ctx, state.minter);
      mint.setParams(ctx, state.params);
      mint.dependencies.accounts.moduleAccount(ctx, MINT_ACCOUNT);
      return undefined;
    },

    export: (ctx) => ({ minter: mint.minter(ctx), params: mint.params(ctx) }),
  });
