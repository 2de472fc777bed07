import { describe, expect, it } from 'vitest';

import { formatAbciAddress, isLoopback, parseAbciAddress } from '../../../src/abci/address.ts';
import { HostError } from '../../../src/types/errors.ts';

describe('parseAbciAddress', () => {
  it.each([
    ['unix:///run/a b/abci.sock', { kind: 'unix', path: '/run/a b/abci.sock' }],
    ['unix://data/abci.sock', { kind: 'unix', path: 'data/abci.sock' }],
    ['tcp://127.0.0.1:26658', { kind: 'tcp', host: '127.0.0.1', port: 26658 }],
    ['tcp://[::1]:0', { kind: 'tcp', host: '::1', port: 0 }],
    ['tcp://:26658', { kind: 'tcp', host: '', port: 26658 }],
  ])('reads %s and writes it again', (text, expected) => {
    expect(parseAbciAddress(text)).toEqual(expected);
    expect(formatAbciAddress(parseAbciAddress(text))).toBe(text);
  });

  it('reads host:port alone as TCP', () => {
    expect(parseAbciAddress('localhost:1')).toEqual({ kind: 'tcp', host: 'localhost', port: 1 });
  });

  it.each([
    '',
    'unix://',
    'http://a:1',
    'tcp://a',
    'tcp://a:',
    'tcp://a:65536',
    'tcp://::1:5',
    'unix:///a\0b',
  ])('rejects %j', (text) => {
    expect(() => parseAbciAddress(text)).toThrow(HostError);
  });

  it('accepts a socket path of 103 bytes and rejects 104', () => {
    expect(parseAbciAddress(`unix:///${'a'.repeat(102)}`).kind).toBe('unix');
    expect(() => parseAbciAddress(`unix:///${'a'.repeat(103)}`)).toThrow(/at most 103 bytes/);
  });
});

describe('isLoopback', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.1.2.3', true],
    ['::1', true],
    ['localhost', true],
    ['', false],
    ['0.0.0.0', false],
    ['::', false],
    ['10.0.0.1', false],
    ['127.0.0.1.example.com', false],
  ])('of %j is %s', (host, expected) => {
    expect(isLoopback(host)).toBe(expected);
  });
});
