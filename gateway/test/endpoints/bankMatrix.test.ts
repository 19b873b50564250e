import type { Link } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { type Actor, BANK_A, BANK_B, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { claimOn, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedExport, DECLARED_MINOR, exportDocument } from '../support/consortium/declarations.js';
import { ExportReading } from '../support/consortium/exportReading.js';
import { recordIn } from '../support/consortium/httpUser.js';
import { cellOf, INVOICE, type Matrix, presentedBill, readMatrix } from '../support/consortium/matrixReading.js';
import { containedDocument, inHours, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';

describe('the truth matrix that a bank sees, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
  });

  const matrixOf = (by: Actor, link: Link): Promise<Matrix> => readMatrix(consortium, by, link);

  /** A claim of bank A on a declaration that it sees. */
  async function claimOfDeclaration(declaration: Link): Promise<Link> {
    const number = await new ExportReading(consortium).numberOf(declaration);
    const consented = { applicant: placeOf(SHIPPER), papers: [{ kind: 'EXPORT_DECLARATION', number }] };
    const consent = await scenes.create(SHIPPER, 'financing-consent', {
      document: consented,
      input: { bank: BANK_A.msp, expires: inHours(1) },
    });
    const { version } = await recordIn((await consortium.as(SHIPPER)).read(declaration));
    const financed = usd(DECLARED_MINOR);
    const paper = { kind: 'DECLARATION_ON_LEDGER', declaration: declaration.id, financed };
    return scenes.create(BANK_A, 'financing-claim', {
      document: claimOn([paper], { amount: financed }),
      input: { consent: consent.id, declarationVersions: { [declaration.id]: version } },
    });
  }

  it('of a bill, a credit or a claim shows a bank the declaration that was shown to it, and no other', async () => {
    const bill = await scenes.disclosed(BANK_A, containedDocument());
    const credit = await scenes.advisedCredit();
    await scenes.presentation(credit, { documents: [INVOICE, presentedBill(bill)] });
    const shown = await acceptedExport(scenes, exportDocument(DECLARED_MINOR, { billOfLading: bill.id }));
    const hidden = await acceptedExport(scenes, exportDocument(DECLARED_MINOR, { billOfLading: bill.id }));
    await scenes.act(SHIPPER, shown, 'disclose', { input: { bank: BANK_A.msp } });
    const claim = await claimOfDeclaration(shown);
    for (const link of [bill, credit, claim]) {
      const matrix = await matrixOf(BANK_A, link);
      const ids = matrix.sources.map(({ id }) => id);
      expect(ids, link.type).to.include(shown.id).and.not.to.include(hidden.id);
      expect(cellOf(matrix, 'HS_10', 'DECLARATION'), link.type).to.equal('STATED 6403910000');
      const [origin] = matrix.rows.filter(({ row }) => row === 'ORIGIN');
      expect(origin?.cells.find(({ column }) => column === 'DECLARATION')?.hidden, link.type).to.equal(1);
    }
    expect(cellOf(await matrixOf(BANK_B, credit), 'HS_10', 'DECLARATION')).to.equal('HIDDEN NOT_VISIBLE');
  });

  it('of a claim that rests on a declaration alone shows its bank what customs was told', async () => {
    const declaration = await acceptedExport(scenes);
    await scenes.act(SHIPPER, declaration, 'disclose', { input: { bank: BANK_A.msp } });
    const claim = await claimOfDeclaration(declaration);
    for (const link of [claim, declaration]) {
      const matrix = await matrixOf(BANK_A, link);
      expect(cellOf(matrix, 'HS_10', 'DECLARATION'), link.type).to.equal('STATED 6403910000');
    }
  });
});
