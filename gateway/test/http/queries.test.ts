import { UserRole } from '@naru/chaincode/domain';
import { expect } from 'chai';
import request from 'supertest';
import { openApi } from '../../src/index.js';
import { type Answered, answered } from '../support/answered.js';
import { type GatewayUnderTest, startGatewayUnderTest } from '../support/gatewayUnderTest.js';
import { operationsOf, pathWith } from '../support/operations.js';

const ASKING = operationsOf(openApi()).filter(({ method, query }) => method === 'GET' && Object.keys(query).length > 0);

/** Many operations have the same parameter, and the same code behind it. */
const MAX_OF_ONE_NAME = 3;

/** Where each parameter is taken. */
function places(): (readonly [string, typeof ASKING])[] {
  const names = new Set(ASKING.flatMap(({ query }) => Object.keys(query)));
  return [...names].map(
    (name) => [name, ASKING.filter(({ query }) => name in query).slice(0, MAX_OF_ONE_NAME)] as const,
  );
}

describe('the query of a request', () => {
  let under: GatewayUnderTest;
  before(async () => {
    under = await startGatewayUnderTest();
  });
  after(() => under.close());

  const get = async (path: string, role = 'bank-officer'): Promise<Answered> =>
    answered(
      request(under.gateway.url)
        .get(path)
        .set('Authorization', await under.as(UserRole.parse(role))),
    );
  const faultsOf = ({ status, body: { issues = [] } }: Answered): string[] => {
    expect(status).to.equal(400);
    return issues.map(({ pointer, message }) => `${pointer} ${message}`);
  };

  it('of every endpoint has no parameter that is empty, blank, given twice, or has a NUL in it', async () => {
    const odd = (name: string): string[] => [`${name}=`, `${name}=%20`, `${name}=1&${name}=1`, `${name}=a%00b`];
    const wrong: string[] = [];
    let asked = 0;
    for (const [name, operations] of places()) {
      for (const operation of operations)
        for (const query of odd(name)) {
          const role = operation.roles?.[0] ?? 'bank-officer';
          const path = `${pathWith(operation, { id: '01KAE5TZ3TC7H3N5QG8Y0E2XVM' })}?${query}`;
          const { status, body } = await get(path, role);
          asked += 1;
          if (status === 403) continue;
          const named = body.issues?.some(({ pointer }) => pointer === `/query/${name}`) === true;
          if (status !== 400 || !named) wrong.push(`${path}: ${status} ${JSON.stringify(body.issues)}`);
        }
    }
    expect(asked).to.be.greaterThan(200);
    expect(wrong).to.deep.equal([]);
  });

  it('has all its faults named at once, each once', async () => {
    const query = 'status=&status=&q=%20&from=2026-13-01&limit=0&atLeastBlock=x&nothing=1';
    expect(faultsOf(await get(`/v1/shipments?${query}`))).to.have.members([
      '/query/status is given more than once',
      '/query/q is empty: leave it out, or give it a value',
      '/query/from is not a date: YYYY-MM-DD (ISO 8601)',
      '/query/limit is less than 1',
      '/query/atLeastBlock is not the number of a block',
      '/query/nothing is not a known field',
    ]);
  });

  it('has no range that ends before it begins', async () => {
    expect(faultsOf(await get('/v1/shipments?from=2026-02-02&to=2026-02-01'))).to.deep.equal([
      '/query/to comes before from',
    ]);
    expect(faultsOf(await get('/v1/shipments?currency=USD&minAmount=10&maxAmount=9'))).to.deep.equal([
      '/query/maxAmount comes before minAmount',
    ]);
    const late = 'from=2026-02-02T10:00:00%2B09:00&until=2026-02-02T00:00:00Z';
    expect(faultsOf(await get(`/v1/audit-log?${late}`, 'auditor'))).to.deep.equal(['/query/until comes before from']);
    expect((await get('/v1/shipments?from=2026-02-02&to=2026-02-02')).status).to.equal(200);
  });

  it('has words to search for', async () => {
    for (const path of ['/v1/shipments?q=---', '/v1/search?q=---'])
      expect(faultsOf(await get(path))).to.deep.equal(['/query/q has no letter or digit']);
  });

  it('of a stream is read alike', async () => {
    expect(faultsOf(await get('/v1/events?kind=alert&kind=alert&x=1'))).to.have.members([
      '/query/kind is given more than once',
      '/query/x is not a known field',
    ]);
  });
});
