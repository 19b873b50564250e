import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { Carriage, until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, CUSTOMS, CUSTOMS_SECOND, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { certificateDocument, certificateParts } from '../support/consortium/certificates.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { exportDocument } from '../support/consortium/declarations.js';
import { type Answer, bodyOf, pathOf, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inspectionParts } from '../support/consortium/inspections.js';
import { Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const Alerts = z.object({
  items: z.array(z.looseObject({ rule: z.string(), reason: z.string(), document: z.looseObject({ id: z.string() }) })),
});
const Listed = z.looseObject({
  items: z.array(z.looseObject({ record: z.looseObject({ id: z.string() }) })),
});
const Read = z.looseObject({ document: z.looseObject({}) });
const Linked = z.looseObject({ links: z.array(z.looseObject({ type: z.string(), id: z.string() })) });

describe('certificates of origin that declarations cite, over HTTP', () => {
  let scenes: Scenes;
  let carriage: Carriage;
  before(async () => {
    scenes = new Scenes(await TestConsortium.shared(anyDatabase));
    carriage = new Carriage(scenes);
  });
  const issue = (more: object = {}): Promise<Link> =>
    scenes.create(CUSTOMS, 'certificate-of-origin', certificateParts(more));
  const file = (certificate: Link, more: object = {}): Promise<Link> => {
    const document = exportDocument(undefined, { certificatesOfOrigin: [certificate.id], ...more });
    return scenes.create(SHIPPER, 'customs-declaration', { document, input: { customs: CUSTOMS.msp } });
  };
  const accept = (declaration: Link): Promise<Link> =>
    scenes.act(CUSTOMS, declaration, 'accept', { input: { channel: 'GREEN' } });
  const alertsOf = async (by: Actor, { id }: Link): Promise<{ rule: string; reason: string }[]> =>
    (await bodyOf(Alerts, (await carriage.settled(by)).get('/v1/alerts?limit=100'))).items.filter(
      ({ document }) => document.id === id,
    );
  const told = async (of: Link): Promise<{ rule: string; reason: string }> => {
    const [alert] = await until(
      () => alertsOf(CUSTOMS, of),
      (alerts) => alerts.length > 0,
    );
    return alert ?? { rule: '', reason: '' };
  };

  it('alarm customs when they are revoked or replaced after it accepted the declaration', async () => {
    const endings = {
      'was revoked': (certificate: Link) =>
        scenes.act(CUSTOMS, certificate, 'revoke', { details: { reasonCode: 'FALSE_STATEMENT' } }),
      'was replaced': ({ id }: Link) =>
        scenes.create(CUSTOMS, 'certificate-of-origin', {
          document: certificateDocument(),
          input: { exporter: placeOf(SHIPPER), replaces: id },
        }),
    };
    for (const [how, end] of Object.entries(endings)) {
      const certificate = await issue();
      const accepted = await accept(await file(certificate));
      const waiting = await file(certificate, { procedure: 'IMPORT' });
      await end(certificate);
      const { rule, reason } = await told(accepted);
      expect(rule).to.equal('CERTIFICATE_ENDED');
      expect(reason).to.include(how).and.to.include(certificate.id).and.to.include(accepted.id);
      expect(await alertsOf(CUSTOMS, waiting)).to.deep.equal([]);
      expect(await alertsOf(SHIPPER, accepted)).to.deep.equal([]);
    }
  });

  it('alarm customs when they are amended to less than the declaration says, and not otherwise', async () => {
    const certificateNumber = 'KCS-26-AMENDED';
    const certificate = await issue({ certificateNumber });
    const accepted = await accept(await file(certificate));
    const amend = (more: object): Promise<Link> =>
      scenes.act(CUSTOMS, certificate, 'amend', {
        details: { certificate: certificateDocument({ certificateNumber, ...more }) },
      });
    await amend({ vesselName: 'NARU PIONEER' });
    expect(await alertsOf(CUSTOMS, accepted)).to.deep.equal([]);
    await amend({ exporter: { name: 'Lotus Shoes', country: 'KR' } });
    const { rule, reason } = await told(accepted);
    expect(rule).to.equal('CERTIFICATE_AMENDED');
    expect(reason).to.include(certificate.id).and.to.include(accepted.id).and.to.include('/exporter');
  });

  it('that are amended keep the goods until the declaration is as they say', async () => {
    const numbers = { certificateNumber: 'KCS-26-LESS', declarationNumber: 'CITES-LESS' };
    const { certificateNumber, declarationNumber } = numbers;
    const certificate = await issue({ certificateNumber });
    const declaration = await accept(await file(certificate, { declarationNumber }));
    const amend = (more: object): Promise<Link> => {
      const details = { certificate: certificateDocument({ certificateNumber, ...more }) };
      return scenes.act(CUSTOMS, certificate, 'amend', { details });
    };
    const released = { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } };
    const duties = { details: { duties: { currency: 'KRW', amountMinor: 1 } } };
    await amend({ exporter: { name: 'Lotus Shoes', country: 'KR' } });
    const customs = await carriage.settled(CUSTOMS);
    expect(problemIn(await customs.act(declaration, 'notify-payment', duties))).to.equal('400 INVALID');
    const refused = await customs.act(declaration, 'release', released);
    expect(problemIn(refused)).to.equal('400 INVALID');
    expect(JSON.stringify(refused.body)).to.include('/document/exporter');
    await amend({});
    await scenes.act(CUSTOMS, declaration, 'notify-payment', duties);
    await scenes.act(CUSTOMS, declaration, 'release', released);
  });

  it('that are amended keep customs from no rejection, no cancelling and no lifting of a seizure', async () => {
    const stated = (reasonCode: string): object => ({ details: { reasonCode } });
    const exporter = { name: 'Lotus Shoes', country: 'KR' };
    for (const [ending, reasonCode] of [
      ...[['cancel', 'NOT_SHIPPED'] as const, ['reject', 'NOT_THE_GOODS'] as const],
      ...[['lift-seizure', 'COURT_ORDER'] as const, ['release', 'EXAMINED'] as const],
    ]) {
      const certificateNumber = `KCS-STOP-${ending}`;
      const certificate = await issue({ certificateNumber });
      const declaration = await file(certificate);
      await scenes.act(CUSTOMS, declaration, 'accept', { input: { channel: 'INSPECTION' } });
      const details = { certificate: certificateDocument({ certificateNumber, exporter }) };
      await scenes.act(CUSTOMS, certificate, 'amend', { details });
      if (ending === 'lift-seizure') await scenes.act(CUSTOMS, declaration, 'seize', stated('SMUGGLING'));
      await scenes.act(CUSTOMS_SECOND, declaration, 'approve-release');
      const answer = await (await carriage.settled(CUSTOMS)).act(declaration, ending, stated(reasonCode));
      if (ending === 'release') expect(problemIn(answer)).to.equal('400 INVALID');
      else expect(answer.status, ending).to.equal(200);
    }
  });

  it('alarm customs when declarations of goods that go the same way declare together more than is certified', async () => {
    const certificate = await issue();
    const first = await file(certificate);
    const imported = await file(certificate, { procedure: 'IMPORT' });
    const second = await file(certificate);
    const { rule, reason } = await told(second);
    expect(rule).to.equal('CERTIFICATE_OVERDRAWN');
    expect(reason).to.include(certificate.id).and.to.include('makes 2401');
    for (const quiet of [first, imported]) expect(await alertsOf(CUSTOMS, quiet)).to.deep.equal([]);
  });

  it('cover no more than they certify: customs accepts no declaration beyond it of goods that go the same way', async () => {
    const certificate = await issue();
    const [first, second] = [await file(certificate), await file(certificate)];
    await accept(first);
    const refused = (await carriage.settled(CUSTOMS)).act(second, 'accept', { input: { channel: 'GREEN' } });
    expect(problemIn(await refused)).to.equal('409 NOT_CONSERVED');
    const transit = await accept(await file(certificate, { procedure: 'TRANSIT' }));
    await carriage.settled(CUSTOMS);
    const unrelated = await file(certificate, { procedure: 'IMPORT' });
    const beyond = (await carriage.settled(CUSTOMS)).act(unrelated, 'accept', { input: { channel: 'GREEN' } });
    expect(problemIn(await beyond)).to.equal('409 NOT_CONSERVED');
    const relatedDeclarations = [{ id: transit.id, relation: 'TRANSIT_OF' }];
    const related = await file(certificate, { procedure: 'IMPORT', relatedDeclarations });
    await scenes.act(CUSTOMS, unrelated, 'reject', { details: { reasonCode: 'NOT_THE_GOODS' } });
    await carriage.settled(CUSTOMS);
    await accept(related);
    await scenes.act(CUSTOMS, first, 'cancel', { details: { reasonCode: 'NOT_SHIPPED' } });
    await carriage.settled(CUSTOMS);
    await accept(second);
  });

  it('have a number of their own, however it is written, until they end', async () => {
    const customs = await carriage.settled(CUSTOMS);
    const put = (certificateNumber: string, replaces?: string): Promise<Answer> => {
      const { document, input } = certificateParts({ certificateNumber });
      return customs.create('certificate-of-origin', newId(), {
        document,
        input: { ...input, ...(replaces && { replaces }) },
      });
    };
    /** The gateway has read of one by its number, in this status. */
    const known = ({ id }: Link, status: string): Promise<unknown> =>
      until(
        () => bodyOf(Listed, customs.get(`/v1/certificates-of-origin?certificateNumber=KCS-26-ONCE&status=${status}`)),
        ({ items }) => items.some(({ record }) => record.id === id),
      );
    const first = await recordIn(put('KCS-26-ONCE'));
    await known(first, 'ISSUED');
    expect(problemIn(await put('kcs 26 once'))).to.equal('409 DUPLICATE_NUMBER');
    const next = await recordIn(put('KCS-26-ONCE', first.id));
    await known(first, 'REPLACED');
    await scenes.act(CUSTOMS, next, 'revoke', { details: { reasonCode: 'ISSUED_IN_ERROR' } });
    await known(next, 'REVOKED');
    await recordIn(put('KCS-26-ONCE'));
  });

  it('that were revoked give way to others in a correction, and the goods are released then', async () => {
    const [ended, next] = [await issue(), await issue()];
    const declarationNumber = 'CITES-ANOTHER';
    const declaration = await accept(await file(ended, { declarationNumber }));
    await scenes.act(CUSTOMS, ended, 'revoke', { details: { reasonCode: 'ISSUED_IN_ERROR' } });
    const released = { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } };
    expect(problemIn(await (await carriage.settled(CUSTOMS)).act(declaration, 'release', released))).to.equal(
      '409 WRONG_STATUS',
    );
    const corrected = exportDocument(undefined, { declarationNumber, certificatesOfOrigin: [next.id] });
    const parts = { details: { declaration: corrected }, input: { certificates: [next.id] } };
    await scenes.act(SHIPPER, declaration, 'correct', parts);
    await scenes.act(CUSTOMS, declaration, 'release', released);
  });

  it('that a bank does not see hold back no correction of a declaration that it sees, and do not reach it', async () => {
    const [first, next] = [await issue(), await issue()];
    const declarationNumber = 'CITES-UNSEEN';
    const declaration = await accept(await file(first, { declarationNumber }));
    await scenes.act(SHIPPER, declaration, 'disclose', { input: { bank: BANK_A.msp } });
    const bank = await carriage.settled(BANK_A);
    for (const cited of [first, next]) {
      const certificatesOfOrigin = [cited.id];
      const corrected = exportDocument(undefined, { declarationNumber, certificatesOfOrigin, vesselName: cited.id });
      const parts = { details: { declaration: corrected }, input: { certificates: certificatesOfOrigin } };
      await scenes.act(SHIPPER, declaration, 'correct', parts);
      expect((await bank.read(declaration)).body).to.deep.include({ document: null });
      await scenes.act(SHIPPER, declaration, 'disclose', { input: { bank: BANK_A.msp } });
      const { document } = await bodyOf(Read, bank.read(declaration));
      expect(document).to.deep.include({ vesselName: cited.id });
      expect(problemIn(await bank.read(cited))).to.equal('404 NOT_FOUND');
    }
  });

  it('leave a declaration whose inspection customs names, which the declaration links from then on', async () => {
    const accepted = await accept(await file(await issue()));
    const inspect = async (): Promise<string> => {
      const { id } = await scenes.create(CUSTOMS, 'inspection', inspectionParts());
      const parts = { details: { reasonCode: 'HIGH_RISK' }, input: { inspection: id } };
      await scenes.act(CUSTOMS, accepted, 'inspect', parts);
      return id;
    };
    const linked = async (): Promise<string[]> => {
      const { record } = await bodyOf(
        z.looseObject({ record: Linked }),
        (await carriage.settled(CUSTOMS)).get(pathOf(accepted)),
      );
      return record.links.filter(({ type }) => type === 'inspection').map(({ id }) => id);
    };
    const first = await inspect();
    expect(await linked()).to.deep.equal([first]);
    await scenes.act(CUSTOMS, accepted, 'check-documents', { details: { reasonCode: 'PAPERS_CONTRADICT' } });
    const second = await inspect();
    expect(await linked()).to.deep.equal([second]);
  });
});
