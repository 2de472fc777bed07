import type { Params } from '../../proto/cosmos/slashing/v1beta1/slashing.ts';
import {
  ONE_DEC,
  decFromWire,
  decMulInt,
  formatDec,
  optionalDecFromWire,
  roundInt64,
} from '../../types/dec.ts';
import { formatGoDuration } from '../../codec/time-text.ts';
import { plainError } from '../../types/errors.ts';
import { SECOND, fromWireDuration } from '../../types/time.ts';

/** @see cosmos-sdk x/slashing/types/params.go */
export const defaultParams = (): Params => ({
  signedBlocksWindow: 100n,
  minSignedPerWindow: '500000000000000000',
  downtimeJailDuration: { seconds: 600n, nanos: 0 },
  slashFractionDoubleSign: '50000000000000000',
  slashFractionDowntime: '10000000000000000',
});

/** Blocks that must be signed of a window; half to even. */
export const minSignedOf = ({ minSignedPerWindow, signedBlocksWindow }: Params): bigint =>
  roundInt64(decMulInt(decFromWire(minSignedPerWindow), signedBlocksWindow));

function checkFraction(name: string, wire: string): void {
  const fraction = optionalDecFromWire(wire);
  if (fraction === undefined) throw plainError(`${name} cannot be nil: <nil>`);
  if (fraction < 0n) throw plainError(`${name} cannot be negative: ${formatDec(fraction)}`);
  if (fraction > ONE_DEC) throw plainError(`${name} too large: ${formatDec(fraction)}`);
}

/** @throws undefined/1 with what is wrong */
export function validateParams(params: Params): void {
  if (params.signedBlocksWindow <= 0n)
    throw plainError(`signed blocks window must be positive: ${params.signedBlocksWindow}`);
  checkFraction('min signed per window', params.minSignedPerWindow);
  const jail = fromWireDuration(params.downtimeJailDuration);
  if (jail <= 0n)
    throw plainError(
      `downtime jail duration must be positive: ${formatGoDuration(params.downtimeJailDuration)}`,
    );
  checkFraction('double sign slash fraction', params.slashFractionDoubleSign);
  checkFraction('downtime slash fraction', params.slashFractionDowntime);
}

/** Shortest jail and window that a genesis may have; messages may set shorter ones. */
const GENESIS_JAIL_MIN = 60n * SECOND;
const GENESIS_WINDOW_MIN = 10n;

const checkGenesisFraction = (name: string, wire: string): void => {
  const fraction = decFromWire(wire);
  if (fraction < 0n || fraction > ONE_DEC)
    throw plainError(
      `${name} should be less than or equal to one and greater than zero, is ${formatDec(fraction)}`,
    );
};

/** What a genesis document must keep. @throws undefined/1 @see x/slashing/types/genesis.go ValidateGenesis */
export function validateGenesisParams(params: Params): void {
  checkGenesisFraction('slashing fraction downtime', params.slashFractionDowntime);
  checkGenesisFraction('slashing fraction double sign', params.slashFractionDoubleSign);
  checkGenesisFraction('min signed per window', params.minSignedPerWindow);
  const jail = fromWireDuration(params.downtimeJailDuration);
  if (jail < GENESIS_JAIL_MIN)
    throw plainError(`downtime unjail duration must be at least 1 minute, is ${jail}ns`);
  if (params.signedBlocksWindow < GENESIS_WINDOW_MIN)
    throw plainError(`signed blocks window must be at least 10, is ${params.signedBlocksWindow}`);
}
