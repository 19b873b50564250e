import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { until } from '../support/consortium/carriage.js';
import { type Actor, BANK_A, BANK_B, CARRIER, CUSTOMS, OTHER_SHIPPER, SHIPPER } from '../support/consortium/cast.js';
import { ledgerClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { cargoDocument } from '../support/consortium/declarations.js';
import { bodyOf, pathOf, problemIn } from '../support/consortium/httpUser.js';
import {
  cellOf,
  columnsOf,
  HANBIT,
  INVOICE,
  listConflicts,
  type Matrix,
  NORDLICHT,
  presentedBill,
  readMatrix,
} from '../support/consortium/matrixReading.js';
import { containedDocument, OFFERED_VERSION, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

/** The declaration of an import under a bill, of shoes that are lighter than the bill says. */
const importOf = (bill: Link): object => ({
  declarationNumber: newId().slice(-12),
  country: 'KR',
  procedure: 'IMPORT',
  date: '2026-11-20',
  officeId: '020',
  exporter: HANBIT,
  importer: NORDLICHT,
  deliveryTerms: { incoterm: 'FOB', place: 'Busan' },
  freight: usd(100_00),
  insurance: usd(10_00),
  modeOfTransport: '10',
  countryOfDeparture: 'KR',
  countryOfDestination: 'DE',
  grossMassKg: '20',
  billOfLading: bill.id,
  lines: [
    {
      hsCode: '6403990000',
      description: 'PARTS',
      quantity: { value: '400', unit: 'BX' },
      value: usd(1_000_00),
      countryOfOrigin: 'KR',
      netMassKg: '10',
    },
  ],
});

const CLAIMED_INVOICE = {
  kind: 'INVOICE',
  seller: HANBIT,
  buyer: NORDLICHT,
  number: 'HF-119',
  date: '2026-11-20',
  value: usd(5_000_00),
};

const Alerts = z.object({
  items: z.array(
    z.looseObject({
      ...{ id: z.string(), rule: z.string(), severity: z.string(), status: z.string(), reason: z.string() },
      attempts: z.number(),
      document: z.looseObject({ id: z.string() }),
    }),
  ),
});

/** The vessel brings the goods to the port that the bill says. */
const THERE = { portOfDischarge: 'DEHAM' };
/** It arrives before the goods are on board, in another country. */
const TOO_EARLY = { arrivalDate: '2020-12-01', portOfDischarge: 'KRPUS' };

describe('the truth matrix over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const matrixOf = (by: Actor, link: Link): Promise<Matrix> => readMatrix(consortium, by, link);

  /** What is declared and reported to customs of the goods of a bill, which customs sees. */
  async function declared(bill: Link, reported: object = {}): Promise<{ declaration: Link; report: Link }> {
    await scenes.act(SHIPPER, bill, 'disclose', { input: { to: { msp: CUSTOMS.msp } } });
    const filing = { document: importOf(bill), input: { customs: CUSTOMS.msp } };
    const declaration = await scenes.create(SHIPPER, 'customs-declaration', filing);
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
    const document = cargoDocument({ packages: 1, ...reported });
    const report = await scenes.create(CARRIER, 'cargo-report', { document, input });
    return { declaration, report };
  }

  it('of a declaration shows customs the bill and the manifest beside it, and where they differ', async () => {
    const { declaration } = await declared(await scenes.bill(containedDocument()));
    const matrix = await matrixOf(CUSTOMS, declaration);
    expect(columnsOf(matrix)).to.deep.equal(['DECLARATION', 'BILL_OF_LADING', 'MANIFEST']);
    expect(listConflicts(matrix)).to.include.members([
      'D26 GROSS_MASS REVIEW',
      'D26 PACKAGES REVIEW',
      'D32 DESCRIPTION REVIEW',
    ]);
    // No customs of the port of loading are a member: nobody can say that the goods were not declared.
    expect(listConflicts(matrix)).not.to.include('D31 - HIGH');
    expect(matrix).to.include({ isComplete: true });
    const [weight] = matrix.conflicts.filter(({ row }) => row === 'GROSS_MASS');
    expect(weight?.sentence).to.match(
      /declaration .* \(stated by ExportersMSP\) says 20 KGM; the bill of lading .* \(stated by CarrierMSP\)/,
    );
    expect(cellOf(matrix, 'VALUE', 'INVOICE')).to.equal('ABSENT NO_DOCUMENT');
  });

  it('of a bill shows a bank what was shown to it, and that there is more', async () => {
    const bill = await scenes.disclosed(BANK_A, containedDocument());
    const { declaration, report } = await declared(bill);
    const before = await matrixOf(BANK_A, bill);
    expect(columnsOf(before)).to.deep.equal(['BILL_OF_LADING']);
    expect(cellOf(before, 'ORIGIN', 'DECLARATION')).to.equal('HIDDEN NOT_VISIBLE');
    expect(cellOf(before, 'PACKAGES', 'MANIFEST')).to.equal('HIDDEN NOT_VISIBLE');
    expect(listConflicts(before)).to.deep.equal([]);
    expect(JSON.stringify(before)).not.to.include(declaration.id).and.not.to.include(report.id);
    await scenes.act(CARRIER, report, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    const after = await matrixOf(BANK_A, bill);
    expect(cellOf(after, 'PACKAGES', 'MANIFEST')).to.equal('STATED 1');
    expect(listConflicts(after)).to.include('D26 PACKAGES REVIEW');
    expect(cellOf(after, 'ORIGIN', 'DECLARATION')).to.equal('HIDDEN NOT_VISIBLE');
  });

  it('of a declaration finds through a bill that customs does not see what customs has of the goods', async () => {
    const bill = await scenes.bill(containedDocument());
    const file = async (by: Actor): Promise<Link> =>
      scenes.create(by, 'customs-declaration', { document: importOf(bill), input: { customs: CUSTOMS.msp } });
    const [declaration, other] = [await file(SHIPPER), await file(OTHER_SHIPPER)];
    const input = { customs: CUSTOMS.msp, billOfLading: bill.id };
    const report = await scenes.create(CARRIER, 'cargo-report', { document: cargoDocument({ packages: 1 }), input });
    const matrix = await matrixOf(CUSTOMS, declaration);
    expect(cellOf(matrix, 'PACKAGES', 'MANIFEST')).to.equal('STATED 1');
    expect(cellOf(matrix, 'PACKAGES', 'BILL_OF_LADING')).to.equal('HIDDEN NOT_VISIBLE');
    const ids = matrix.sources.map(({ id }) => id);
    expect(ids).to.include.members([report.id, other.id]);
    // The shipper sees neither, and learns no more than that they are there.
    const own = JSON.stringify(await matrixOf(SHIPPER, declaration));
    expect(own).not.to.include(other.id).and.not.to.include(report.id);
  });

  it('of a credit shows its parties the documents that were presented', async () => {
    const bill = await scenes.bill(containedDocument());
    const credit = await scenes.advisedCredit();
    const presented = { documents: [INVOICE, presentedBill(bill)] };
    await scenes.presentation(credit, presented);
    for (const actor of [BANK_A, BANK_B, SHIPPER]) {
      const matrix = await matrixOf(actor, credit);
      expect(columnsOf(matrix), actor.name).to.include.members(['BILL_OF_LADING', 'INVOICE', 'CREDIT']);
      expect(listConflicts(matrix), actor.name).to.include('VESSEL VESSEL REVIEW');
    }
  });

  it('of a claim shows the bank its papers beside the bill that is pledged', async () => {
    const { bill, claim } = await scenes.offered(BANK_A);
    const { declaration } = await declared(bill);
    const document = ledgerClaim(bill.id, { underlying: [CLAIMED_INVOICE] });
    const input = { billVersions: { [bill.id]: OFFERED_VERSION + 1 } };
    await scenes.create(BANK_A, 'financing-claim', { document, input }, claim.id);
    const matrix = await matrixOf(BANK_A, claim);
    expect(columnsOf(matrix)).to.deep.equal(['BILL_OF_LADING', 'INVOICE']);
    expect(cellOf(matrix, 'VALUE', 'DECLARATION')).to.equal('HIDDEN NOT_VISIBLE');
    // Its own declarant sees both: what was declared, and what the bank was shown.
    const own = await matrixOf(SHIPPER, declaration);
    expect(columnsOf(own)).to.include('DECLARATION').and.to.include('INVOICE');
    expect(listConflicts(own)).to.include('D24 VALUE HIGH');
    expect(JSON.stringify(await matrixOf(CUSTOMS, declaration)))
      .not.to.include('HF-119')
      .and.not.to.include(claim.id);
  });

  it('is watched: a later record that makes a grave conflict alarms customs, and the bank that lends and sees both', async () => {
    const alertsOf = async (by: Actor, about: Link): Promise<z.infer<typeof Alerts>['items']> => {
      const user = await consortium.as(by);
      await consortium.settled(user);
      const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=100'));
      return items.filter(({ rule, document }) => rule === 'MATRIX_CONFLICT' && document.id === about.id);
    };
    const told = (by: Actor, about: Link): ReturnType<typeof alertsOf> =>
      until(
        () => alertsOf(by, about),
        (alerts) => alerts.length > 0,
      );
    const quiet = await declared(await scenes.bill(containedDocument()), THERE);
    const { bill, claim } = await scenes.offered(BANK_A);
    const input = { billVersions: { [bill.id]: OFFERED_VERSION } };
    await scenes.create(BANK_A, 'financing-claim', { document: ledgerClaim(bill.id), input }, claim.id);
    const { declaration, report } = await declared(bill, TOO_EARLY);
    const alerts = await told(CUSTOMS, declaration);
    for (const each of alerts) {
      expect(each).to.include({ severity: 'HIGH', status: 'RAISED', attempts: 1 });
      expect(each.reason).to.include(report.id).and.to.include(bill.id);
    }
    const rulesIn = (told: typeof alerts): string[] =>
      told.flatMap(({ reason }) => /rule (\w+)/.exec(reason)?.[1] ?? []);
    expect(rulesIn(alerts)).to.have.members(['DATE', 'PORT']);
    // What a bank does not see alarms it not, and who declares knows its papers.
    expect(await alertsOf(BANK_A, claim)).to.deep.equal([]);
    expect(await alertsOf(SHIPPER, declaration)).to.deep.equal([]);
    expect(await alertsOf(CUSTOMS, quiet.declaration)).to.deep.equal([]);
    await scenes.act(CARRIER, report, 'disclose', { input: { to: { msp: BANK_A.msp } } });
    expect(rulesIn(await told(BANK_A, claim))).to.have.members(['DATE', 'PORT']);
    const customs = await consortium.as(CUSTOMS);
    for (const { id } of alerts) await customs.post(`/v1/alerts/${id}/resolve`, { reasonCode: 'CLEARED_WITH_ISSUER' });
    const states = (await alertsOf(CUSTOMS, declaration)).map(({ status }) => status);
    expect(states).to.deep.equal(['RESOLVED', 'RESOLVED']);
  });

  it('is not found for who may not see its document, and alike for one that is not there', async () => {
    const { declaration } = await declared(await scenes.bill(containedDocument()));
    const { claim } = await scenes.pledged(BANK_A);
    const credit = await scenes.advisedCredit();
    const bill = await scenes.bill(containedDocument());
    for (const [actor, link] of [
      [BANK_A, declaration],
      [OTHER_SHIPPER, declaration],
      [BANK_B, bill],
      [BANK_B, claim],
      [CUSTOMS, credit],
    ] as const)
      for (const id of [link.id, newId()]) {
        const answer = await (await consortium.as(actor)).get(`${pathOf({ ...link, id })}/matrix`);
        expect(problemIn(answer), `${actor.name} ${link.type}`).to.equal('404 NOT_FOUND');
      }
  });
});
