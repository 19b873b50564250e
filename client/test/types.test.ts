import { expect } from 'chai';
import { type NaruClient, UncheckedDocument } from '../src/index.js';

const ID = { id: '01KAE5TZ3N8Q4W7XK2VJ6M9RDA' };

/** Compiled, never run: each call that the document does not describe must be an error of the compiler. */
export async function calls(client: NaruClient): Promise<string[]> {
  // @ts-expect-error There is no such path.
  await client.get('/v1/nothing');
  // @ts-expect-error The path takes no PUT.
  await client.put('/v1/shipments');
  // @ts-expect-error The path has a parameter.
  await client.get('/v1/shipments/{id}');
  // @ts-expect-error A list is not asked by this.
  await client.get('/v1/shipments', { query: { stauts: 'OPEN' } });
  // @ts-expect-error The action needs an input.
  await client.post('/v1/bills-of-lading/{id}/disclose', { path: ID });
  // @ts-expect-error The input has another form.
  await client.post('/v1/bills-of-lading/{id}/disclose', { path: ID, body: { input: { to: 'BankAMSP' } } });
  // @ts-expect-error A document is typed, unless it is said to come from elsewhere.
  await client.put('/v1/shipments/{id}', { path: ID, body: { document: { ucr: 'x' }, input: { parties: [] } } });
  // @ts-expect-error A question has no version.
  await client.get('/v1/shipments/{id}', { path: ID, ifMatch: '"1"' });
  // @ts-expect-error The answer has no pages.
  client.items('/v1/members');
  const document = new UncheckedDocument({});
  await client.put('/v1/shipments/{id}', { path: ID, body: { document, input: { parties: [] } }, ifMatch: undefined });
  const { body } = await client.get('/v1/members');
  const { body: verified } = await client.get('/v1/bills-of-lading/{id}/verification', { path: ID });
  const verdict: 'VERIFIED' | 'REVIEW' | 'NOT_VERIFIED' = verified.verdict;
  return [verdict, ...body.members.map(({ mspId }) => mspId)];
}

describe('the types of the client', () => {
  it('are those of the OpenAPI document, or this file would not compile', () => {
    expect(calls).to.be.a('function');
  });
});
