/**
 * Encryption of keyring files: JWE in compact form, PBES2-HS256+A128KW and A256GCM.
 * @see RFC 7516, RFC 7518 4.8, github.com/dvsekhvalnov/jose2go and 99designs/keyring v1.2.0 file.go, whose files these are
 */
import { createCipheriv, createDecipheriv, pbkdf2Sync, randomBytes } from 'node:crypto';

import { HostError } from '../../types/errors.ts';

const ALGORITHM = 'PBES2-HS256+A128KW';
const CONTENT = 'A256GCM';
/** Rounds of PBKDF2, as jose2go writes. */
const ROUNDS = 8192;
/** Most rounds that are read: a file must not keep the program busy for hours. */
const ROUNDS_MAX = 10_000_000;
const SALT_BYTES = 12;
const KEY_ENCRYPTION_BYTES = 16;
const CONTENT_KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** RFC 3394 2.2.3.1. */
const WRAP_START = Buffer.from('a6a6a6a6a6a6a6a6', 'hex');

const base64Url = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url');

/** The token; `created` is free text that only people read. */
export function encryptJwe(content: string, password: string, created: string): string {
  const salt = randomBytes(SALT_BYTES);
  const header = base64Url(
    JSON.stringify({ alg: ALGORITHM, created, enc: CONTENT, p2c: ROUNDS, p2s: base64Url(salt) }),
  );
  const contentKey = randomBytes(CONTENT_KEY_BYTES);
  const wrap = createCipheriv('aes128-wrap', keyOf(password, salt, ROUNDS), WRAP_START);
  const wrapped = Buffer.concat([wrap.update(contentKey), wrap.final()]);

  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', contentKey, nonce);
  cipher.setAAD(Buffer.from(header, 'ascii'));
  const sealed = Buffer.concat([cipher.update(content, 'utf8'), cipher.final()]);
  return [header, ...[wrapped, nonce, sealed, cipher.getAuthTag()].map(base64Url)].join('.');
}

/** The content; undefined for another password. @throws HostError for what is not such a token */
export function decryptJwe(token: string, password: string): string | undefined {
  const [header = '', ...rest] = token.trim().split('.');
  const [wrapped, nonce, sealed, tag] = rest.map((part) => Buffer.from(part, 'base64url'));
  if (wrapped === undefined || nonce === undefined || sealed === undefined || tag === undefined)
    throw new HostError('a file of the keyring is damaged: it is no JWE');
  const { alg, enc, p2c, p2s } = headerOf(header);
  if (alg !== ALGORITHM || enc !== CONTENT || tag.length !== TAG_BYTES)
    throw new HostError(
      `a file of the keyring is encrypted with ${alg} and ${enc}; ${ALGORITHM} and ${CONTENT} are known`,
    );
  if (!(p2c > 0 && p2c <= ROUNDS_MAX))
    throw new HostError(`a file of the keyring asks for ${p2c} rounds of PBKDF2`);
  try {
    const unwrap = createDecipheriv(
      'aes128-wrap',
      keyOf(password, Buffer.from(p2s, 'base64url'), p2c),
      WRAP_START,
    );
    const contentKey = Buffer.concat([unwrap.update(wrapped), unwrap.final()]);
    const cipher = createDecipheriv('aes-256-gcm', contentKey, nonce, { authTagLength: TAG_BYTES });
    cipher.setAAD(Buffer.from(header, 'ascii'));
    cipher.setAuthTag(tag);
    return Buffer.concat([cipher.update(sealed), cipher.final()]).toString('utf8');
  } catch {
    // Key wrapping checks itself: another password gives no key.
    return undefined;
  }
}

type Header = {
  readonly alg: string;
  readonly enc: string;
  readonly p2c: number;
  readonly p2s: string;
};

function headerOf(part: string): Header {
  const fields = JSON.parse(Buffer.from(part, 'base64url').toString('utf8')) as Record<
    string,
    unknown
  >;
  return {
    alg: String(fields['alg']),
    enc: String(fields['enc']),
    p2c: Number(fields['p2c']),
    p2s: String(fields['p2s']),
  };
}

const keyOf = (password: string, salt: Buffer, rounds: number): Buffer =>
  pbkdf2Sync(
    password,
    Buffer.concat([Buffer.from(`${ALGORITHM}\0`), salt]),
    rounds,
    KEY_ENCRYPTION_BYTES,
    'sha256',
  );
