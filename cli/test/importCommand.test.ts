import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';

const NARU = fileURLToPath(new URL('../src/main.js', import.meta.url));
const PART_BYTES = 4 * 1024 * 1024;
const OPTIONS = ['--type', 'shipment', '--profile', 'own one'];

/** A gateway that receives one import, and lets it run until it is paused. */
class ImportingGateway {
  readonly seen: string[] = [];
  /** Called when a request has come, before it is answered. */
  onRequest: (request: string) => Promise<void> | void = () => undefined;
  status = 'RECEIVING';
  bytes = 0;
  #parts = 0;
  readonly #server: Server = createServer((request, response) => {
    void (async () => {
      const asked = `${request.method ?? ''} ${(request.url ?? '').replace(/[0-9A-HJKMNP-TV-Z]{26}/, '{id}')}`;
      for await (const chunk of request) this.bytes += (chunk as Buffer).length;
      this.seen.push(asked);
      await this.onRequest(asked);
      this.#take(asked);
      response.setHeader('content-type', 'application/json').end(JSON.stringify({ import: this.#state() }));
    })();
  });

  async start(): Promise<string> {
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
  }

  stop(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }

  #take(asked: string): void {
    if (asked.startsWith('PUT')) this.#parts += 1;
    if (asked.endsWith('/start') || asked.endsWith('/resume')) this.status = 'RUNNING';
    if (asked.endsWith('/pause')) this.status = 'PAUSED';
  }

  #state(): object {
    const rows = { total: 5, waiting: 4, sent: 0, made: 1, valid: 0, faulty: 0, duplicate: 0 };
    return {
      id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM',
      status: this.status,
      reason: null,
      parts: this.#parts,
      settings: {},
      rows,
    };
  }
}

/** Each test starts the program. */
const TEST_MS = 30_000;

describe('naru import, ended by Ctrl-C', function () {
  this.timeout(TEST_MS);
  const folder = mkdtempSync(join(tmpdir(), 'naru-cli-'));
  const file = join(folder, 'year of 2026.csv');
  let gateway: ImportingGateway;
  let url: string;

  beforeEach(async () => {
    gateway = new ImportingGateway();
    url = await gateway.start();
  });
  afterEach(() => {
    gateway.stop();
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs `naru`, and sends it SIGINT when a request comes. */
  async function interruptedAt(request: string, args: readonly string[]): Promise<{ code: unknown; told: string }> {
    const env = { ...process.env, NARU_URL: url, NARU_TOKEN: 'token', XDG_CONFIG_HOME: folder };
    const child = spawn(process.execPath, [NARU, ...args], { env, stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = once(child, 'close');
    gateway.onRequest = (asked) => {
      if (asked !== request) return;
      gateway.onRequest = () => undefined;
      child.kill('SIGINT');
    };
    const told = await text(child.stderr);
    const [code] = (await ended) as unknown[];
    return { code, told };
  }

  it('is paused, and says with which command it goes on', async () => {
    writeFileSync(file, 'number\n1\n');
    gateway.status = 'RUNNING';
    const { code, told } = await interruptedAt('GET /v1/imports/{id}', [
      'import',
      'resume',
      '01KAE5TZ3TC7H3N5QG8Y0E2XVM',
      ...OPTIONS.slice(2),
    ]);
    expect(gateway.status).to.equal('PAUSED');
    expect(code).to.equal(130);
    expect(told).to.include("To go on: naru import resume 01KAE5TZ3TC7H3N5QG8Y0E2XVM --profile 'own one'");
  });

  it('sends the parts of the file that have not come, when it goes on', async () => {
    const size = 2 * PART_BYTES + 1;
    writeFileSync(file, 'x'.repeat(size));
    const { code, told } = await interruptedAt('PUT /v1/imports/{id}/parts/1', ['import', file, ...OPTIONS]);
    expect([code, gateway.status]).to.deep.equal([130, 'RECEIVING']);
    const [, id = ''] = /^Import (\w+)$/m.exec(told) ?? [];
    expect(told).to.include(`naru import resume ${id} --file '${file}'`);
    await interruptedAt('POST /v1/imports/{id}/start', ['import', 'resume', id, '--file', file]);
    expect(gateway.seen.filter((asked) => asked.startsWith('PUT'))).to.deep.equal(
      ['0', '1', '2'].map((part) => `PUT /v1/imports/{id}/parts/${part}`),
    );
    expect(gateway.status).to.equal('PAUSED');
  });
});
