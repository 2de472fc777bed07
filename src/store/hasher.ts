import * as nodeCrypto from 'node:crypto';

declare global {
  interface Buffer {
    /** What `write(…, 'latin1')` calls after sorting out its arguments; in every Node, missing from its types. */
    latin1Write(text: string, offset: number, length: number): number;
  }
}

/** SHA-256 of `input`, 32 bytes, into `out` at `at`. `out` may be the memory `input` lies in, elsewhere. */
export type Hasher = (input: Uint8Array, out: Buffer, at: number) => void;

export const HASH_BYTES = 32;

/**
 * The one-shot hash asked for text and written as latin1 ('binary' is Node's other name for it): the `Buffer` every other way allocates costs three times the
 * hash itself. `crypto.hash` came with Node 20.12; without it, or with another result type, the streaming one is used.
 */
export function nodeHasher(): Hasher {
  const { hash, createHash } = nodeCrypto;
  if (typeof hash !== 'function') {
    return (input, out, at) => {
      out.latin1Write(createHash('sha256').update(input).digest('binary'), at, HASH_BYTES);
    };
  }
  return (input, out, at) => {
    out.latin1Write(hash('sha256', input, 'binary'), at, HASH_BYTES);
  };
}

/** SHA-256 as bytes of their own, off the hot path. */
export const sha256 = (input: Uint8Array): Uint8Array =>
  nodeCrypto.createHash('sha256').update(input).digest();
