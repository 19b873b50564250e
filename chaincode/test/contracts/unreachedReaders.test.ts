import { expect } from 'chai';
import type { DocumentType } from '../../src/domain/vocabulary/record';
import { CERTIFICATE } from '../support/declaration';
import { DeclaredExports, worth } from '../support/declaredExports';
import type { User } from '../support/fakeLedger';
import { rejects } from '../support/rejects';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, placeOf, type Result, SHIPPER } from '../support/trade';

/** Whose collections a transaction writes to, of one key of each document. */
const collectionsOf = ({ writes, record }: Result): string[] =>
  [...writes.private.keys()]
    .filter((key) => key.includes(`content/${record.type}/${record.id}/`))
    .map((key) => /_implicit_org_(\w+)/.exec(key)?.[1] ?? key)
    .sort();

describe('Whoever only reads a document', () => {
  let on: DeclaredExports;
  beforeEach(async () => {
    on = await DeclaredExports.start();
  });

  const act = (by: User, type: DocumentType, action: string, ask: object): Promise<Result> =>
    on.desk.act(by, type, action, ask);
  const holds = async (by: User, type: DocumentType, id: string): Promise<boolean> =>
    (await on.desk.document(by, { type, id })) !== undefined;

  describe('as a bank to which a declaration was shown', () => {
    const TYPE = 'customs-declaration';
    let id: string;
    beforeEach(async () => {
      id = await on.shown([BANK_A]);
    });

    const correct = (more: object = {}): Promise<Result> =>
      act(SHIPPER, TYPE, 'correct', { id, details: { declaration: worth(90_000_00) }, ...more });

    it('does not keep its declarant from correcting it, is named, and gets the correction when it is shown again', async () => {
      const corrected = await correct({ unreached: [BANK_A.msp] });
      expect(corrected.endorsers).to.deep.equal([CUSTOMS.msp, SHIPPER.msp].sort());
      expect(corrected.record.unreached).to.deep.equal([BANK_A.msp]);
      expect(collectionsOf(corrected)).to.deep.equal([CUSTOMS.msp, SHIPPER.msp].sort());
      expect(await holds(BANK_A, TYPE, id)).to.equal(false);
      const shown = await on.disclose(id, BANK_A);
      expect(shown.record).not.to.have.property('unreached');
      expect(collectionsOf(shown)).to.deep.equal([BANK_A.msp]);
      expect(await holds(BANK_A, TYPE, id)).to.equal(true);
      await rejects(on.disclose(id, BANK_A), 'ALREADY_DISCLOSED');
    });

    it('gets the next correction like everybody, and stays named while the document is as it was', async () => {
      await correct({ unreached: [BANK_A.msp] });
      const other = await on.disclose(id, BANK_B);
      expect(other.record.unreached).to.deep.equal([BANK_A.msp]);
      expect(collectionsOf(other)).to.deep.equal([BANK_B.msp]);
      const next = await correct();
      expect(next.record).not.to.have.property('unreached');
      expect(collectionsOf(next)).to.include(BANK_A.msp);
    });

    it('is left out by no action that waits for it, and nobody else is', async () => {
      for (const wrong of [CUSTOMS.msp, SHIPPER.msp, CARRIER.msp])
        await rejects(correct({ unreached: [wrong] }), 'INVALID');
      const held = { id, details: { reasonCode: 'RISK_SCREENING' }, unreached: [BANK_A.msp] };
      await rejects(act(CUSTOMS, TYPE, 'hold', held), 'INVALID');
    });
  });

  describe('and does not see what its declaration rests on', () => {
    const TYPE = 'customs-declaration';
    const get = (result: Result): string[] =>
      result.endorsers.filter((msp) => msp !== SHIPPER.msp && msp !== CUSTOMS.msp);

    /** A declaration that cites a certificate, and that both banks see. */
    async function citing(): Promise<{ id: string; certificate: string; correct: () => Promise<Result> }> {
      const asked = { document: CERTIFICATE, input: { exporter: placeOf(SHIPPER) } };
      const { id: certificate } = (await act(CUSTOMS, 'certificate-of-origin', 'issue', asked)).record;
      const document = worth(40_000_00, { certificatesOfOrigin: [certificate] });
      const id = await on.shown([BANK_A, BANK_B], document);
      const declaration = { ...document, officeId: '021' };
      return { id, certificate, correct: () => act(SHIPPER, TYPE, 'correct', { id, details: { declaration } }) };
    }
    const show = (id: string, bank: User): Promise<Result> =>
      act(SHIPPER, 'certificate-of-origin', 'disclose', { id, input: { to: { msp: bank.msp } } });

    it('gets no certificate with a correction, and the correction later', async () => {
      const { id, certificate, correct } = await citing();
      await show(certificate, BANK_B);
      const corrected = await correct();
      expect(get(corrected)).to.deep.equal([BANK_B.msp]);
      expect(corrected.record.unreached).to.deep.equal([BANK_A.msp]);
      await on.disclose(id, BANK_A);
      expect(await holds(BANK_A, TYPE, id)).to.equal(true);
      await rejects(on.desk.read(BANK_A, { type: 'certificate-of-origin', id: certificate }), 'NOT_FOUND');
    });

    it('gets the correction at once if it sees each of these', async () => {
      const { certificate, correct } = await citing();
      for (const bank of [BANK_A, BANK_B]) await show(certificate, bank);
      const corrected = await correct();
      expect(get(corrected)).to.deep.equal([BANK_A.msp, BANK_B.msp]);
      expect(corrected.record).not.to.have.property('unreached');
    });
  });

  it('does not keep the issuer of a certificate from amending it', async () => {
    const type = 'certificate-of-origin';
    const input = { exporter: placeOf(SHIPPER) };
    const { id } = (await act(CUSTOMS, type, 'issue', { document: CERTIFICATE, input })).record;
    await act(SHIPPER, type, 'disclose', { id, input: { to: { msp: BANK_A.msp } } });
    const details = { certificate: { ...CERTIFICATE, issuedBy: 'KOREA CUSTOMS SERVICE' } };
    const amended = await act(CUSTOMS, type, 'amend', { id, details, unreached: [BANK_A.msp] });
    expect(amended.endorsers).not.to.include(BANK_A.msp);
    expect(amended.record.unreached).to.deep.equal([BANK_A.msp]);
    await rejects(act(CUSTOMS, type, 'amend', { id, details, unreached: [CUSTOMS.msp] }), 'INVALID');
  });
});
