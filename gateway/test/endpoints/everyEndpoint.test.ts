import { expect } from 'chai';
import jwt from 'jsonwebtoken';
import { openApi } from '../../src/index.js';
import { BANK_A } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { inTurn } from '../support/inTurn.js';
import { type DescribedOperation, operationsOf, pathWith } from '../support/operations.js';
import { outcomeOf, type RawRequest, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const OPERATIONS = operationsOf(openApi());
const ASKING = OPERATIONS.filter(({ isStream }) => !isStream);
/** Whether it brings a document, which is judged before the ledger is asked. */
const bringsDocument = ({ sample }: DescribedOperation): boolean =>
  typeof sample === 'object' && sample !== null && 'document' in sample;
const OF_DOCUMENTS = ASKING.filter(({ template }) => template.includes('{id}'));
const METHODS = ['GET', 'PUT', 'POST', 'PATCH', 'DELETE'];
const NOT_THERE = /^404 NOT_FOUND$/;
const INVALID = /^400 INVALID$/;

/** What is answered to whoever may ask; nobody else learns more than that. */
const orForbidden =
  (expected: (operation: DescribedOperation) => RegExp) =>
  (operation: DescribedOperation): RegExp => {
    const { roles } = operation;
    return roles?.includes(BANK_A.role) === false ? /^403 FORBIDDEN$/ : expected(operation);
  };

/** A request to an operation in which all is right but what is said otherwise. */
function requestTo(
  operation: DescribedOperation,
  { id = newId(), query = operation.query, ...other }: { id?: string; query?: object } & Partial<RawRequest> = {},
): RawRequest {
  const path = `${pathWith(operation, { id, number: id, sha256: 'f'.repeat(64) })}?${new URLSearchParams({ ...query }).toString()}`;
  const body = operation.takesBody ? JSON.stringify(operation.sample) : undefined;
  return { method: operation.method, path, body, ...other };
}

const MAX_OF_ONE_NAME = 4;
/** Hundreds of operations share the code that reads tokens and ids: each gets a few of the wrong ones, in turn. */
const IN_TURN = 3;
const someFor = <T>(wrong: readonly T[], operation: DescribedOperation): T[] =>
  inTurn(wrong, OPERATIONS.indexOf(operation), IN_TURN);

describe('every endpoint of the OpenAPI document', () => {
  let member: MemberGateway;
  let good: Readonly<Record<string, string>>;
  before(async () => {
    member = await (await TestConsortium.shared(anyDatabase)).gateway(BANK_A.msp);
    good = { Authorization: `Bearer ${member.tokens.issue(BANK_A.name)}`, 'Content-Type': 'application/json' };
  });

  /** Sends requests, and names those whose outcome is not the expected one. */
  async function unexpected(
    operations: readonly DescribedOperation[],
    requestsTo: (operation: DescribedOperation) => readonly RawRequest[],
    expected: RegExp | ((operation: DescribedOperation) => RegExp),
  ): Promise<string[]> {
    const found: string[] = [];
    for (const operation of operations) {
      const pattern = typeof expected === 'function' ? expected(operation) : expected;
      for (const request of requestsTo(operation)) {
        const answer = await send(member.gateway.port, { ...request, headers: { ...good, ...request.headers } });
        if (!pattern.test(outcomeOf(answer))) found.push(`${request.method} ${request.path}: ${outcomeOf(answer)}`);
      }
    }
    return found;
  }

  it('lets nobody in without a token that holds', async () => {
    const { tokens } = member;
    const claims = { subject: BANK_A.name, issuer: 'naru:BankAMSP', audience: 'naru:BankAMSP:api', expiresIn: 60 };
    const bad = [
      '',
      'Bearer',
      'Bearer abc',
      `Basic ${Buffer.from('officer:password').toString('base64')}`,
      `Bearer ${tokens.issue(BANK_A.name).slice(0, -2)}`,
      `Bearer ${tokens.issue('nobody')}`,
      `Bearer ${jwt.sign({}, null, { ...claims, algorithm: 'none' })}`,
      `Bearer ${jwt.sign({}, 'another secret', claims)}`,
    ];
    const requests = (operation: DescribedOperation): RawRequest[] =>
      someFor(bad, operation).map((Authorization) => requestTo(operation, { headers: { Authorization } }));
    const guarded = OPERATIONS.filter(({ isPublic }) => !isPublic);
    expect(await unexpected(guarded, requests, /^401 UNAUTHENTICATED$/)).to.deep.equal([]);
  });

  it('says which methods its path takes, and takes no other', async () => {
    const faults: string[] = [];
    for (const operation of OPERATIONS) {
      const ofPath = OPERATIONS.filter(({ template }) => template === operation.template).map(({ method }) => method);
      for (const method of METHODS.filter((other) => !ofPath.includes(other))) {
        const answer = await send(member.gateway.port, requestTo(operation, { method, headers: good }));
        const allowed = answer.headers.allow?.split(', ').sort().join();
        if (outcomeOf(answer) !== '405 METHOD_NOT_ALLOWED' || allowed !== ofPath.toSorted().join())
          faults.push(`${method} ${operation.template}: ${outcomeOf(answer)} ${String(allowed)}`);
      }
    }
    expect(faults).to.deep.equal([]);
  });

  it('answers 404 for a document that is not there, unless the caller may not do this to any', async () => {
    const expected = orForbidden(() => NOT_THERE);
    const operations = OF_DOCUMENTS.filter((each) => !bringsDocument(each) && !each.template.endsWith('-drafts'));
    expect(await unexpected(operations, (operation) => [requestTo(operation)], expected)).to.deep.equal([]);
  });

  it('answers alike for what cannot be an id, and names the id of a document that is to be made', async () => {
    const ids = ['x', newId().toLowerCase(), `${newId()}0`, '%2e%2e%2fshipments', 'a%20b', '%F0%9F%9A%A2'];
    const requests = (operation: DescribedOperation): RawRequest[] =>
      someFor(ids, operation).map((id) => requestTo(operation, { id }));
    const expected = orForbidden(({ method }) => (method === 'PUT' ? INVALID : NOT_THERE));
    expect(await unexpected(OF_DOCUMENTS, requests, expected)).to.deep.equal([]);
  });

  it('answers 400 for a path that cannot be decoded', async () => {
    const requests = (operation: DescribedOperation): RawRequest[] => [requestTo(operation, { id: '%E0%A4%A' })];
    expect(await unexpected(OF_DOCUMENTS, requests, /^400 BAD_REQUEST$/)).to.deep.equal([]);
  });

  /** Each parameter in a few operations: lists share most of theirs, and the code behind them. */
  function someParameters(): (operation: DescribedOperation) => string[] {
    const asked = new Map<string, number>();
    return ({ query }) =>
      Object.keys(query).filter((name) => {
        asked.set(name, (asked.get(name) ?? 0) + 1);
        return (asked.get(name) ?? 0) <= MAX_OF_ONE_NAME;
      });
  }

  function withValues(values: readonly string[]): (operation: DescribedOperation) => RawRequest[] {
    const parametersOf = someParameters();
    return (operation) =>
      parametersOf(operation).flatMap((name) =>
        values.map((value) => requestTo(operation, { query: { ...operation.query, [name]: value } })),
      );
  }

  it('never fails for a value in its query', async () => {
    const values = ['', 'x', '-1', '1e99', '0x10', 'null', '\ud800', '\u{1f6a2}', '%', "'", 'é'.repeat(600)];
    expect(await unexpected(ASKING, withValues(values), /^(200|4\d\d .*)$/)).to.deep.equal([]);
  });

  it('refuses a query that gives a name twice, or a list', async () => {
    const forms = (name: string): string[] => [`${name}=1&${name}=2`, `${name}[]=1`, `${name}[a][b]=1`];
    const parametersOf = someParameters();
    const requests = (operation: DescribedOperation): RawRequest[] =>
      parametersOf(operation).flatMap((name) =>
        forms(name).map((form) => requestTo(operation, { path: `${pathWith(operation, { id: newId() })}?${form}` })),
      );
    expect(
      await unexpected(
        ASKING,
        requests,
        orForbidden(() => INVALID),
      ),
    ).to.deep.equal([]);
  });

  it('never fails for the character NUL, which no table holds', async () => {
    expect(await unexpected(ASKING, withValues(['\u0000']), /^(200|4\d\d .*)$/)).to.deep.equal([]);
    const inPath = (operation: DescribedOperation): RawRequest[] => [requestTo(operation, { id: '%00' })];
    expect(await unexpected(OF_DOCUMENTS, inPath, /^4\d\d .*$/)).to.deep.equal([]);
    const inBody = (operation: DescribedOperation): RawRequest[] => [withCharacter(operation, '\u0000')];
    expect(await unexpected(ASKING, inBody, /^(200|4\d\d .*)$/)).to.deep.equal([]);
  });

  it('refuses a query that it does not know, once it is known that the caller may ask', async () => {
    const requests = (operation: DescribedOperation): RawRequest[] => [
      requestTo(operation, { query: { ...operation.query, surplus: '1' } }),
    ];
    expect(
      await unexpected(
        ASKING,
        requests,
        orForbidden(() => INVALID),
      ),
    ).to.deep.equal([]);
  });

  it('never fails for an odd character in its body', async () => {
    const requests = (operation: DescribedOperation): RawRequest[] =>
      ['\ud800', '\u202e', '\u{1f6a2}'].map((character) => withCharacter(operation, character));
    const operations = ASKING.filter(({ takesBody }) => takesBody);
    expect(await unexpected(operations, requests, /^(200|4\d\d .*)$/)).to.deep.equal([]);
  });
});

/** A request in whose body every text ends with a character. */
function withCharacter(operation: DescribedOperation, character: string): RawRequest {
  return requestTo(operation, {
    body: JSON.stringify(withTexts(operation.sample, (text) => text.slice(1) + character)),
  });
}

function withTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => withTexts(item, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withTexts(item, change)]));
}
