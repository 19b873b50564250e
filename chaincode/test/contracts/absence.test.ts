import { expect } from 'chai';
import { DEFINITIONS } from '../../src/domain/documents/registry';
import type { DocumentType, Link, TradeRecord } from '../../src/domain/vocabulary/record';
import { applyAbsence } from '../../src/ledger/absence';
import { ADVISER, AMOUNT_MINOR, BENEFICIARY, CREDIT, Credits, creditTerms, ISSUER, USD } from '../support/credit';
import type { Ask } from '../support/desk';
import type { User } from '../support/fakeLedger';
import { GOES_ON } from '../support/goesOn';
import { rejects } from '../support/rejects';
import { Rewriting } from '../support/rewriting';
import { BANK_A, BANK_B, CARRIER, inHours, MEMBERS, placeOf, type Result, SHIPPER } from '../support/trade';

const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_INSTRUCTIONS' };
const ABSENT = [BENEFICIARY.msp];

const WITHOUT_BENEFICIARY = MEMBERS.map(({ mspId }) => mspId)
  .filter((mspId) => mspId !== BENEFICIARY.msp)
  .sort();

describe('While others do not sign', () => {
  let credits: Credits;
  beforeEach(async () => {
    credits = await Credits.start();
  });
  const rewriting = (): Rewriting => new Rewriting(credits.trade.ledger, MEMBERS);
  const without = (by: User, { type, id }: Link, action: string, ask: Ask = {}): Promise<Result> =>
    credits.act(by, type, action, { absent: ABSENT, ...ask, id });
  const presentation = (id: string): Link => ({ type: 'presentation', id });
  const presented = async (credit?: string): Promise<string> =>
    (await credits.present(credit ?? (await credits.advised()))).record.id;
  /** A presentation that the bank finds discrepant while the beneficiary's peer signs nothing. */
  const discrepant = async (credit?: string): Promise<string> => {
    const id = await presented(credit);
    await without(ADVISER, presentation(id), 'examine', { input: { determination: 'DISCREPANT' } });
    return id;
  };

  it('these actions go on, and no others', () => {
    const names = Object.values(DEFINITIONS).flatMap(({ type, actions }) =>
      Object.values(actions)
        .filter(({ opponentMayBeAbsent }) => opponentMayBeAbsent)
        .map(({ name }) => `${type}/${name}`),
    );
    expect(names.sort()).to.deep.equal(GOES_ON);
  });

  it('every other action is refused, whoever is called absent', () => {
    const all = Object.values(DEFINITIONS).flatMap(({ actions }) => Object.values(actions));
    for (const action of all.filter(({ opponentMayBeAbsent }) => !opponentMayBeAbsent))
      expect(() => applyAbsence(action, { organizations: ABSENT }, CARRIER.msp, undefined), action.name).to.throw(
        `The action ${action.name} needs the endorsement`,
      );
  });

  describe('the notice of a refusal', () => {
    it('is given in time by the other members, and nothing private is written', async () => {
      const id = await discrepant();
      const { record, endorsers, writes } = await without(ADVISER, presentation(id), 'refuse', { details: REFUSAL });
      expect(record.status).to.equal('REFUSED');
      expect(endorsers).to.deep.equal(WITHOUT_BENEFICIARY);
      expect(record.state).to.have.nested.property('unservedRemarks[1]').that.deep.equals({
        action: 'refuse',
        version: record.version,
        sha256: record.details,
      });
      // The proof of authorship is all that stands in a collection: the bytes of the public record.
      expect([...writes.private.values()]).to.deep.equal([[...writes.state.values()][0]]);
      expect((await credits.read(BENEFICIARY, presentation(id))).details).to.equal(null);
    });

    it('is late after the deadline, whoever is said to be absent', async () => {
      const id = await discrepant();
      rewriting().rewriteState(presentation(id), { noticeBy: '2026-01-05' });
      const { record } = await without(ADVISER, presentation(id), 'refuse', { details: REFUSAL });
      expect(record.status).to.equal('PRECLUDED');
      await rejects(without(ADVISER, presentation(id), 'refuse', { details: REFUSAL }), 'WRONG_STATUS');
    });

    it('has the hash of its text, and an action without remarks has none', async () => {
      const id = await discrepant();
      const send = async (action: string, absence: object): Promise<Result> => {
        const prepared = await credits.prepare(ADVISER, 'presentation', action, { id, absent: ABSENT });
        return credits.send(ADVISER, { ...prepared, request: JSON.stringify({ input: {}, absence }) });
      };
      await rejects(send('refuse', { organizations: ABSENT }), 'INVALID');
      await rejects(send('request-waiver', { organizations: ABSENT, details: 'a'.repeat(64) }), 'INVALID');
      expect((await send('request-waiver', { organizations: ABSENT })).record.status).to.equal('WAIVER_REQUESTED');
    });
  });

  describe('a credit', () => {
    const expired = (): Promise<string> => credits.advised(creditTerms({ expiryDate: '2026-01-30' }));

    it('expires and is closed without its beneficiary', async () => {
      const credit = { type: CREDIT, id: await expired() } as const;
      const { endorsers } = await without(ADVISER, credit, 'expire');
      expect(endorsers).to.deep.equal(WITHOUT_BENEFICIARY);
      expect((await without(ISSUER, credit, 'close')).record.status).to.equal('CLOSED');
    });

    it('does not expire early, nor while a presentation is open', async () => {
      const early = { type: CREDIT, id: await credits.advised() } as const;
      await rejects(without(ISSUER, early, 'expire'), 'NOT_DUE');
      const credit = { type: CREDIT, id: await expired() } as const;
      const id = await discrepant(credit.id);
      await rejects(without(ISSUER, credit, 'expire'), 'OPEN_PRESENTATION');
      await without(ADVISER, presentation(id), 'refuse', { details: REFUSAL });
      await rejects(without(ISSUER, credit, 'expire'), 'OPEN_PRESENTATION');
      await without(ADVISER, presentation(id), 'return-documents');
      expect((await without(ISSUER, credit, 'expire')).record.status).to.equal('EXPIRED');
    });

    it('shows its expiry to nobody until it has run out, and only as its record has the hash of it', async () => {
      const id = await credits.advised();
      expect(credits.trade.ledger.publicText()).not.to.include('2027-0');
      const prepared = await credits.prepare(ISSUER, CREDIT, 'expire', { id, absent: ABSENT });
      const salt = /"salt":"([0-9a-f]{64})"/.exec(prepared.request)?.[1] ?? '';
      const past = { value: '2026-01-01T00:00:00.000Z', salt };
      await rejects(without(ISSUER, { type: CREDIT, id }, 'expire', { fact: past }), 'INVALID');
      const request = JSON.stringify({ input: {}, absence: { organizations: ABSENT } });
      await rejects(credits.send(ISSUER, { ...prepared, request }), 'INVALID');
    });

    it('is measured by its amended terms', async () => {
      const id = await expired();
      const document = { number: 1, date: '2026-11-20', basis: 0, terms: creditTerms() };
      const { record } = await credits.act(ISSUER, 'credit-amendment', 'offer', { document, input: { credit: id } });
      const ask = { id: record.id, input: { parts: 'ALL' } };
      await credits.act(BENEFICIARY, 'credit-amendment', 'accept', ask);
      await rejects(without(ISSUER, { type: CREDIT, id }, 'expire'), 'NOT_DUE');
    });

    it('frees the amount of returned documents for what is presented in their place', async () => {
      const id = await credits.advised();
      const first = await discrepant(id);
      await without(ADVISER, presentation(first), 'refuse', { details: REFUSAL });
      await without(ADVISER, presentation(first), 'return-documents');
      const { record } = await credits.present(id, undefined, { replaces: first });
      expect(await credits.drawings(id)).to.deep.equal([
        { presentation: record.id, amount: USD(AMOUNT_MINOR), status: 'RESERVED' },
      ]);
    });
  });

  describe('a pledge', () => {
    const claimOn = async (status: 'RESERVED' | 'FINANCED'): Promise<{ bill: string; claim: Link }> => {
      const { bill, claim } = await credits.trade.pledged();
      if (status === 'FINANCED') await credits.trade.claim(BANK_A, 'finance', claim);
      return { bill, claim: { type: 'financing-claim', id: claim } };
    };
    const billAt = (id: string): TradeRecord => rewriting().record({ type: 'bill-of-lading', id });

    it('is released without the bill’s holder', async () => {
      const { bill, claim } = await claimOn('FINANCED');
      const ask = { absent: [SHIPPER.msp], input: { reasonCode: 'REPAID' } };
      const { record, endorsers } = await without(BANK_A, claim, 'release', ask);
      expect(record.status).to.equal('RELEASED');
      expect(endorsers).to.have.length(4).and.not.to.include(SHIPPER.msp);
      expect(billAt(bill).state).not.to.have.property('pledge');
    });

    it('that lapsed is ended by the applicant without the bank, and not an hour earlier', async () => {
      const { bill, claim } = await claimOn('RESERVED');
      const absent = [BANK_A.msp];
      await rejects(without(SHIPPER, claim, 'expire', { absent }), 'NOT_DUE');
      rewriting().rewriteState(claim, { reservedUntil: inHours(-1) });
      const { record, endorsers } = await without(SHIPPER, claim, 'expire', { absent });
      expect(record.status).to.equal('EXPIRED');
      expect(endorsers).to.have.length(4).and.not.to.include(BANK_A.msp);
      expect(billAt(bill).state).not.to.have.property('pledge');
    });

    it('stays another’s: nobody releases or cancels it by calling its bank absent', async () => {
      const { claim } = await claimOn('RESERVED');
      for (const [by, code] of [
        [SHIPPER, 'FORBIDDEN'],
        [BANK_B, 'NOT_FOUND'],
      ] as const) {
        const absent = [BANK_A.msp];
        await rejects(without(by, claim, 'release', { absent, input: { reasonCode: 'REPAID' } }), code);
        await rejects(without(by, claim, 'cancel', { absent }), code);
      }
    });
  });

  it('a bill that is offered is taken without who offers it, while the offer holds', async () => {
    const { record } = await credits.trade.issue();
    const bill = { type: 'bill-of-lading' as DocumentType, id: record.id };
    await credits.trade.bill(SHIPPER, 'offerTransfer', bill.id, { to: placeOf(BANK_B), expires: inHours(1) });
    const { endorsers } = await without(BANK_B, bill, 'accept-transfer', { absent: [SHIPPER.msp] });
    expect(endorsers).to.have.length(4).and.not.to.include(SHIPPER.msp);
  });

  it('only a discrepancy is determined: that documents comply, everybody who endorses must have seen', async () => {
    const id = await presented();
    const ask = { input: { determination: 'COMPLYING' }, details: credits.judgement('COMPLYING') };
    const { values } = await rejects(without(ADVISER, presentation(id), 'examine', ask), 'INVALID');
    expect(values['absent']).to.deep.equal(ABSENT);
    const determined = await without(ADVISER, presentation(id), 'examine', { input: { determination: 'DISCREPANT' } });
    expect(determined.record.status).to.equal('DISCREPANT');
    expect(determined.endorsers).to.deep.equal(WITHOUT_BENEFICIARY);
  });

  it('an action that needs them is refused, as is the absence of the caller or of too many', async () => {
    const id = await discrepant();
    for (const [by, action] of [
      [ADVISER, 'forward'],
      [ISSUER, 'waive'],
    ] as const) {
      const { message } = await rejects(without(by, presentation(id), action), 'INVALID');
      expect(message).to.include(`The action ${action} needs the endorsement`);
    }
    const refusing = (absent: readonly string[]): Promise<Result> =>
      without(ADVISER, presentation(id), 'refuse', { absent, details: REFUSAL });
    await rejects(refusing([ADVISER.msp]), 'INVALID');
    const { values } = await rejects(refusing([...ABSENT, CARRIER.msp]), 'INVALID');
    expect(values['needed']).to.equal(4);
    await rejects(refusing([]), 'INVALID');
  });

  it('another member stands in for one that the records do not name', async () => {
    const id = await presented();
    await credits.examine(id, 'DISCREPANT');
    const first = await credits.step(ADVISER, 'request-waiver', id);
    const [other = ''] = first.endorsers.filter((msp) => ![ADVISER.msp, BENEFICIARY.msp].includes(msp));
    const again = await presented();
    await credits.examine(again, 'DISCREPANT');
    const { endorsers } = await without(ADVISER, presentation(again), 'request-waiver', { absent: [other] });
    expect(endorsers).to.have.length(3).and.to.include(BENEFICIARY.msp).and.not.to.include(other);
  });
});
