// Blocks and results of CometBFT's RPC as their protobuf messages. Source: CometBFT v0.38.21, types/*.go ToProto.
import type { AddressCodec } from '../../types/address.ts';
import type { CometJson } from './json.ts';
import type { Block as SdkBlock } from '../../proto/cosmos/base/tendermint/v1beta1/types.ts';
import type { Event } from '../../proto/tendermint/abci/types.ts';
import type { Block } from '../../proto/tendermint/types/block.ts';
import type { Evidence } from '../../proto/tendermint/types/evidence.ts';
import type { BlockID, Commit, Header, Vote } from '../../proto/tendermint/types/types.ts';
import { toByteString } from '../../types/bytes.ts';

export function readBlockId(json: CometJson): BlockID {
  return {
    hash: json.at('hash').hex(),
    partSetHeader: {
      total: json.at('parts', 'total').number(),
      hash: json.at('parts', 'hash').hex(),
    },
  };
}

export function readBlock(json: CometJson): Block {
  const commit = json.at('last_commit');
  return {
    header: readHeader(json.at('header')),
    data: {
      txs: json
        .at('data', 'txs')
        .list()
        .map((tx) => tx.base64()),
    },
    evidence: { evidence: json.at('evidence', 'evidence').list().map(readEvidence) },
    lastCommit: commit.isThere ? readCommit(commit) : undefined,
  };
}

function readHeader(json: CometJson): Header {
  return {
    version: {
      block: json.at('version', 'block').integer(),
      app: json.at('version', 'app').integer(),
    },
    chainId: json.at('chain_id').text(),
    height: json.at('height').integer(),
    time: json.at('time').time(),
    lastBlockId: readBlockId(json.at('last_block_id')),
    lastCommitHash: json.at('last_commit_hash').hex(),
    dataHash: json.at('data_hash').hex(),
    validatorsHash: json.at('validators_hash').hex(),
    nextValidatorsHash: json.at('next_validators_hash').hex(),
    consensusHash: json.at('consensus_hash').hex(),
    appHash: json.at('app_hash').hex(),
    lastResultsHash: json.at('last_results_hash').hex(),
    evidenceHash: json.at('evidence_hash').hex(),
    proposerAddress: json.at('proposer_address').hex(),
  };
}

const readCommit = (json: CometJson): Commit => ({
  height: json.at('height').integer(),
  round: json.at('round').number(),
  blockId: readBlockId(json.at('block_id')),
  signatures: json
    .at('signatures')
    .list()
    .map((signature) => ({
      blockIdFlag: signature.at('block_id_flag').number(),
      validatorAddress: signature.at('validator_address').hex(),
      timestamp: signature.at('timestamp').time(),
      signature: signature.at('signature').base64(),
    })),
});

const readVote = (json: CometJson): Vote => ({
  type: json.at('type').number(),
  height: json.at('height').integer(),
  round: json.at('round').number(),
  blockId: readBlockId(json.at('block_id')),
  timestamp: json.at('timestamp').time(),
  validatorAddress: json.at('validator_address').hex(),
  validatorIndex: json.at('validator_index').number(),
  signature: json.at('signature').base64(),
  extension: json.at('extension').base64(),
  extensionSignature: json.at('extension_signature').base64(),
});

/** Differs: of an attack on light clients only what is said about validators' power is kept, without the block and the names. */
function readEvidence(json: CometJson): Evidence {
  const value = json.at('value');
  const common = {
    totalVotingPower: value.at('TotalVotingPower').integer(),
    timestamp: value.at('Timestamp').time(),
  };
  if (json.at('type').text() !== 'tendermint/DuplicateVoteEvidence')
    return {
      sum: {
        kind: 'lightClientAttackEvidence',
        value: {
          ...common,
          conflictingBlock: undefined,
          commonHeight: value.at('CommonHeight').integer(),
          byzantineValidators: [],
        },
      },
    };
  return {
    sum: {
      kind: 'duplicateVoteEvidence',
      value: {
        ...common,
        voteA: readVote(value.at('vote_a')),
        voteB: readVote(value.at('vote_b')),
        validatorPower: value.at('ValidatorPower').integer(),
      },
    },
  };
}

/** The block with its proposer as an address of the chain. */
export function sdkBlock(block: Block, addresses: AddressCodec): SdkBlock {
  const { proposerAddress, ...header } = block.header;
  return {
    header: { ...header, proposerAddress: addresses.consFrom(toByteString(proposerAddress)) },
    data: block.data,
    evidence: block.evidence,
    lastCommit: block.lastCommit,
  };
}

export type TxOutcome = {
  readonly code: number;
  readonly codespace: string;
  readonly data: Uint8Array;
  readonly log: string;
  readonly info: string;
  readonly gasWanted: bigint;
  readonly gasUsed: bigint;
  readonly events: Event[];
};

export const readTxOutcome = (json: CometJson): TxOutcome => ({
  code: json.at('code').number(),
  codespace: json.at('codespace').text(),
  data: json.at('data').base64(),
  log: json.at('log').text(),
  info: json.at('info').text(),
  gasWanted: json.at('gas_wanted').integer(),
  gasUsed: json.at('gas_used').integer(),
  events: json
    .at('events')
    .list()
    .map((event) => ({
      type: event.at('type').text(),
      attributes: event
        .at('attributes')
        .list()
        .map((attribute) => ({
          key: attribute.at('key').text(),
          value: attribute.at('value').text(),
          index: attribute.at('index').flag(),
        })),
    })),
});
