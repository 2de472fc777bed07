// Byte-identical to cosmos-sdk x/consensus/keeper/keeper.go.
import { messageValue, moduleStore, textBytes } from '../../baseapp/collections.ts';
import { ConsensusParams } from '../../proto/tendermint/types/params.ts';

export const CONSENSUS_STORE = 'consensus';

export const params = moduleStore(CONSENSUS_STORE).item(
  textBytes('Consensus'),
  messageValue(ConsensusParams),
);
