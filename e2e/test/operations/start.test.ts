import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { loadConsortium } from '@naru/network';
import { expect } from 'chai';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

const START = fileURLToPath(import.meta.resolve('@naru/local/start'));

describe('npm start', () => {
  let home: ReturnType<typeof temporaryDirectory>;
  beforeEach(() => {
    home = temporaryDirectory();
  });
  afterEach(() => {
    home.remove();
  });

  const start = (...args: string[]): Promise<{ code: number | null; errors: string }> =>
    run({ NARU_HOME: home.path }, args);
  const run = async (
    variables: NodeJS.ProcessEnv,
    args: readonly string[] = [],
  ): Promise<{ code: number | null; errors: string }> => {
    const child = spawn(process.execPath, [START, ...args], {
      env: { ...process.env, ...variables },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const code = new Promise<number | null>((resolve) => child.once('close', resolve));
    return { errors: await text(child.stderr), code: await code };
  };

  it('ends with 1 and says what to start if there is no Fabric network, and leaves nothing behind', async () => {
    const { code, errors } = await start('--network', 'fabric');
    expect(code).to.equal(1);
    expect(errors).to.include('There is no Fabric network in').and.to.include('npm run network -- up --fabric');
    expect(existsSync(`${home.path}/users.json`)).to.equal(false);
  });

  it('ends with 1 if NARU_HOME is empty, in place of writing into the current folder', async () => {
    const { code, errors } = await run({ NARU_HOME: '' });
    expect(code).to.equal(1);
    expect(errors).to.include('NARU_HOME is empty. Set it to a folder, or unset it to use .naru.');
  });

  it('ends with 1 and names the networks that there are if another is named', async () => {
    const { code, errors } = await start('--network', 'besu');
    expect(code).to.equal(1);
    expect(errors).to.include('There is no network besu. Name one of embedded and fabric.');
  });

  it('ends with 1 and names every wrong field of the consortium’s data that --consortium names', async () => {
    const file = join(home.path, 'data.json');
    writeFileSync(file, JSON.stringify({ ...loadConsortium(), channel: 'Trade', organizations: [] }));
    const { code, errors } = await start('--consortium', file);
    expect(code).to.equal(1);
    expect(errors).to.include('at channel').and.to.include('at organizations');
  });
});
