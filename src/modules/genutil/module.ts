import type { GenutilDependencies } from './expected.ts';
import { type AppModule, defineGenesis, defineModule } from '../../baseapp/module.ts';
import { GenesisState } from '../../proto/cosmos/genutil/v1beta1/genesis.ts';
import { utf8Text } from '../../types/bytes.ts';
import { plainError } from '../../types/errors.ts';
import { encodeGenTx, readGenTx, validateGenTx } from './gentx.ts';

/** Makes the first validators, by transactions in the genesis document. It keeps no state. */
export const createGenutilModule = (dependencies: GenutilDependencies): AppModule =>
  defineModule({
    name: 'genutil',
    version: 1,
    genesis: defineGenesis<GenesisState>({
      state: GenesisState,
      defaults: () => ({ genTxs: [] }),
      validate: ({ genTxs }) => {
        for (const text of genTxs) validateGenTx(dependencies.json(), text);
      },
      init(ctx, { genTxs }) {
        if (genTxs.length === 0) return undefined;
        const deliver = dependencies.deliver();
        for (const text of genTxs) {
          const { code, log } = deliver(encodeGenTx(readGenTx(dependencies.json(), text)));
          if (code !== 0)
            throw plainError(`failed to execute DeliverTx for '${utf8Text(text)}': ${log}`);
        }
        return dependencies.applyValidatorSetUpdates(ctx);
      },
      // What they made is in the other modules' state.
      export: () => ({ genTxs: [] }),
    }),
  });
