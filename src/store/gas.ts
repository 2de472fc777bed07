import { assert } from '../types/assert.ts';
import { MAX_UINT64 } from '../types/int.ts';

/**
 * Gas is uint64 in the reference. It is counted here in a `number` while that is exact (up to 2^53 − 1) and in a `bigint`
 * above, so the hot path never allocates and no limit rounds. @see cosmossdk.io/store@v1.1.2 types/gas.go
 */

/** Gas ran out. A transaction that lets it rise answers sdk/11 with "out of gas in location: <descriptor>". */
export class OutOfGasError extends Error {
  override readonly name = 'OutOfGasError';
  readonly descriptor: string;
  constructor(descriptor: string) {
    super(`out of gas in location: ${descriptor}`);
    this.descriptor = descriptor;
  }
}

/** Consumed gas passed 2^64 − 1. The reference has no case for it: a transaction answers undefined/111222. */
export class GasOverflowError extends Error {
  override readonly name = 'GasOverflowError';
  readonly descriptor: string;
  constructor(descriptor: string) {
    super(`gas overflow in location: ${descriptor}`);
    this.descriptor = descriptor;
  }
}

/** More was given back than was consumed. A transaction answers undefined/111222. */
export class NegativeGasError extends Error {
  override readonly name = 'NegativeGasError';
  readonly descriptor: string;
  constructor(descriptor: string) {
    super(`negative gas consumed in location: ${descriptor}`);
    this.descriptor = descriptor;
  }
}

const MAX_EXACT = Number.MAX_SAFE_INTEGER;
const MAX_EXACT_BIG = BigInt(MAX_EXACT);

/** Counts gas up to `limit`, or without one. Amounts are never negative. */
export class GasMeter {
  /** 2^64 − 1 for a meter without a limit. */
  readonly limit: bigint;
  readonly isInfinite: boolean;
  /** The limit clamped to what a number holds: no exact count passes it when the limit itself is greater. */
  private readonly limitClamped: number;
  private exact = 0;
  /** The whole count once it left the exact range; `exact` is then not used. */
  private big: bigint | undefined;

  constructor(limit: bigint | undefined) {
    assert(limit === undefined || (limit >= 0n && limit <= MAX_UINT64), 'a gas limit is a uint64');
    this.isInfinite = limit === undefined;
    this.limit = limit ?? MAX_UINT64;
    this.limitClamped = this.limit > MAX_EXACT_BIG ? MAX_EXACT : Number(this.limit);
  }

  get consumed(): bigint {
    return this.big ?? BigInt(this.exact);
  }

  /** The limit when it was passed, else what was consumed. */
  get consumedToLimit(): bigint {
    return this.isPastLimit ? this.limit : this.consumed;
  }

  /** What is left: 0 past the limit, 2^64 − 1 without one. */
  get remaining(): bigint {
    if (this.isInfinite) return MAX_UINT64;
    return this.isPastLimit ? 0n : this.limit - this.consumed;
  }

  get isPastLimit(): boolean {
    return !this.isInfinite && this.consumed > this.limit;
  }

  get isOutOfGas(): boolean {
    return !this.isInfinite && this.consumed >= this.limit;
  }

  /**
   * Adds first and checks afterwards, so what failed stays counted.
   * @throws OutOfGasError past the limit @throws GasOverflowError past uint64
   */
  consume(amount: number | bigint, descriptor: string): void {
    if (typeof amount === 'number' && this.big === undefined) {
      const next = this.exact + amount;
      if (next <= MAX_EXACT) {
        this.exact = next;
        if (next > this.limitClamped) throw new OutOfGasError(descriptor);
        return;
      }
    }
    this.consumeBig(BigInt(amount), descriptor);
  }

  /** Gives gas back. @throws NegativeGasError */
  refund(amount: number | bigint, descriptor: string): void {
    const left = this.consumed - BigInt(amount);
    if (left < 0n) throw new NegativeGasError(descriptor);
    this.store(left);
  }

  private consumeBig(amount: bigint, descriptor: string): void {
    const next = this.consumed + amount;
    if (next > MAX_UINT64) {
      // The reference's meter without a limit wraps to 0 here, the other stays at the top.
      this.store(this.isInfinite ? 0n : MAX_UINT64);
      throw new GasOverflowError(descriptor);
    }
    this.store(next);
    if (!this.isInfinite && next > this.limit) throw new OutOfGasError(descriptor);
  }

  private store(total: bigint): void {
    if (total <= MAX_EXACT_BIG) {
      this.exact = Number(total);
      this.big = undefined;
    } else {
      this.big = total;
    }
  }
}

export const createGasMeter = (limit: bigint): GasMeter => new GasMeter(limit);
export const createInfiniteGasMeter = (): GasMeter => new GasMeter(undefined);

/** Gas of one store operation; "flat" is a call, "perByte" a byte of key or value. */
export type GasTable = {
  readonly has: number;
  readonly delete: number;
  readonly readFlat: number;
  readonly readPerByte: number;
  readonly writeFlat: number;
  readonly writePerByte: number;
  readonly iterNextFlat: number;
};

/** @see store types/gas.go KVGasConfig */
export const kvGas: GasTable = {
  has: 1000,
  delete: 1000,
  readFlat: 1000,
  readPerByte: 3,
  writeFlat: 2000,
  writePerByte: 30,
  iterNextFlat: 30,
};

/** @see store types/gas.go TransientGasConfig */
export const transientGas: GasTable = {
  has: 100,
  delete: 100,
  readFlat: 100,
  readPerByte: 0,
  writeFlat: 200,
  writePerByte: 3,
  iterNextFlat: 3,
};

/** Descriptors, as they appear in the text of sdk/11. */
export const GAS_DESCRIPTORS = {
  iterNextFlat: 'IterNextFlat',
  valuePerByte: 'ValuePerByte',
  writePerByte: 'WritePerByte',
  readPerByte: 'ReadPerByte',
  writeFlat: 'WriteFlat',
  readFlat: 'ReadFlat',
  has: 'Has',
  delete: 'Delete',
} as const;
