// Source: cosmos-sdk v0.53.6, x/bank/types/metadata.go.
import type { DenomUnit, Metadata } from '../../proto/cosmos/bank/v1beta1/bank.ts';
import { denomFault } from '../../types/coin.ts';
import { plainError } from '../../types/errors.ts';
import { isBlank } from '../../types/text.ts';

/** @throws undefined/1 with the texts of `Metadata.Validate` */
export function validateMetadata(metadata: Metadata): void {
  const fault = metadataFault(metadata);
  if (fault !== undefined) throw plainError(fault);
}

function metadataFault({ name, symbol, base, display, denomUnits }: Metadata): string | undefined {
  if (isBlank(name)) return 'name field cannot be blank';
  if (isBlank(symbol)) return 'symbol field cannot be blank';
  const baseFault = denomFault(base);
  if (baseFault !== undefined) return `invalid metadata base denom: ${baseFault}`;
  const displayFault = denomFault(display);
  if (displayFault !== undefined) return `invalid metadata display denom: ${displayFault}`;

  const seen = new Set<string>();
  let exponent: number | undefined;
  for (const unit of denomUnits) {
    if (exponent === undefined) {
      if (unit.denom !== base)
        return `metadata's first denomination unit must be the one with base denom '${base}'`;
      if (unit.exponent !== 0) return `the exponent for base denomination unit ${base} must be 0`;
    } else if (exponent >= unit.exponent) return 'denom units should be sorted asc by exponent';
    exponent = unit.exponent;
    if (seen.has(unit.denom)) return `duplicate denomination unit ${unit.denom}`;
    const fault = unitFault(unit);
    if (fault !== undefined) return fault;
    seen.add(unit.denom);
  }
  if (!seen.has(display))
    return `metadata must contain a denomination unit with display denom '${display}'`;
  return undefined;
}

function unitFault({ denom, aliases }: DenomUnit): string | undefined {
  const fault = denomFault(denom);
  if (fault !== undefined) return `invalid denom unit: ${fault}`;
  const seen = new Set<string>();
  for (const alias of aliases) {
    if (seen.has(alias)) return `duplicate denomination unit alias ${alias}`;
    if (isBlank(alias)) return `alias for denom unit ${denom} cannot be blank`;
    seen.add(alias);
  }
  return undefined;
}
