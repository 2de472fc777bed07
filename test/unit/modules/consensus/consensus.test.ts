import { describe, expect, it } from 'vitest';
import { createMessageRouter } from '../../../../src/baseapp/router.ts';
import { createConsensusKeeper } from '../../../../src/modules/consensus/keeper.ts';
import { createConsensusModule } from '../../../../src/modules/consensus/module.ts';
import {
  formatParams,
  validateUpdate,
  wholeParams,
} from '../../../../src/modules/consensus/params.ts';
import { MsgUpdateParams } from '../../../../src/proto/cosmos/consensus/v1/tx.ts';
import { ConsensusParams } from '../../../../src/proto/tendermint/types/params.ts';
import { present } from '../../../../src/types/assert.ts';
import { toHex } from '../../../../src/types/bytes.ts';
import { textBytes } from '../../../../src/baseapp/collections.ts';
import { addresses, authority, createState } from '../auth/chain.ts';

const stored = ConsensusParams.create({
  block: { maxBytes: 4_194_304n, maxGas: -1n },
  evidence: {
    maxAgeNumBlocks: 1000n,
    maxAgeDuration: { seconds: 86_400n, nanos: 0 },
    maxBytes: 100_000n,
  },
  validator: { pubKeyTypes: ['ed25519'] },
  version: { app: 0n },
  abci: { voteExtensionsEnableHeight: 0n },
});
type Parts = {
  -readonly [K in keyof Omit<MsgUpdateParams, 'authority'>]: Partial<
    NonNullable<MsgUpdateParams[K]>
  >;
};

function start() {
  const consensus = createConsensusKeeper({ authority });
  const module = createConsensusModule(consensus);
  const router = createMessageRouter([module], addresses);
  const context = createState();
  const message = (parts: Partial<Parts> = {}): MsgUpdateParams =>
    MsgUpdateParams.create({
      authority,
      block: { ...present(stored.block, 'block'), ...parts.block },
      evidence: { ...present(stored.evidence, 'evidence'), ...parts.evidence },
      validator: { ...present(stored.validator, 'validator'), ...parts.validator },
      ...(parts.abci && { abci: { voteExtensionsEnableHeight: 0n, ...parts.abci } }),
    });
  const run = (msg: MsgUpdateParams) =>
    router.handle(context(), MsgUpdateParams.typeUrl, msg).events;
  const query = () => {
    const route = present(module.queries?.[0], 'a query');
    return route.answer(context(), {});
  };
  return { consensus, context, message, run, query };
}
const plain = (text: string) =>
  expect.objectContaining({ codespace: 'undefined', code: 1, message: text }) as unknown as Error;

describe('consensus parameters', () => {
  it('are stored as the reference stores them', () => {
    const { consensus, context } = start();
    consensus.set(context(), stored);

    // From a dump of the reference.
    expect(toHex(present(context().reader('consensus').get(textBytes('Consensus')), 'bytes'))).toBe(
      '0a1008808080021' +
        '0ffffffffffffffffff01120d08e807120408' +
        '80a30518a08d061a090a07656432353531392200' +
        '2a00',
    );
  });

  it('have no part before they were set', () => {
    const { consensus, context, query } = start();

    expect(consensus.get(context())).toEqual(ConsensusParams.create());
    expect(query).toThrow(expect.objectContaining({ status: 'Internal' }));
  });

  it('are answered', () => {
    const { consensus, context, query } = start();
    consensus.set(context(), stored);

    expect(query()).toEqual({ params: stored });
  });
});

