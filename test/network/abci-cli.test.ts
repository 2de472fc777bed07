import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { createDispatcher } from '../../src/abci/dispatch.ts';
import { startAbciServer, type AbciServer } from '../../src/abci/server.ts';
import { findCometProgram } from '../../src/node/comet-binary.ts';
import {
  ResponseCheckTx,
  ResponseInfo,
  ResponseQuery,
} from '../../src/proto/tendermint/abci/types.ts';
import { applicationOf } from '../unit/abci/application.ts';

/** A first build of the program takes about a minute. */
const BUILD_MS = 300_000;

let abciCli = '';
let folder = '';
let server: AbciServer;

beforeAll(async () => {
  abciCli = await findCometProgram('abci-cli', { env: process.env });
  folder = mkdtempSync(join(tmpdir(), 'abci-cli-'));
  const app = applicationOf({
    info: ({ version }) =>
      ResponseInfo.create({
        data: `asked by ${version}`,
        lastBlockHeight: 12n,
        lastBlockAppHash: Uint8Array.of(0xab),
      }),
    checkTx: ({ tx }) => ResponseCheckTx.create({ code: tx[0] ?? 0, log: `${tx.length} bytes` }),
    query: ({ path, data }) =>
      Promise.resolve(ResponseQuery.create({ key: data, log: path, height: 12n })),
  });
  const handler = createDispatcher(app, { onFailure: () => undefined, onFatal: () => undefined });
  server = await startAbciServer({ address: `unix://${join(folder, 'abci.sock')}` }, { handler });
}, BUILD_MS);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** What the program prints; fails when it does not end well. */
const run = (...args: readonly string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    execFile(abciCli, ['--address', server.address, ...args], (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else reject(new Error(`${error.message}\n${stdout}${stderr}`));
    });
  });

describe("CometBFT's abci-cli", () => {
  it('echoes', async () => {
    expect(await run('echo', 'hello')).toContain('-> data: hello');
  });

  it('reads info', async () => {
    const printed = await run('info');

    expect(printed).toContain('-> code: OK');
    expect(printed).toContain('-> data: asked by');
  });

  it('checks a transaction', async () => {
    expect(await run('check_tx', '0x00aabb')).toContain('-> code: OK');
    const refused = await run('check_tx', '0x05');

    expect(refused).toContain('-> code: 5');
    expect(refused).toContain('-> log: 1 bytes');
  });

  it('queries', async () => {
    const printed = await run('query', '"abcd"', '--path', '/store/bank/key');

    expect(printed).toContain('-> height: 12');
    expect(printed).toContain('-> key: abcd');
    expect(printed).toContain('-> log: /store/bank/key');
  });
});
