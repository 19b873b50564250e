import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import {
  type Actor,
  actorsOf,
  BANK_A,
  BANK_B,
  CARRIER,
  EXPORTERS_AUDITOR,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { paperClaim } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { listConsented } from '../support/consortium/consents.js';
import { bodyOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { EventStream } from '../support/eventStream.js';
import { newId } from '../support/records.js';

const List = z.looseObject({ items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })) });
const Applying = z.looseObject({ document: z.looseObject({ applicant: z.unknown() }) });
const GATEWAY = actorsOf(SHIPPER.msp).find(({ role }) => role === 'gateway');

describeOnEachDatabase('the applicant of a claim over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  const give = async (by: Actor, applicant: object): Promise<string> => {
    const document = { applicant, papers: listConsented(paperClaim()) };
    const parts = { document, input: { bank: BANK_A.msp, expires: inHours(1) } };
    return problemIn(await (await consortium.as(by)).create('financing-consent', newId(), parts));
  };
  const act = async (by: Actor, link: Link, action: string): Promise<string> =>
    problemIn(await (await consortium.as(by)).act(link, action));
  const listFor = async (by: Actor, path: string): Promise<string[]> => {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return (await bodyOf(List, user.get(path))).items.map(({ record }) => record.id);
  };

  it('consents through the gateway, which signs: the record names neither applicant nor user', async () => {
    const consent = await scenes.consent();
    const shipper = await consortium.as(SHIPPER);
    const record = await recordIn(shipper.read(consent));
    expect(record.author).to.deep.equal({ msp: SHIPPER.msp, party: GATEWAY?.party });
    expect(JSON.stringify(record)).not.to.include(SHIPPER.party);
    for (const by of [SHIPPER, BANK_A, EXPORTERS_AUDITOR])
      expect((await bodyOf(Applying, (await consortium.as(by)).read(consent))).document.applicant).to.deep.equal(
        placeOf(SHIPPER),
      );
  });

  it('is the party of whoever asks, for a consent: nobody consents for another', async () => {
    for (const by of [OTHER_SHIPPER, EXPORTERS_AUDITOR, BANK_B, CARRIER])
      expect(await give(by, placeOf(SHIPPER)), by.name).to.equal('403 FORBIDDEN');
    expect(await give(EXPORTERS_AUDITOR, placeOf(EXPORTERS_AUDITOR))).to.equal('403 FORBIDDEN');
    expect(await give(CARRIER, placeOf(CARRIER))).to.equal('403 FORBIDDEN');
    expect(await give(SHIPPER, { msp: SHIPPER.msp, party: 'PRIVATE' })).to.match(/^400/);
  });

  it('is one that its organisation knows: the gateways look it up, and not the ledger', async () => {
    const document = paperClaim();
    const input = await scenes.consentedTo(BANK_A, document);
    const officer = await consortium.as(BANK_A);
    for (const applicant of [
      { msp: SHIPPER.msp, party: newId() },
      { msp: SHIPPER.msp, party: CARRIER.party },
    ]) {
      const parts = { document: { ...document, applicant }, input };
      expect(problemIn(await officer.create('financing-claim', newId(), parts))).to.equal('409 UNKNOWN_PARTY');
      expect(problemIn(await officer.post('/v1/financing-checks', parts))).to.equal('409 UNKNOWN_PARTY');
    }
  });

  it('alone takes a consent back', async () => {
    const consent = await scenes.consent();
    for (const by of [OTHER_SHIPPER, BANK_B]) expect(await act(by, consent, 'withdraw')).to.equal('404 NOT_FOUND');
    for (const by of [EXPORTERS_AUDITOR, BANK_A]) expect(await act(by, consent, 'withdraw')).to.equal('403 FORBIDDEN');
    const shipper = await consortium.as(SHIPPER);
    expect((await recordIn(shipper.act(consent, 'withdraw'))).status).to.equal('WITHDRAWN');
  });

  it('may end a reservation when it has lapsed, and no other party of its organisation may', async () => {
    const claim = await scenes.paperClaim();
    expect(await act(SHIPPER, claim, 'expire')).to.equal('409 NOT_DUE');
    expect(await act(BANK_A, claim, 'expire')).to.equal('409 NOT_DUE');
    expect(await act(OTHER_SHIPPER, claim, 'expire')).to.equal('404 NOT_FOUND');
    expect(await act(EXPORTERS_AUDITOR, claim, 'expire')).to.equal('403 FORBIDDEN');
  });

  it('is shown its claims, refused ones too, and the other parties of its organisation are not', async () => {
    const paper = paperClaim();
    const [held, refused] = [await scenes.paperClaim(BANK_A, paper), await scenes.paperClaim(BANK_B, paper)];
    for (const path of ['/v1/financing-claims', '/v1/financing-claims?status=REFUSED']) {
      const expected = path.includes('REFUSED') ? refused.id : held.id;
      for (const by of [SHIPPER, EXPORTERS_AUDITOR]) expect(await listFor(by, path), by.name).to.include(expected);
      expect(await listFor(OTHER_SHIPPER, path)).not.to.include(expected);
    }
    for (const link of [held, refused]) {
      await recordIn((await consortium.as(SHIPPER)).read(link));
      expect(problemIn(await (await consortium.as(OTHER_SHIPPER)).read(link))).to.equal('404 NOT_FOUND');
    }
  });

  it('hears of each step of its claims as it happens', async () => {
    const { gateway, tokens } = await consortium.gateway(SHIPPER.msp);
    const listen = (by: Actor): Promise<EventStream> =>
      EventStream.open(gateway.url, { Authorization: `Bearer ${tokens.issue(by.name)}` });
    const [own, others] = [await listen(SHIPPER), await listen(OTHER_SHIPPER)];
    const claim = await scenes.act(BANK_A, await scenes.paperClaim(), 'finance');
    const heard = await own.until(({ data }) => data['id'] === claim.id && data['version'] === 2);
    const versions = heard.filter(({ data }) => data['id'] === claim.id).map(({ data }) => data['version']);
    expect(versions).to.deep.equal([1, 2]);
    const mark = await scenes.create(OTHER_SHIPPER, 'shipment', {
      document: { ucr: '6KRMARK2', seller: 'S', buyer: 'B', descriptionOfGoods: 'Mark' },
      input: { parties: [{ msp: BANK_B.msp }] },
    });
    const seen = await others.until(({ data }) => data['id'] === mark.id);
    expect(seen.map(({ data }) => data['id'])).not.to.include(claim.id);
    for (const stream of [own, others]) stream.close();
  });

  it('is signed for by the gateway, as which nobody signs in', async () => {
    const { gateway, tokens } = await consortium.gateway(SHIPPER.msp);
    const headers = { Authorization: `Bearer ${tokens.issue(GATEWAY?.name ?? '')}` };
    expect((await fetch(`${gateway.url}/v1/me`, { headers })).status).to.equal(401);
  });
});
