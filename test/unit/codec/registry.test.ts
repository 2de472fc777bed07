import { describe, expect, it } from 'vitest';
import {
  CONTENT_INTERFACE,
  MSG_INTERFACE,
  PUB_KEY_INTERFACE,
  createTypeRegistry,
} from '../../../src/codec/registry.ts';
import { MsgSend } from '../../../src/proto/cosmos/bank/v1beta1/tx.ts';
import { PubKey } from '../../../src/proto/cosmos/crypto/ed25519/keys.ts';
import { registry } from './chain.ts';

describe('createTypeRegistry', () => {
  it('has the interfaces of the SDK', () => {
    // interfaceRegistry.ListImplementations of an application with the modules of the SDK's simapp, v0.53.6.
    expect([...registry.implementations(PUB_KEY_INTERFACE)].sort()).toEqual([
      '/cosmos.auth.v1beta1.ModuleCredential',
      '/cosmos.crypto.ed25519.PubKey',
      '/cosmos.crypto.multisig.LegacyAminoPubKey',
      '/cosmos.crypto.secp256k1.PubKey',
      '/cosmos.crypto.secp256r1.PubKey',
    ]);
    expect([...registry.implementations(CONTENT_INTERFACE)].sort()).toEqual([
      '/cosmos.distribution.v1beta1.CommunityPoolSpendProposal',
      '/cosmos.gov.v1beta1.TextProposal',
    ]);
    expect(registry.implementations(MSG_INTERFACE)).toHaveLength(44);
    expect(registry.implementations('x.Y')).toEqual([]);
  });

  it('knows the types it was given and public keys, and no others', () => {
    const small = createTypeRegistry([MsgSend]);
    expect(small.resolve('/cosmos.bank.v1beta1.MsgSend')).toBe(MsgSend);
    expect(small.resolve('/cosmos.crypto.ed25519.PubKey')).toBe(PubKey);
    for (const typeUrl of ['/cosmos.gov.v1.MsgVote', 'cosmos.bank.v1beta1.MsgSend', ''])
      expect(() => small.resolve(typeUrl)).toThrow(`unable to resolve type URL ${typeUrl}`);
  });

  it('packs and unpacks by interface', () => {
    const key = { key: new Uint8Array([1, 2]) };
    const any = registry.pack(PubKey, key);
    expect(registry.unpack(any, PUB_KEY_INTERFACE)).toEqual({
      type: PubKey,
      typeUrl: '/cosmos.crypto.ed25519.PubKey',
      value: key,
    });
    expect(() => registry.unpack(any, MSG_INTERFACE)).toThrow(
      'no concrete type registered for type URL /cosmos.crypto.ed25519.PubKey against interface',
    );
    const broken = { ...any, value: new Uint8Array([10]) };
    expect(() => registry.unpack(broken, PUB_KEY_INTERFACE)).toThrow(
      expect.objectContaining({ codespace: 'undefined', code: 1 }),
    );
  });
});