describe('MsgUpdateParams of consensus', () => {
  it('stores what it asks, the version at zero, and tells it', () => {
    const { consensus, context, message, run } = start();
    consensus.set(context(), { ...stored, version: { app: 7n } });

    const events = run(
      message({ block: { maxGas: 5n }, abci: { voteExtensionsEnableHeight: 9n } }),
    );

    expect(consensus.get(context())).toEqual({
      ...stored,
      block: { maxBytes: 4_194_304n, maxGas: 5n },
      abci: { voteExtensionsEnableHeight: 9n },
    });
    expect(events).toEqual([
      {
        type: 'update_consensus_params',
        attributes: [
          { key: 'authority', value: authority },
          {
            key: 'parameters',
            value:
              'block:<max_bytes:4194304 max_gas:5 > evidence:<max_age_num_blocks:1000 max_age_duration:<seconds:86400 > max_bytes:100000 > validator:<pub_key_types:"ed25519" > version:<> abci:<vote_extensions_enable_height:9 > ',
          },
        ],
      },
    ]);
  });

  it('keeps the heights of vote extensions when it says nothing of them', () => {
    const { consensus, context, message, run } = start();
    consensus.set(context(), { ...stored, abci: { voteExtensionsEnableHeight: 3n } });

    run(message());

    expect(consensus.get(context()).abci).toEqual({ voteExtensionsEnableHeight: 3n });
  });

  it('refuses another authority with gov/13', () => {
    const { run, message } = start();

    expect(() => run({ ...message(), authority: 'nobody' })).toThrow(
      expect.objectContaining({ codespace: 'gov', code: 13 }),
    );
  });

  it('refuses to begin without stored parameters with undefined/1', () => {
    const { run, message } = start();

    expect(() => run(message())).toThrow(/^collections: not found/);
  });

  for (const missing of ['block', 'evidence', 'validator'] as const)
    it(`refuses a message without ${missing} with undefined/1`, () => {
      const { run, message } = start();

      expect(() => run({ ...message(), [missing]: undefined })).toThrow(
        plain('all parameters must be present'),
      );
    });

  const faults: readonly (readonly [Partial<Parts>, string])[] = [
    [{ block: { maxBytes: 0n } }, 'block.MaxBytes cannot be 0'],
    [{ block: { maxBytes: -2n } }, 'block.MaxBytes must be -1 or greater than 0. Got -2'],
    [{ block: { maxBytes: 104_857_601n } }, 'block.MaxBytes is too big. 104857601 > 104857600'],
    [{ block: { maxGas: -2n } }, 'block.MaxGas must be greater or equal to -1. Got -2'],
    [
      { evidence: { maxAgeNumBlocks: 0n } },
      'evidence.MaxAgeNumBlocks must be greater than 0. Got 0',
    ],
    [
      { evidence: { maxAgeDuration: { seconds: 0n, nanos: 0 } } },
      'evidence.MaxAgeDuration must be grater than 0 if provided, Got 0s',
    ],
    [
      { evidence: { maxBytes: 4_194_305n } },
      'evidence.MaxBytesEvidence is greater than upper bound, 4194305 > 4194304',
    ],
    [
      { block: { maxBytes: -1n }, evidence: { maxBytes: 104_857_601n } },
      'evidence.MaxBytesEvidence is greater than upper bound, 104857601 > -1',
    ],
    [{ evidence: { maxBytes: -1n } }, 'evidence.MaxBytes must be non negative. Got: -1'],
    [
      { abci: { voteExtensionsEnableHeight: -1n } },
      'ABCI.VoteExtensionsEnableHeight cannot be negative. Got: -1',
    ],
    [{ validator: { pubKeyTypes: [] } }, 'len(Validator.PubKeyTypes) must be greater than 0'],
    [
      { validator: { pubKeyTypes: ['ed25519', 'sr25519'] } },
      'params.Validator.PubKeyTypes[1], sr25519, is an unknown pubkey type',
    ],
    [
      { abci: { voteExtensionsEnableHeight: 5n } },
      'vote extensions cannot be updated to a past or current height, enable height: 5, current height 5',
    ],
  ];
  for (const [parts, text] of faults)
    it(`refuses with undefined/1: ${text}`, () => {
      const { consensus, context, message, run } = start();
      consensus.set(context(), stored);

      expect(() => run(message(parts))).toThrow(plain(text));
      expect(consensus.get(context())).toEqual(stored);
    });
});

// cometbft v0.38.21 types/params_test.go TestConsensusParamsUpdate_EnableHeight, with nil as undefined.
describe('the height of vote extensions', () => {
  const cases: readonly (readonly [
    current: bigint,
    from: bigint,
    to: bigint | undefined,
    allowed: boolean,
  ])[] = [
    [3n, 0n, undefined, true],
    [3n, 100n, undefined, true],
    [3n, 100n, -1n, false],
    [3n, 0n, 0n, true],
    [3n, 100n, 100n, true],
    [100n, 3n, 0n, false],
    [3n, 100n, 0n, true],
    [5n, 10n, 2n, false],
    [5n, 0n, 5n, false],
    [3n, 0n, 10n, true],
    [100n, 3n, 110n, false],
    [3n, 100n, 200n, true],
  ];
  for (const [height, from, to, allowed] of cases)
    it(`${allowed ? 'may' : 'may not'} go from ${from} to ${String(to)} at ${height}`, () => {
      const current = wholeParams({ ...stored, abci: { voteExtensionsEnableHeight: from } });
      const abci = to === undefined ? undefined : { voteExtensionsEnableHeight: to };
      const update = () => {
        validateUpdate(current, { ...current, abci }, height);
      };

      if (allowed) expect(update).not.toThrow();
      else expect(update).toThrow(expect.objectContaining({ codespace: 'undefined', code: 1 }));
    });
});

// Printed by Go's (*ConsensusParams).String() of cometbft v0.38.21 with gogoproto v1.7.2.
describe('the text of parameters', () => {
  const whole = wholeParams(stored);
  const keys = { pubKeyTypes: ['ed25519', 'secp256k1'] };
  const evidence = (seconds: bigint, nanos: number) => ({
    maxAgeNumBlocks: 1000n,
    maxAgeDuration: { seconds, nanos },
    maxBytes: 0n,
  });
  const texts: readonly (readonly [Parameters<typeof formatParams>[0], string])[] = [
    [
      { ...whole, evidence: evidence(86_400n, 0), validator: keys, abci: undefined },
      'block:<max_bytes:4194304 max_gas:-1 > evidence:<max_age_num_blocks:1000 max_age_duration:<seconds:86400 > > validator:<pub_key_types:"ed25519" pub_key_types:"secp256k1" > version:<> ',
    ],
    [
      {
        ...whole,
        evidence: evidence(1n, 500_000_000),
        validator: keys,
        version: { app: 3n },
        abci: { voteExtensionsEnableHeight: 7n },
      },
      'block:<max_bytes:4194304 max_gas:-1 > evidence:<max_age_num_blocks:1000 max_age_duration:<seconds:1 nanos:500000000 > > validator:<pub_key_types:"ed25519" pub_key_types:"secp256k1" > version:<app:3 > abci:<vote_extensions_enable_height:7 > ',
    ],
    [
      { ...whole, evidence: evidence(0n, 5), validator: keys, version: { app: 3n } },
      'block:<max_bytes:4194304 max_gas:-1 > evidence:<max_age_num_blocks:1000 max_age_duration:<nanos:5 > > validator:<pub_key_types:"ed25519" pub_key_types:"secp256k1" > version:<app:3 > abci:<> ',
    ],
  ];
  for (const [params, text] of texts)
    it(`is ${text.slice(75, 130)}…`, () => {
      expect(formatParams(params)).toBe(text);
    });
});
