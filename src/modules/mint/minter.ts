// @see cosmos-sdk x/mint/types/minter.go
import type { Minter } from '../../proto/cosmos/mint/v1beta1/mint.ts';
import type { InflationRules } from './params.ts';
import {
  type Dec,
  ONE_DEC,
  decAdd,
  decFromInt,
  decMul,
  decQuo,
  decQuoInt,
  decSub,
  decToWire,
  decWithPrec,
  truncateInt,
} from '../../types/dec.ts';

/** What a new chain begins with: 13% a year. */
export const initialMinter = (): Minter => ({
  inflation: decToWire(decWithPrec(13n, 2)),
  annualProvisions: '0',
});

/** A block's step towards the bonded goal: up while less is bonded, down while more is, within bounds. */
export function nextInflation(inflation: Dec, bondedRatio: Dec, rules: InflationRules): Dec {
  const perYear = decMul(decSub(ONE_DEC, decQuo(bondedRatio, rules.goalBonded)), rules.rateChange);
  const next = decAdd(inflation, decQuo(perYear, decFromInt(rules.blocksPerYear)));
  const capped = next > rules.max ? rules.max : next;
  return capped < rules.min ? rules.min : capped;
}

/** Whole coins of one block. */
export const blockProvision = (annualProvisions: Dec, { blocksPerYear }: InflationRules): bigint =>
  truncateInt(decQuoInt(annualProvisions, blocksPerYear));
