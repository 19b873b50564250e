import { expect } from 'chai';
import { openApi } from '../../src/index.js';
import { BANK_A } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { operationsOf, pathWith } from '../support/operations.js';
import { inTurn } from '../support/inTurn.js';
import { outcomeOf, type RawRequest, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const OPERATIONS = operationsOf(openApi());
/** What PostgreSQL cannot hold, or takes for something else. */
const ODD = ['%00', 'a%00b', '%ED%A0%80', '%EF%BF%BF', '99999999999999999999', '-1', "'", '%25', '%5C', '%7B%7D'];
const MAX_OF_ONE_NAME = 4;
/** Of these, each path and each parameter gets a few in turn: hundreds share the code that reads them. */
const IN_TURN = 3;
const oddFor = (index: number): string[] => inTurn(ODD, index, IN_TURN);
const TEXTS = ['\u0000', 'a\u0000b', '\ud800', '\\u0000', '9'.repeat(400)];

const hasText = (value: unknown): boolean =>
  typeof value === 'string' || (typeof value === 'object' && value !== null && Object.values(value).some(hasText));

describeOnEachDatabase('text that a database cannot hold', (kind) => {
  let member: MemberGateway;
  let headers: Readonly<Record<string, string>>;
  before(async () => {
    member = await (await TestConsortium.shared(kind)).gateway(BANK_A.msp);
    headers = { Authorization: `Bearer ${member.tokens.issue(BANK_A.name)}`, 'Content-Type': 'application/json' };
  });

  async function failures(requests: readonly RawRequest[]): Promise<string[]> {
    const failed: string[] = [];
    for (const request of requests) {
      const answer = await send(member.gateway.port, { ...request, headers: { ...headers, ...request.headers } });
      if (answer.status >= 500) failed.push(`${request.method} ${request.path}: ${outcomeOf(answer)} ${answer.text}`);
    }
    return failed;
  }

  it('is never answered with 5xx in any part of a path', async () => {
    const requests = OPERATIONS.filter(({ template }) => template.includes('{')).flatMap(
      ({ method, template }, index) =>
        oddFor(index).map((odd) => ({ method, path: template.replace(/\{\w+\}/g, odd) })),
    );
    expect(requests.length).to.be.greaterThan(100);
    expect(await failures(requests)).to.deep.equal([]);
  });

  it('is never answered with 5xx in any parameter of a query, or in a header', async () => {
    const asking = OPERATIONS.filter(({ isStream, method }) => !isStream && method === 'GET');
    // Many operations have the same parameter, and the same code behind it.
    const places = asking.flatMap((operation) => Object.keys(operation.query).map((name) => ({ ...operation, name })));
    const names = [...new Set(places.map(({ name }) => name))];
    const some = names.flatMap((own) => places.filter(({ name }) => name === own).slice(0, MAX_OF_ONE_NAME));
    const requests = some.flatMap(({ method, template, name }, index) =>
      oddFor(index).map((odd) => ({ method, path: `${template.replace(/\{\w+\}/g, 'x')}?${name}=${odd}` })),
    );
    expect(requests.length).to.be.greaterThan(50);
    expect(await failures(requests)).to.deep.equal([]);
    const positions = ['99999999999999999999-1', '1-99999999999', '-1-0', '1', '\u00e9'];
    const streams = positions.map((id) => ({ method: 'GET', path: '/v1/events', headers: { 'Last-Event-ID': id } }));
    expect(await failures(streams)).to.deep.equal([]);
  });

  it('is refused in every body, and each place is named', async () => {
    const nul = (value: unknown): unknown => {
      if (typeof value === 'string') return `${value}\u0000`;
      if (Array.isArray(value)) return value.map(nul);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, nul(item)]));
    };
    const wrong: string[] = [];
    const taking = OPERATIONS.filter(({ takesBody, isPublic, sample }) => takesBody && !isPublic && hasText(sample));
    for (const operation of taking) {
      const { method, sample, roles } = operation;
      if (roles?.includes(BANK_A.role) === false) continue;
      const path = pathWith(operation, { id: newId() });
      const answer = await send(member.gateway.port, { method, path, headers, body: JSON.stringify(nul(sample)) });
      if (outcomeOf(answer) === '403 FORBIDDEN') continue;
      if (outcomeOf(answer) !== '400 INVALID' || !answer.text.includes('has a NUL in it'))
        wrong.push(`${method} ${path}: ${outcomeOf(answer)} ${answer.text}`);
    }
    expect(taking.length).to.be.greaterThan(50);
    expect(wrong).to.deep.equal([]);
  });

  it('is never answered with 5xx as a user or a password', async () => {
    const requests = TEXTS.flatMap((text) =>
      [
        { user: text, password: 'x' },
        { user: BANK_A.name, password: text },
      ].map((body) => ({ method: 'POST', path: '/v1/tokens', body: JSON.stringify(body) })),
    );
    expect(await failures(requests)).to.deep.equal([]);
  });
});
