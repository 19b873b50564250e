import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { parseAuthorities, parseEvidence, verifyEvidence } from '@naru/client/evidence';
import { freePorts } from '@naru/local';
import { expect } from 'chai';
import { z } from 'zod';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { type Falsify, falseGateway } from '../support/http/falseGateway.js';
import { shared, sharedOn } from '../support/system/sharedSystem.js';
import { temporaryDirectory } from '../support/system/temporaryDirectory.js';

const DEMO = fileURLToPath(import.meta.resolve('@naru/local/demo'));
const WRONG_CREDENTIALS = { code: 'WRONG_CREDENTIALS', status: 401, title: '', detail: '', requestId: '' };
const Taken = z.object({ record: z.looseObject({ status: z.string() }) });
const END = 'Every step was answered as it should be.';

/** `npm run demo` on the system of a home. */
async function runDemo(
  home: string,
  ...args: string[]
): Promise<{ code: number | null; printed: string; errors: string }> {
  const child = spawn(process.execPath, [DEMO, ...args], {
    env: { ...process.env, NARU_HOME: home },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [printed, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, printed, errors };
}

describeOnEachNetwork(
  'the whole system',
  (network) => {
    const system = sharedOn(network);

    it('lets the demo play from shipment to delivery', async () => {
      const { trade, story } = await system.played();
      const chapters = story.match(/^\n\d+ .*$/gm) ?? [];
      expect(chapters).to.have.length(10);
      expect(story).to.include(END).and.to.include(trade.billNumber);
      expect(story).not.to.match(/undefined|\[object/);
    });

    it('proves its bill to whoever knows the members’ authorities, by the peers of all members', async () => {
      const { trade } = await system.played();
      const carrier = await system.user('Carrier', 'agent');
      const file = await carrier.send('GET', `/v1/bills-of-lading/${trade.bill}/evidence`);
      const known = parseAuthorities(JSON.stringify((await carrier.send('GET', '/v1/authorities')).body));
      const report = await verifyEvidence(parseEvidence(JSON.stringify(file.body)), known);
      expect(report).to.deep.include({ faults: [], channel: 'trade' });
      expect([report.whole, report.issuer, report.standing].map(({ verdict }) => verdict)).to.deep.equal(
        Array.from({ length: 3 }, () => 'YES'),
      );
      expect(report.signedBy).to.have.members(known.map(({ msp }) => msp));
    });

    it('leaves no line in the log of the chaincode server for what went well', async () => {
      await system.played();
      const folder = network === 'embedded' ? system.home : join(system.home, 'fabric');
      expect(readFileSync(join(folder, 'logs', 'chaincode.log'), 'utf8')).not.to.include('succeeded');
    });

    it('lets it play again beside the first, as a program that ends with 0', async () => {
      await system.running();
      const name = network === 'embedded' ? 'embedded' : 'fabric';
      const { code, printed, errors } = await runDemo(system.home, '--network', name);
      expect(errors).to.equal('');
      expect(printed).to.include(END);
      expect(code).to.equal(0);
    });

    it('finds everything again when it is stopped and started', async () => {
      const { trade } = await system.played();
      const paths = [`/v1/bills-of-lading/${trade.bill}`, `/v1/bills-of-lading/${trade.bill}/history`, '/v1/shipments'];
      const read = async (): Promise<unknown[]> => {
        const carrier = await system.user('Carrier', 'agent');
        const answers = await Promise.all(paths.map((path) => carrier.send('GET', path)));
        return answers.map(({ status, body }) => ({ status, body }));
      };
      const before = await read();
      await system.restart();
      expect(await read()).to.deep.equal(before);
      expect(before).to.have.nested.property('[0].body.record.status', 'ACCOMPLISHED');
    });
  },
  ['embedded', 'raft', 'bft'],
);

describe('npm run demo', () => {
  let home: ReturnType<typeof temporaryDirectory>;
  const closing: (() => void)[] = [];
  beforeEach(() => {
    home = temporaryDirectory();
  });
  afterEach(() => {
    home.remove();
    for (const close of closing.splice(0)) close();
  });

  /** Runs the demo with another address for one gateway. */
  const runWith = async (organization: string, gateway: string): ReturnType<typeof runDemo> => {
    const { users } = await shared.running();
    const moved = { ...users.organizations[organization], gateway };
    const organizations = { ...users.organizations, [organization]: moved };
    writeFileSync(join(home.path, 'users.json'), JSON.stringify({ organizations }));
    return runDemo(home.path);
  };

  const runFalse = async (organization: string, falsify: Falsify): ReturnType<typeof runDemo> => {
    const { users } = await shared.running();
    const { url, close } = await falseGateway(users.organizations[organization]?.gateway ?? '', falsify);
    closing.push(close);
    return runWith(organization, url);
  };

  it('ends with 1 and says so if nothing was started', async () => {
    const { code, errors } = await runDemo(home.path);
    expect(code).to.equal(1);
    expect(errors).to.include('Nothing runs here yet');
  });

  it('ends with 1 and says what to start if the gateways are on another network than the one that is named', async () => {
    await shared.running();
    const { code, printed, errors } = await runDemo(shared.home, '--network', 'fabric');
    expect(code).to.equal(1);
    expect(errors).to.include('The gateways were started on the embedded network, not on Hyperledger Fabric.');
    expect(errors).to.include('npm run network -- up --fabric and npm start -- --network fabric');
    expect(printed).to.equal('');
  });

  it('ends with 1 and names the networks that there are if another is named', async () => {
    const { code, errors } = await runDemo(shared.home, '--network', 'besu');
    expect(code).to.equal(1);
    expect(errors).to.include('There is no network besu. Name one of embedded and fabric.');
  });

  it('ends with 1 and says which gateway does not answer', async () => {
    const [silent] = await freePorts(1);
    const { code, errors } = await runWith('Exporters', `http://127.0.0.1:${silent}`);
    expect(code).to.equal(1);
    expect(errors).to.include(`no answer from http://127.0.0.1:${silent}`);
    expect(errors).to.include('Start Naru in another terminal with npm start.');
  });

  it('ends with 1 if a bank is shown what was not disclosed to it', async () => {
    const { code, printed, errors } = await runFalse('BankB', (request, { status, body }) =>
      request.startsWith('GET /v1/bills-of-lading/') && status === 404 ? { status: 200, body } : undefined,
    );
    expect(code).to.equal(1);
    expect(errors).to.include('BankB asks for the bill: expected 404, got 200');
    expect(printed).not.to.include(END);
  });

  it('ends with 1 if a second financing is not refused', async () => {
    const { code, printed, errors } = await runFalse('BankB', (request, { status, body }) => {
      if (!request.startsWith('PUT /v1/financing-claims/')) return undefined;
      const { record } = Taken.parse(body);
      return { status, body: { record: { ...record, status: 'RESERVED' } } };
    });
    expect(code).to.equal(1);
    expect(errors).to.include("BankB's claim on the electronic bill is RESERVED, not REFUSED");
    expect(printed).not.to.include(END);
  });

  it('ends with 1 if a document that it makes was there already', async () => {
    const { code, errors } = await runFalse('Exporters', (request, { body }) =>
      request.startsWith('PUT /v1/shipments/') ? { status: 200, body } : undefined,
    );
    expect(code).to.equal(1);
    expect(errors).to.include('A document was answered with 200, not with 201');
  });

  it('ends with 1 if a user is not let in', async () => {
    const { code, errors } = await runFalse('Customs', (request) =>
      request === 'POST /v1/tokens' ? { status: 401, body: WRONG_CREDENTIALS } : undefined,
    );
    expect(code).to.equal(1);
    expect(errors).to.include('POST /v1/tokens: 401 WRONG_CREDENTIALS');
  });
});
