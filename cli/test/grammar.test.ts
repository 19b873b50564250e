import { type DescribedOperation, listOperations } from '@naru/client/operations';
import type { Command } from 'commander';
import { expect } from 'chai';
import { complete } from '../src/completion/complete.js';
import { listOptionFields } from '../src/grammar/fields.js';
import { nameOperations } from '../src/grammar/nameOperations.js';
import { createProgram } from '../src/program.js';
import { silentTerminal } from './support/silentTerminal.js';

const operations = nameOperations(listOperations());
const program = createProgram(silentTerminal);

/** The command that words lead to. */
function find(words: readonly string[]): Command | undefined {
  return words.reduce<Command | undefined>(
    (command, word) => command?.commands.find((each) => each.name() === word),
    program,
  );
}

describe('the commands of operations', () => {
  it('are one for every operation, and no two have the same words', () => {
    const all = operations.map(({ words }) => words.join(' '));
    expect(new Set(all).size).to.equal(all.length);
    for (const { words, operation } of operations)
      expect(find(words)?.description(), words.join(' ')).to.include(operation.summary);
  });

  it('leave out no operation but those that have a command of their own, and second ways to make a document', () => {
    const named = operations.map(({ operation }) => operation);
    const left = listOperations().filter(
      ({ method, path }) => !named.some((each) => each.method === method && each.path === path),
    );
    const isSecondWay = ({ method, statuses }: DescribedOperation): boolean =>
      method === 'POST' && statuses.includes('201');
    expect(left.filter((operation) => !isSecondWay(operation)).map(({ path }) => path)).to.have.members([
      ...['/v1/tokens', '/v1/stream-tickets', '/v1/search', '/v1/events'],
    ]);
    for (const { path } of left.filter(isSecondWay)) expect(path).to.match(/^\/v1\/[a-z-]+$/);
  });

  it('know a method that stands in no path, and a list that has no pages', () => {
    const operation = (method: string, path: string): DescribedOperation => ({
      ...{ method, path, summary: '', description: '', parameters: [], body: undefined },
      ...{ statuses: ['200'], answerType: undefined },
    });
    const webhooks = [
      'GET /v1/webhooks',
      'PUT /v1/webhooks/{id}',
      'DELETE /v1/webhooks/{id}',
      'POST /v1/webhooks/{id}/test',
    ];
    const named = nameOperations(
      webhooks.map((request) => operation(request.split(' ')[0] ?? '', request.split(' ')[1] ?? '')),
    );
    expect(named.map(({ words }) => words.join(' '))).to.deep.equal([
      ...['webhooks list', 'webhooks put', 'webhooks delete', 'webhooks test'],
    ]);
  });

  const NAMES = {
    'GET /v1/shipments': 'shipments list',
    'GET /v1/shipments/{id}': 'shipments get',
    'PUT /v1/bills-of-lading/{id}': 'bills-of-lading create',
    'GET /v1/bills-of-lading/{id}/history': 'bills-of-lading history',
    'POST /v1/bills-of-lading/{id}/offer-transfer': 'bills-of-lading offer-transfer',
    'GET /v1/bills-of-lading/{id}/verification': 'ask bills-of-lading verification',
    'GET /v1/bills-of-lading/{id}.pdf': 'ask bills-of-lading pdf',
    'POST /v1/letters-of-credit/{id}/pre-checks': 'ask letters-of-credit pre-checks',
    'POST /v1/financing-checks': 'ask financing-checks',
    'GET /v1/provenance/epcis': 'ask provenance epcis',
    'GET /v1/me': 'ask me',
    'POST /v1/members/changes': 'members changes',
    'POST /v1/alerts/{alert}/acknowledge': 'alerts acknowledge',
  };
  for (const [request, words] of Object.entries(NAMES))
    it(`call ${request} by ${words}`, () => {
      const found = operations.find(({ operation }) => `${operation.method} ${operation.path}` === request);
      expect(found?.words.join(' ')).to.equal(words);
    });

  it('take what an action is told as options', () => {
    const offer = operations.find(({ words }) => words.join(' ') === 'bills-of-lading offer-transfer');
    const flags = offer === undefined ? [] : listOptionFields(offer.operation).map(({ flag }) => flag);
    expect(flags).to.include.members(['input', 'to', 'expires', 'expected-version']);
  });

  it('have no option twice', () => {
    for (const { words } of operations) {
      const flags = find(words)?.options.map(({ long }) => long) ?? [];
      expect(new Set(flags).size, words.join(' ')).to.equal(flags.length);
    }
  });
});

describe('the completion', () => {
  const after = (...words: string[]): string[] => complete(program, operations, words);

  it('names the commands that begin so', () => {
    expect(after('fin')).to.deep.equal(['financing-claims', 'financing-consents']);
    expect(after('')).to.include.members(['login', 'doctor', 'ask']).and.not.include('__complete');
    expect(after('financing-claims', 're')).to.include.members(['release', 'repay']);
  });

  it('names the options of a command, and the codes that one can have', () => {
    expect(after('financing-claims', 'list', '--st')).to.deep.equal(['--status']);
    expect(after('import', 'a.csv', '--type', 'customs')).to.deep.equal(['customs-declaration']);
    expect(after('financing-claims', 'list', '--status', 'RE')).to.include.members(['RELEASED', 'REFUSED', 'RESERVED']);
  });

  it('names nothing after what there is not', () => {
    expect(after('bills-of-lading', 'nothing-such')).to.deep.equal([]);
    expect(after('bill', '')).to.deep.equal([]);
  });
});
