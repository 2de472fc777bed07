import { parse } from 'smol-toml';
import { describe, expect, it } from 'vitest';

import {
  appTomlText,
  envNameOf,
  readAppConfig,
  settingNames,
  SETTINGS,
} from '../../../src/node/app-config.ts';
import { readToml, setTomlValue } from '../../../src/node/toml.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';

const FILE = `# top
moniker = "a" # mine

[rpc]
laddr = "tcp://127.0.0.1:26657"
cors = [
  "a",
  "b",
]
unknown = 7

[p2p]
laddr = "tcp://0.0.0.0:26656"
`;

describe('setTomlValue', () => {
  it('changes one value and leaves every other line', () => {
    const changed = setTomlValue(FILE, 'p2p.laddr', 'tcp://127.0.0.1:1');

    expect(changed).toBe(FILE.replace('tcp://0.0.0.0:26656', 'tcp://127.0.0.1:1'));
  });

  it('changes the value of its own table alone', () => {
    const { rpc, p2p } = parse(setTomlValue(FILE, 'rpc.laddr', 'x'));

    expect([rpc, p2p]).toEqual([
      { laddr: 'x', cors: ['a', 'b'], unknown: 7 },
      { laddr: 'tcp://0.0.0.0:26656' },
    ]);
  });

  it('replaces an array over several lines', () => {
    expect(parse(setTomlValue(FILE, 'rpc.cors', ['*']))).toMatchObject({
      rpc: { cors: ['*'], unknown: 7 },
    });
  });

  it('adds what is not there, in its table or with it', () => {
    const text = setTomlValue(setTomlValue(FILE, 'rpc.new', true), 'own.table', 1);

    expect(parse(text)).toMatchObject({ rpc: { new: true, unknown: 7 }, own: { table: 1 } });
  });

  it('writes text so that it reads back', () => {
    const odd = 'quote " backslash \\ line\nend';

    expect(parse(setTomlValue(FILE, 'moniker', odd))['moniker']).toBe(odd);
  });
});

describe('readToml', () => {
  it('names the file that is no TOML', () => {
    expect(() => readToml('a = ', '/home/x/app.toml')).toThrow('/home/x/app.toml is not TOML');
  });
});

describe('app.toml', () => {
  const withFile = (text: string, run: (file: string) => void): void => {
    const folder = mkdtempSync(join(tmpdir(), 'config-'));
    const file = join(folder, 'app.toml');
    writeFileSync(file, text);
    run(file);
    rmSync(folder, { recursive: true });
  };

  it('as it is written reads as the defaults', () => {
    withFile(appTomlText(), (file) => {
      expect(readAppConfig(file, {})).toEqual(
        Object.fromEntries(settingNames.map((name) => [name, SETTINGS[name].value])),
      );
    });
  });

  it('gives way to the environment, and that to a flag', () => {
    withFile('minimum-gas-prices = "1a"\n[api]\nenable = false\n', (file) => {
      const env = { [envNameOf('minimum-gas-prices')]: '2a', AVOCETD_API_ENABLE: 'true' };

      expect(readAppConfig(file, {})).toMatchObject({
        'minimum-gas-prices': '1a',
        'api.enable': false,
      });
      expect(readAppConfig(file, { env })).toMatchObject({
        'minimum-gas-prices': '2a',
        'api.enable': true,
      });
      expect(readAppConfig(file, { env, flags: { 'minimum-gas-prices': '3a' } })).toMatchObject({
        'minimum-gas-prices': '3a',
      });
    });
  });

  it.each([
    ['halt-height = "soon"', 'halt-height in .*; a whole number is needed'],
    ['[api]\nenable = "perhaps"', 'api.enable in .*; true or false is needed'],
    ['minimum-gas-prices = ["a"]', 'minimum-gas-prices in .*; text is needed'],
    ['index-events = 3', 'index-events in .*; a list of texts is needed'],
  ])('refuses %s', (text, message) => {
    withFile(text, (file) => {
      expect(() => readAppConfig(file, {})).toThrow(new RegExp(message));
    });
  });
});
