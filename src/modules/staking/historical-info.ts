import type { Context } from '../../baseapp/context.ts';
import type { Validator } from './records.ts';
import type { ConsAddress } from '../../types/address.ts';
import { Header } from '../../proto/tendermint/types/types.ts';
import { compareText, fromByteString } from '../../types/bytes.ts';
import { GoPanic } from '../../types/errors.ts';
import { toWireTime } from '../../types/time.ts';
import { consensusAddress } from './consensus-key.ts';
import { historicalInfos, lastValidatorPowers } from './keys.ts';
import { validatorToWire } from './records.ts';
import { paramsOf, validatorOf } from './store.ts';
import { consensusPower } from './validator.ts';

/**
 * Keeps this block's header and validators, for light clients that prove the past, and drops what is older than the
 * parameter says. O(validators) a block. @see cosmos-sdk x/staking/keeper/historical_info.go TrackHistoricalInfo
 */
export function trackHistoricalInfo(ctx: Context): void {
  const { historicalEntries, maxValidators } = paramsOf(ctx);
  const { height } = ctx.block;
  // Entries to drop are in a row: the first gap ends them.
  for (let old = height - BigInt(historicalEntries); old >= 0n; old--) {
    if (!historicalInfos.has(ctx, old)) break;
    historicalInfos.delete(ctx, old);
  }
  if (historicalEntries === 0) return;

  const valset = byVotingPower(ctx, lastValidators(ctx, maxValidators)).map(validatorToWire);
  historicalInfos.set(ctx, height, { header: headerOf(ctx), valset });
}

/** The bonded validators as of the last block, by operator. @throws GoPanic for more than the parameter allows */
export function lastValidators(ctx: Context, max: number): Validator[] {
  const operators = [...lastValidatorPowers.keys(ctx)];
  if (operators.length > max) throw new GoPanic('more validators than maxValidators found');
  return operators.map((operator) => validatorOf(ctx, operator));
}

/** As CometBFT sorts them: by falling power, then by consensus address. */
function byVotingPower(ctx: Context, validators: readonly Validator[]): Validator[] {
  const keyed = validators.map((validator) => ({
    validator,
    power: consensusPower(validator),
    address: addressBytes(ctx, consensusAddress(ctx, validator)),
  }));
  keyed.sort((a, b) =>
    a.power === b.power ? compareText(a.address, b.address) : a.power > b.power ? -1 : 1,
  );
  return keyed.map(({ validator }) => validator);
}

const addressBytes = (ctx: Context, address: ConsAddress): string => ctx.addresses.bytes(address);

/** What the application knows of its block's header; the rest stays unset, as in the SDK. */
const headerOf = ({ block }: Context): Header =>
  Header.create({
    chainId: block.chainId,
    height: block.height,
    time: toWireTime(block.time),
    nextValidatorsHash: block.nextValidatorsHash,
    appHash: block.appHash,
    proposerAddress: fromByteString(block.proposer),
  });
