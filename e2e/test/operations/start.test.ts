import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { withPorts } from '@naru/local';
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

  /** The path of a consortium's data with ports that nobody has. */
  const consortiumFile = async (): Promise<string> => {
    const file = join(home.path, 'free.json');
    writeFileSync(file, JSON.stringify(await withPorts(loadConsortium(), 'free')));
    return file;
  };

  for (const part of ['gateway', 'peer'] as const) {
    it(`ends with 1, names the port of a ${part} that is taken and what to do, and leaves nothing behind`, async () => {
      const file = await consortiumFile();
      const port = loadConsortium(file).organizations[1]?.ports[part];
      const server = createServer().listen(port, '127.0.0.1');
      await once(server, 'listening');
      const { code, errors } = await start('--consortium', file);
      server.close();
      expect(code).to.equal(1);
      expect(errors)
        .to.include(`${String(port)}, which the ${part} of BankA needs`)
        .and.to.include('NARU_PORT');
      expect(existsSync(join(home.path, 'users.json'))).to.equal(false);
    });
  }

  it('ends with 1 if a system runs in the folder, whose users it leaves as they are', async () => {
    const users = join(home.path, 'users.json');
    writeFileSync(users, 'those of the first system');
    writeFileSync(join(home.path, 'lock.pid'), String(process.pid));
    const { code, errors } = await start('--consortium', await consortiumFile());
    expect(code).to.equal(1);
    expect(errors).to.include(`${home.path} is in use by process ${process.pid}`).and.to.include('another folder');
    expect(readFileSync(users, 'utf8')).to.equal('those of the first system');
  });

  it('ends with 1 if NARU_PORT is not a port', async () => {
    const { code, errors } = await run({ NARU_HOME: home.path, NARU_PORT: 'x' });
    expect(code).to.equal(1);
    expect(errors).to.include('NARU_PORT is x. Set it to a port number, or leave it out.');
  });
});
