import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { z } from 'zod';

const RUN = fileURLToPath(new URL('../../simulation/run/main.js', import.meta.url));
const MENDS = fileURLToPath(new URL('../../../simulation/mends/main.mjs', import.meta.url));
const WITHOUT = new URL('../../../simulation/mends/without.mjs', import.meta.url).href;
const Mends = z.object({ MENDS: z.array(z.object({ row: z.string() })) });
/** Attacks that are found within seconds if their mends are taken out. All of them are in `npm run check:long`. */
const QUICK_ROWS = ['P1'];

interface Ran {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a program of the simulator. It has the clock and the shim's logger of a process of its own. */
async function run(program: string, options: readonly string[], env: NodeJS.ProcessEnv = process.env): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...options], { stdio: ['ignore', 'pipe', 'pipe'], env });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
}

/** The simulator calculates without a pause, on a machine that may be busy with other suites. */
const TEST_MS = 240_000;

describe('The simulated consortium', function () {
  this.timeout(TEST_MS);

  it('breaks no invariant with fixed seeds, and does the same each time', async () => {
    const options = ['--from', 'fixed', '--transactions', '60', '--steps', '80'];
    const [first, second] = await Promise.all([run(RUN, options), run(RUN, options)]);
    expect(first.code, first.output).to.equal(0);
    const digests = [first, second].map(({ output }) => /digest ([0-9a-f]{64})/.exec(output)?.[1]);
    expect(digests[0]).to.be.a('string').and.to.equal(digests[1]);
  });

  it('breaks no invariant with a fresh seed', async () => {
    const { code, output } = await run(RUN, ['--transactions', '60', '--steps', '80']);
    console.log(output.trimEnd());
    expect(code, output).to.equal(0);
  });

  for (const row of QUICK_ROWS)
    it(`finds attack ${row} if its mend is taken out, and shrinks it`, async () => {
      const { code, output } = await run(MENDS, ['--rows', row, '--from', '8', '--transactions', '500']);
      expect(code, output).to.equal(0);
      expect(output).to.match(/shrunk to [1-9]\d? steps/);
    });

  it('knows where in the code each mend is', async () => {
    const { MENDS: mends } = Mends.parse(await import(new URL('mends.mjs', WITHOUT).href));
    for (const { row } of mends) {
      const { code, output } = await run('--import', [WITHOUT, '--eval', ''], { ...process.env, NARU_WITHOUT: row });
      expect(code, output).to.equal(0);
    }
  });

  it('says so if an attack is not found', async () => {
    const { code, output } = await run(MENDS, ['--rows', 'P1', '--transactions', '1', '--steps', '0']);
    expect([code, output.includes('NOT FOUND')]).to.deep.equal([1, true]);
  });
});
