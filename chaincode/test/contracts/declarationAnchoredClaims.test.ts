import { expect } from 'chai';
import { contentKey } from '../../src/ledger/keys';
import { DeclaredExports, VALUE_MINOR, worth } from '../support/declaredExports';
import { rejects } from '../support/rejects';
import { openFindings, parseSealed, findingsKey } from '../../src/domain/vocabulary/sealing';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, f5, newId, OTHER_SHIPPER, type Result, SHIPPER } from '../support/trade';

const HALF = VALUE_MINOR / 2;

describe('An export declaration', () => {
  let on: DeclaredExports;
  beforeEach(async () => {
    on = await DeclaredExports.start();
  });

  /** What was found against a claim, each with its severity; without what could not be judged. */
  const findingsOf = ({ record }: Result, bank = BANK_A): string[] => {
    const text = on.trade.ledger.privateText(bank.msp, findingsKey(record, record.version)) ?? '';
    const findings = openFindings(parseSealed(text)).filter(({ severity }) => severity !== 'NOT_EVALUATED');
    return findings.map(({ rule, severity }) => `${rule} ${severity}`);
  };

  describe('is shown to a bank', () => {
    it('which has the declaration from then on, and its corrections', async () => {
      const id = await on.file();
      await on.accept(id);
      expect(on.trade.ledger.privateText(BANK_A.msp, contentKey({ type: 'customs-declaration', id }, 1))).to.equal(
        undefined,
      );
      const { record, endorsers } = await on.disclose(id);
      expect(record.parties.at(-1)).to.deep.equal({ msp: BANK_A.msp });
      expect(endorsers).to.include.members([SHIPPER.msp, BANK_A.msp]);
      const corrected = await on.correct(id, worth(HALF));
      expect(corrected.endorsers).to.include(BANK_A.msp);
      expect(on.trade.ledger.privateText(BANK_A.msp, contentKey(record, 2))).to.be.a('string');
    });

    it('which learns what customs decides, and not why', async () => {
      const id = await on.shown();
      const { record, endorsers } = await on.customs('hold', id, { details: { reasonCode: 'RISK_SCREENING' } });
      expect(endorsers).not.to.include(BANK_A.msp);
      const read = await on.desk.read(BANK_A, record);
      expect([read.record.status, read.details]).to.deep.equal(['HELD', null]);
      expect((await on.desk.read(SHIPPER, record)).details).to.be.a('string');
    });

    it('only by its declarant, once, when customs has accepted it, and to a bank', async () => {
      const id = await on.file();
      await rejects(on.disclose(id), 'WRONG_STATUS');
      await on.accept(id);
      await rejects(on.disclose(id, BANK_A, OTHER_SHIPPER), 'NOT_FOUND');
      for (const other of [CARRIER, CUSTOMS, SHIPPER]) await rejects(on.disclose(id, other), 'FORBIDDEN');
      await rejects(on.disclose(id, { ...BANK_A, msp: 'NobodyMSP' }), 'NOT_A_MEMBER');
      await on.disclose(id);
      await rejects(on.disclose(id), 'ALREADY_DISCLOSED');
    });

    it('not if it is one of import', async () => {
      const id = await on.file(worth(VALUE_MINOR, { procedure: 'IMPORT' }));
      await on.accept(id);
      await rejects(on.disclose(id), 'FORBIDDEN');
    });
  });

  describe('anchors a claim', () => {
    it('which links it, with the document that customs has accepted', async () => {
      const id = await on.shown();
      const { record, endorsers } = await on.claim(id);
      expect(record.status).to.equal('RESERVED');
      expect(endorsers).to.deep.equal([BANK_A.msp, SHIPPER.msp]);
      expect(record.links).to.deep.include({ type: 'customs-declaration', id });
      expect(record.state['declarations']).to.deep.equal([{ id, content: on.record(id).content.hash }]);
      expect(JSON.stringify(record)).not.to.match(/4000000|123456X|Hanbit/);
    });

    it('of several banks, as far as its value goes', async () => {
      const id = await on.shown([BANK_A, BANK_B]);
      expect(await on.statusOfClaim(id, { part: HALF })).to.equal('RESERVED');
      const beyond = await on.claim(id, { by: BANK_B, part: HALF + 4_00 });
      expect(beyond.record.status).to.equal('REFUSED');
      expect(findingsOf(beyond, BANK_B)).to.deep.equal(['D7 BLOCK']);
      expect(await on.statusOfClaim(id, { by: BANK_B, part: HALF })).to.equal('RESERVED');
    });

    it('after a correction upward, which customs has accepted, as far as its new value goes', async () => {
      const id = await on.shown([BANK_A, BANK_B]);
      expect(await on.statusOfClaim(id)).to.equal('RESERVED');
      await on.correct(id, worth(2 * VALUE_MINOR));
      const more = { by: BANK_B, whole: 2 * VALUE_MINOR };
      await rejects(on.claim(id, more), 'WRONG_STATUS');
      await on.customs('release', id, { details: { reasonCode: 'CORRECTED' } });
      expect(await on.statusOfClaim(id, { ...more, part: VALUE_MINOR + 8_00 })).to.equal('REFUSED');
      expect(await on.statusOfClaim(id, more)).to.equal('RESERVED');
    });

    it('together with an invoice, whose value is compared with the declared one', async () => {
      const id = await on.shown();
      const invoice = f5('invoice', 10_000, 2 * VALUE_MINOR);
      const claimed = await on.claim(id, { isNamed: true, more: [invoice], consent: await consentToInvoice() });
      expect(findingsOf(claimed)).to.include('D24 HIGH');
    });

    const consentToInvoice = async (): Promise<string> =>
      (await on.trade.consent(SHIPPER, BANK_A, { papers: [{ kind: 'INVOICE', number: 'N0' }] })).record.id;

    it('and is financed as long as it was not corrected, withdrawn or seized', async () => {
      const finance = async (meanwhile: (id: string) => Promise<unknown>): Promise<Result> => {
        const id = await on.shown([BANK_A]);
        const { record } = await on.claim(id);
        await meanwhile(id);
        return on.trade.claim(BANK_A, 'finance', record.id);
      };
      await rejects(
        finance((id) => on.correct(id, worth(HALF))),
        'WRONG_STATUS',
      );
      await rejects(
        finance((id) => on.withdraw(id)),
        'WRONG_STATUS',
      );
      await rejects(
        finance((id) => on.customs('seize', id, { details: { reasonCode: 'SMUGGLING' } })),
        'WRONG_STATUS',
      );
      const release = (id: string): Promise<unknown> =>
        on.customs('release', id, { details: { reasonCode: 'DOCUMENTS_IN_ORDER' } });
      expect((await finance(release)).record.status).to.equal('FINANCED');
    });
  });

  describe('anchors no claim', () => {
    it('of a bank to which it is not shown', async () => {
      const id = await on.shown();
      await rejects(on.claim(id, { by: BANK_B }), 'NOT_FOUND');
    });

    it('if nobody of customs has accepted it, whatever its record says', async () => {
      const id = await on.file();
      const { content } = on.record(id);
      const selection = { channel: 'GREEN', by: newId() };
      // By an action and an author that may write this status: declarant and an accomplice, before customs has decided.
      on.rewriting.pretend({ type: 'customs-declaration', id }, 'correct', {
        ...{ decidedIn: 2, selection, acceptedContent: content.hash },
      });
      on.rewriting.rewrite({ type: 'customs-declaration', id }, ({ parties }) => ({
        status: 'ACCEPTED',
        parties: [...parties, { msp: BANK_A.msp }],
      }));
      const tokens = [{ kind: 'DECLARATION' as const, token: 'f'.repeat(64) }];
      on.rewriting.rewrite({ type: 'customs-declaration', id }, () => ({ tokens }));
      const key = contentKey({ type: 'customs-declaration', id }, 1);
      on.trade.ledger.tamperPrivate(BANK_A.msp, key, on.trade.ledger.privateText(SHIPPER.msp, key) ?? '');
      await rejects(on.claim(id), 'NOT_GENUINE');
    });

    it('once it is withdrawn, rejected, cancelled or seized; what is held, a second officer weighs', async () => {
      const ends: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
        withdrawn: (id) => on.withdraw(id),
        rejected: (id) => on.customs('reject', id, { details: { reasonCode: 'NOT_THE_GOODS' } }),
        cancelled: (id) => on.customs('cancel', id, { details: { reasonCode: 'NOT_SHIPPED' } }),
        seized: (id) => on.customs('seize', id, { details: { reasonCode: 'SMUGGLING' } }),
      };
      for (const [how, end] of Object.entries(ends)) {
        const id = await on.shown();
        await end(id);
        const claimed = await on.claim(id);
        expect([claimed.record.status, ...findingsOf(claimed)], how).to.deep.equal(['REFUSED', 'D14 BLOCK']);
      }
      const id = await on.shown();
      await on.customs('hold', id, { details: { reasonCode: 'RISK_SCREENING' } });
      const held = await on.claim(id);
      expect([held.record.status, ...findingsOf(held)]).to.deep.equal(['RESERVED', 'D14 HIGH']);
    });

    it('for another applicant than its exporter, nor by a consent of another', async () => {
      const id = await on.shown();
      await rejects(on.claim(id, { applicant: OTHER_SHIPPER }), 'FORBIDDEN');
      await rejects(on.claim(id, { consent: await on.consent(BANK_A, OTHER_SHIPPER) }), 'NO_CONSENT');
      await rejects(on.claim(id, { consent: await on.consent(BANK_B) }), 'NOT_FOUND');
      expect(await on.statusOfClaim(id)).to.equal('RESERVED');
    });

    it('for whoever has declared, if it names another exporter by its entry in the directory', async () => {
      const document = worth(VALUE_MINOR, { exporter: { name: 'Other', party: OTHER_SHIPPER.party } });
      const id = await on.shown([BANK_A], document);
      await rejects(on.claim(id), 'FORBIDDEN');
      expect(await on.statusOfClaim(id, { applicant: OTHER_SHIPPER })).to.equal('RESERVED');
    });

    it('for anybody, if it names its exporter by name alone, until that is corrected', async () => {
      const exporter = { name: 'Hanbit Shoes', country: 'KR' };
      const id = await on.shown([BANK_A], worth(VALUE_MINOR, { exporter }));
      const { issues } = await rejects(on.claim(id), 'FORBIDDEN');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/applicant']);
      await on.correct(id, worth(VALUE_MINOR, { exporter: { ...exporter, party: SHIPPER.party } }));
      await on.customs('notify-payment', id, { details: { duties: { currency: 'KRW', amountMinor: 0 } } });
      expect(await on.statusOfClaim(id)).to.equal('RESERVED');
    });

    it('beyond its value, in another currency, in another version, or under another number', async () => {
      const id = await on.shown();
      const beyond = await rejects(on.claim(id, { part: 2 * VALUE_MINOR, whole: 2 * VALUE_MINOR }), 'INVALID');
      expect(beyond.issues?.map(({ pointer }) => pointer)).to.deep.equal(['/document/security/0/financed']);
      await rejects(on.claim(id, { versions: { [id]: 1 } }), 'VERSION_MISMATCH');
      await rejects(on.claim(id, { versions: {} }), 'INVALID');
      await rejects(on.claim(id, { number: 'another' }), 'NOT_GENUINE');
      await rejects(on.claim(id, { part: HALF, whole: 2 * VALUE_MINOR }), 'INVALID');
    });

    it('of lenders of whom one does not see it', async () => {
      const lenders = [BANK_A, BANK_B].map(({ msp }) => ({ msp, amount: { currency: 'USD', amountMinor: HALF } }));
      await rejects(on.claim(await on.shown(), { lenders }), 'INVALID');
      expect(await on.statusOfClaim(await on.shown([BANK_A, BANK_B]), { lenders })).to.equal('RESERVED');
    });
  });
});
