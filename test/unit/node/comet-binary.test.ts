import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { findCometProgram, pinnedCometVersion } from '../../../src/node/comet-binary.ts';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'comet-'));
  const goMod = 'module x\n\ngo 1.22.11\n\nrequire github.com/cometbft/cometbft v0.38.26\n';
  mkdirSync(join(folder, 'project', 'cometbft'), { recursive: true });
  writeFileSync(join(folder, 'project', 'cometbft', 'go.mod'), goMod);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A shell script in the place of a program. */
function program(at: string, script: string): string {
  const path = join(folder, at);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

const printing = (version: string): string => `[ "$1" = version ] && echo ${version}`;

const progress: string[] = [];

const find = (env: Record<string, string> = {}): Promise<string> =>
  findCometProgram('cometbft', {
    env: { HOME: join(folder, 'home'), PATH: join(folder, 'bin'), ...env },
    projectFolder: join(folder, 'project'),
    onProgress: (line) => progress.push(line),
  });

describe('findCometProgram', () => {
  it('takes the program that COMETBFT names before any other', async () => {
    const named = program('mine', printing('0.38.9'));
    program('bin/cometbft', printing('0.38.26'));

    expect(await find({ COMETBFT: named })).toBe(named);
  });

  it('refuses a COMETBFT of another line although there is a right one on the PATH', async () => {
    const named = program('mine', printing('0.37.2'));
    program('bin/cometbft', printing('0.38.26'));

    await expect(find({ COMETBFT: named })).rejects.toThrow(/mine, which is version 0\.37\.2/);
    await expect(find({ COMETBFT: '/nowhere' })).rejects.toThrow(/\/nowhere, which does not run/);
  });

  it('takes the one on the PATH, passing over another line', async () => {
    program('old/cometbft', printing('0.37.2'));
    const right = program('bin/cometbft', printing('0.38.1+abc'));

    expect(await find({ PATH: `${join(folder, 'old')}:${join(folder, 'bin')}` })).toBe(right);
  });

  it("takes the checkout's cache before the user's", async () => {
    const users = program('home/.cache/avocet/cometbft/0.38.26/cometbft', printing('0.38.26'));
    expect(await find()).toBe(users);

    const own = program('project/.cache/cometbft/0.38.26/cometbft', printing('0.38.26'));
    expect(await find()).toBe(own);
  });

  it('looks for the cache where XDG_CACHE_HOME says', async () => {
    const cached = program('xdg/avocet/cometbft/0.38.26/cometbft', printing('0.38.26'));

    expect(await find({ XDG_CACHE_HOME: join(folder, 'xdg') })).toBe(cached);
  });

  it('builds with Go into the cache, once, and shares it with other checkouts', async () => {
    // Stands for Go: checks what decides the build, and writes the program where -o says.
    program(
      'bin/go',
      `[ "$GOFLAGS $CGO_ENABLED $GOWORK" = "-mod=readonly 0 off" ] && [ -f go.mod ] || exit 1
       while [ "$1" != -o ]; do shift; done
       [ "$3" = github.com/cometbft/cometbft/cmd/cometbft ] || exit 1
       { echo '#!/bin/sh'; echo 'echo 0.38.26'; } > "$2"; /bin/chmod +x "$2"`,
    );
    progress.length = 0;

    const built = await find();

    expect(built).toBe(join(folder, 'project/.cache/cometbft/0.38.26/cometbft'));
    expect(progress[0]).toMatch(/Building cometbft of CometBFT 0\.38\.26/);
    rmSync(join(folder, 'bin'), { recursive: true });
    rmSync(join(folder, 'project/.cache'), { recursive: true });
    expect(await find()).toBe(join(folder, 'home/.cache/avocet/cometbft/0.38.26/cometbft'));
  });

  it("builds into the user's cache where the checkout has no room for one", async () => {
    program('bin/go', 'while [ "$1" != -o ]; do shift; done; echo "#!/bin/sh" > "$2"');
    writeFileSync(join(folder, 'project/.cache'), 'in the way');

    expect(await find()).toBe(join(folder, 'home/.cache/avocet/cometbft/0.38.26/cometbft'));
  });

  it('says what helps when there is no Go', async () => {
    const failure = find();

    await expect(failure).rejects.toThrow(/Go is not installed/);
    await expect(failure).rejects.toThrow(/install Go[\s\S]*on the PATH[\s\S]*set COMETBFT/);
  });

  it('shows what Go said when the build fails, and leaves nothing behind', async () => {
    program('bin/go', 'echo "go: proxy unreachable" >&2; exit 1');

    await expect(find()).rejects.toThrow(/go: proxy unreachable/);
    expect(existsSync(join(folder, 'project/.cache/cometbft/0.38.26/cometbft'))).toBe(false);
  });
});

describe('pinnedCometVersion', () => {
  it('is that of the go.mod in this checkout', () => {
    expect(pinnedCometVersion()).toMatch(/^0\.38\.\d+$/);
  });
});
