import { expect } from 'chai';
import fc from 'fast-check';
import { ulid } from 'ulid';
import { z } from 'zod';
import { readToOrderBill } from '@naru/local';
import { partyOf, SHIPPER } from '../support/cast.js';
import { readHeight } from '../support/ledger/channelBlocks.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import type { TestSystem } from '../support/system/testSystem.js';

const RUNS = 300;
const OpenApi = z.object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) });
const Problem = z.object({
  code: z.string(),
  issues: z.array(z.object({ pointer: z.string(), message: z.string() })),
});

/** Reads how many blocks the channel has. */
async function countBlocks(system: TestSystem): Promise<number> {
  const client = LedgerClient.connect((await system.running()).description, 'CustomsMSP', 'officer');
  const height = await readHeight(client);
  client.close();
  return height;
}

/** Reads every operation that the gateways describe, and puts new ids into its path. */
async function readOperations(system: TestSystem): Promise<[string, string][]> {
  const { url } = await system.user('BankA', 'officer');
  const { paths } = OpenApi.parse(await (await fetch(`${url}/v1/openapi.json`)).json());
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter(() => path !== '/v1/events')
      .map((method): [string, string] => [method.toUpperCase(), path.replace(/\{\w+\}/g, () => ulid())]),
  );
}

/** Bodies of every sort: JSON in the form of actions, JSON of any form, and what is not JSON. */
const bodies = (): fc.Arbitrary<string> => {
  const part = fc.option(fc.jsonValue({ maxDepth: 4 }), { nil: undefined });
  const shaped = fc.record(
    { document: part, input: part, details: part, expectedVersion: part, messages: part, members: part },
    { requiredKeys: [] },
  );
  const odd = fc.constantFrom(
    '',
    '{',
    '[]',
    'null',
    '"',
    '{"__proto__":{"a":1}}',
    '{"a":1,"a":2}',
    '['.repeat(500),
    '\u0000',
  );
  return fc.oneof(
    shaped.map((value) => JSON.stringify(value)),
    fc.json({ maxDepth: 6 }),
    odd,
  );
};

describeOnEachNetwork('the HTTP interface of the whole system', (network) => {
  const system = sharedOn(network);

  it('lists all faults of a transport document by their pointers, and writes nothing', async () => {
    const agent = await system.user('Carrier', 'agent');
    const { transports: _, ...document } = readToOrderBill('NARUHTTP1');
    const before = await countBlocks(system);
    const request = {
      document: { ...document, carrierCode: 'TOO LONG', isToOrder: 'yes' },
      input: { issueTo: partyOf(SHIPPER), surplus: 1 },
    };
    const { status, body } = await agent.send('PUT', `/v1/bills-of-lading/${ulid()}`, { body: request });
    const { code, issues } = Problem.parse(body);
    expect({ status, code }).to.deep.equal({ status: 400, code: 'INVALID' });
    expect(issues.map(({ pointer }) => pointer)).to.include.members([
      '/document/transports',
      '/document/carrierCode',
      '/document/isToOrder',
      '/input/surplus',
    ]);
    expect(await countBlocks(system)).to.equal(before);
  });

  it('answers nothing that a client sends to any endpoint with a 5xx, and writes nothing', async () => {
    const targets = await readOperations(system);
    expect(targets.length).to.be.greaterThan(60);
    const users = [await system.user('BankA', 'officer'), await system.user('Exporters', 'shipper')];
    const before = await countBlocks(system);
    const types = fc.constantFrom('application/json', 'text/plain', 'application/xml');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...targets),
        fc.constantFrom(...users),
        bodies(),
        types,
        async (of, user, body, type) => {
          const [method, path] = of;
          const { status } = await user.send(method, path, method === 'GET' ? {} : { body, type });
          expect(status, `${method} ${path}`).to.be.lessThan(500);
        },
      ),
      { numRuns: RUNS },
    );
    expect(await countBlocks(system)).to.equal(before);
  });
});
