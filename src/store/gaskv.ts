import type { ByteString } from '../types/bytes.ts';
import { GAS_DESCRIPTORS, type GasMeter, type GasTable } from './gas.ts';
import type { KVIterator, KVStore } from './kv.ts';
import { assertKey, assertValue } from './validity.ts';

/**
 * A store that charges for what is done to it, in the reference's order: each charge may throw, and what was charged
 * before it stays charged. @see cosmossdk.io/store@v1.1.2 gaskv/store.go
 */
export function gasStore(parent: KVStore, meter: GasMeter, gas: GasTable): KVStore {
  return new GasStore(parent, meter, gas);
}

class GasStore implements KVStore {
  private readonly parent: KVStore;
  private readonly meter: GasMeter;
  private readonly gas: GasTable;

  constructor(parent: KVStore, meter: GasMeter, gas: GasTable) {
    this.parent = parent;
    this.meter = meter;
    this.gas = gas;
  }

  get(key: ByteString): Uint8Array | undefined {
    const { meter, gas } = this;
    meter.consume(gas.readFlat, GAS_DESCRIPTORS.readFlat);
    const value = this.parent.get(key);
    meter.consume(gas.readPerByte * key.length, GAS_DESCRIPTORS.readPerByte);
    meter.consume(gas.readPerByte * (value?.length ?? 0), GAS_DESCRIPTORS.readPerByte);
    return value;
  }

  has(key: ByteString): boolean {
    this.meter.consume(this.gas.has, GAS_DESCRIPTORS.has);
    return this.parent.has(key);
  }

  set(key: ByteString, value: Uint8Array): void {
    assertKey(key);
    assertValue(value);
    const { meter, gas } = this;
    meter.consume(gas.writeFlat, GAS_DESCRIPTORS.writeFlat);
    meter.consume(gas.writePerByte * key.length, GAS_DESCRIPTORS.writePerByte);
    meter.consume(gas.writePerByte * value.length, GAS_DESCRIPTORS.writePerByte);
    this.parent.set(key, value);
  }

  delete(key: ByteString): void {
    this.meter.consume(this.gas.delete, GAS_DESCRIPTORS.delete);
    this.parent.delete(key);
  }

  iterate(start?: ByteString, end?: ByteString): KVIterator {
    return new GasIterator(this.parent.iterate(start, end), this.meter, this.gas);
  }

  reverse(start?: ByteString, end?: ByteString): KVIterator {
    return new GasIterator(this.parent.reverse(start, end), this.meter, this.gas);
  }
}

/** Charges for the entry it stands on when made and again at every `next`, before it moves; the last `next` too. */
class GasIterator implements KVIterator {
  private readonly parent: KVIterator;
  private readonly meter: GasMeter;
  private readonly gas: GasTable;

  constructor(parent: KVIterator, meter: GasMeter, gas: GasTable) {
    this.parent = parent;
    this.meter = meter;
    this.gas = gas;
    this.chargeSeek();
  }

  get valid(): boolean {
    return this.parent.valid;
  }

  get key(): ByteString {
    return this.parent.key;
  }

  get value(): Uint8Array {
    return this.parent.value;
  }

  next(): void {
    this.chargeSeek();
    this.parent.next();
  }

  close(): void {
    this.parent.close();
  }

  private chargeSeek(): void {
    const { parent, meter, gas } = this;
    if (parent.valid) {
      meter.consume(gas.readPerByte * parent.key.length, GAS_DESCRIPTORS.valuePerByte);
      meter.consume(gas.readPerByte * parent.value.length, GAS_DESCRIPTORS.valuePerByte);
    }
    meter.consume(gas.iterNextFlat, GAS_DESCRIPTORS.iterNextFlat);
  }
}
