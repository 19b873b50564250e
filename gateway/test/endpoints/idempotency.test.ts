import { expect } from 'chai';
import { KeptAnswers } from '../../src/http/once/keptAnswers.js';
import { CARRIER, SHIPPER } from '../support/consortium/cast.js';
import { type MemberGateway, TestConsortium } from '../support/consortium/consortium.js';
import { shipmentDocument } from '../support/consortium/scenes.js';
import { describeOnEachDatabase, openTemporary } from '../support/eachDatabase.js';
import { outcomeOf, type RawAnswer, send } from '../support/rawRequest.js';
import { newId } from '../support/records.js';

const OFFICER = 'officer';
const ANSWER = { status: 201, headers: { ETag: '"1"' }, body: '{"block":4}' };
const keyed = (key: string, fingerprint = 'a'): { key: string; fingerprint: string } => ({ key, fingerprint });

/** A shipment of some goods. */
const shipmentOf = (descriptionOfGoods: string): string =>
  JSON.stringify({ document: shipmentDocument({ descriptionOfGoods }), input: { parties: [{ msp: CARRIER.msp }] } });

describeOnEachDatabase('a request with an Idempotency-Key', (kind) => {
  let member: MemberGateway;
  before(async () => {
    member = await (await TestConsortium.shared(kind)).gateway(SHIPPER.msp);
  });

  const make = (body: string, key?: string): Promise<RawAnswer> =>
    send(member.gateway.port, {
      method: 'POST',
      path: '/v1/shipments',
      headers: {
        Authorization: `Bearer ${member.tokens.issue(SHIPPER.name)}`,
        'Content-Type': 'application/json',
        ...(key !== undefined && { 'Idempotency-Key': key }),
      },
      body,
    });

  it('takes effect once, and gets the answer that it got before', async () => {
    const [key, body] = [`"${newId()}"`, shipmentOf(newId().slice(-8))];
    const first = await make(body, key);
    const again = await make(body, key);
    expect([outcomeOf(first), outcomeOf(again)]).to.deep.equal(['201', '201']);
    expect(again.text).to.equal(first.text);
    expect([again.headers.location, again.headers.etag]).to.deep.equal([first.headers.location, first.headers.etag]);
    expect([first.headers['idempotency-replayed'], again.headers['idempotency-replayed']]).to.deep.equal([
      undefined,
      'true',
    ]);
  });

  it('is another one each time without a key, which the rules judge anew', async () => {
    const body = shipmentOf(newId().slice(-8));
    expect([outcomeOf(await make(body)), outcomeOf(await make(body))]).to.deep.equal(['201', '409 DUPLICATE_NUMBER']);
  });

  it('cannot have the key of another request', async () => {
    const key = newId();
    await make(shipmentOf(newId().slice(-8)), key);
    expect(outcomeOf(await make(shipmentOf(newId().slice(-8)), key))).to.equal('422 KEY_REUSED');
  });

  it('can be mended under its key if it was refused', async () => {
    const key = newId();
    expect(outcomeOf(await make('{"document":{}}', key))).to.equal('400 INVALID');
    expect(outcomeOf(await make(shipmentOf(newId().slice(-8)), key))).to.equal('201');
  });

  it('is refused if its key cannot be one', async () => {
    for (const key of ['""', '"a', 'a b', 'x'.repeat(256)])
      expect(outcomeOf(await make(shipmentOf('X'), key)), key).to.equal('400 INVALID');
  });
});

describeOnEachDatabase('the kept answers', (kind) => {
  let one: KeptAnswers;
  let other: KeptAnswers;
  let close: () => Promise<void>;
  before(async () => {
    const database = await openTemporary(kind);
    [one, other] = [new KeptAnswers(database.db, 'a passphrase'), new KeptAnswers(database.db, 'a passphrase')];
    close = () => database.close();
  });
  after(() => close());

  it('are those of all gateways on one database', async () => {
    const request = keyed('shared');
    expect(await one.begin(OFFICER, request)).to.include({ is: 'TO_DO' });
    expect(await other.begin(OFFICER, request)).to.deep.equal({ is: 'IN_FLIGHT' });
    await one.keep(OFFICER, request, ANSWER);
    expect(await other.begin(OFFICER, request)).to.deep.equal({ is: 'ANSWERED', answer: ANSWER });
    expect(await other.begin(OFFICER, keyed('shared', 'b'))).to.deep.equal({ is: 'OTHER_REQUEST' });
  });

  it('are taken up by one gateway of two that begin at the same moment', async () => {
    const begun = await Promise.all([one, other].map((each) => each.begin(OFFICER, keyed('race'))));
    expect(begun.map(({ is }) => is)).to.have.members(['TO_DO', 'IN_FLIGHT']);
  });

  it('belong to one user', async () => {
    expect(await one.begin('another', keyed('shared', 'c'))).to.include({ is: 'TO_DO' });
  });

  it('make the same id when a request whose outcome is unknown is done again', async () => {
    const request = keyed('unknown');
    const first = await one.begin(OFFICER, request);
    await one.letGo(OFFICER, request, false);
    expect(await other.begin(OFFICER, request)).to.deep.equal(first);
  });
});
