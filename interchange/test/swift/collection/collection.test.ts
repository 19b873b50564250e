import { expect } from 'chai';
import { type CollectionDraft, draftCollection, parseMt, readCollection, writeMt } from '../../../src/index.js';
import { COLLECTION_ACKNOWLEDGEMENT, COLLECTION_PAYMENT, NON_PAYMENT } from '../support/collectionSamples.js';
import { catchIssues } from '../support/issues.js';

const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });
const banks = { sender: 'NARBDEFFXXX', receiver: 'NARAKRSEXXX' };
const at = (tenor?: CollectionDraft['due']['tenor']): CollectionDraft['due'] => ({
  amount: usd(24_850_000),
  ...(tenor && { tenor }),
});
const HEAD = { banks, reference: 'COL260001', relatedReference: 'RMT260077' };

const DRAFTS: readonly CollectionDraft[] = [
  { ...HEAD, type: '400', due: at(), proceeds: { money: usd(24_800_000), date: '2026-08-20' } },
  {
    ...HEAD,
    type: '400',
    due: at(),
    proceeds: { money: usd(24_900_000), date: '2026-08-20' },
    added: { interest: usd(10_000), charges: usd(40_000) },
  },
  { ...HEAD, type: '410', due: at({ days: 60, after: 'SIGHT' }), information: 'NO INSURANCE DOCUMENT' },
  { ...HEAD, type: '412', due: at({ maturity: '2026-08-20' }) },
  { ...HEAD, type: '416', due: at(), refused: 'ACCEPTANCE', information: 'THE PRICE IS TOO HIGH' },
  { ...HEAD, type: '420', due: at(), sentOn: '2026-06-01', drawee: { name: 'ELBE MASCHINEN GMBH', addressLines: [] } },
  { ...HEAD, type: '422', due: at({ days: 90, after: 'BILL_OF_LADING' }), information: 'PRESENTED' },
  {
    ...HEAD,
    type: '430',
    due: at({ maturity: '2026-08-20' }),
    amended: at({ days: 30, after: 'DATE_OF_DRAFT' }),
    amendments: 'DELIVER AGAINST ACCEPTANCE',
  },
];

describe('A message about a collection', () => {
  for (const draft of DRAFTS)
    it(`of MT ${draft.type} is drafted, and says the same when it is read`, () => {
      const message = draftCollection(draft);
      const again = parseMt(writeMt(message));
      expect(again).to.deep.equal(message);
      const news = readCollection(again, HEAD.relatedReference);
      expect(news).to.deep.include({ type: draft.type, reference: 'COL260001', relatedReference: 'RMT260077' });
      expect(news.due).to.deep.equal(draft.due);
      if (draft.type === '400') {
        const { money: amount, date } = draft.proceeds;
        expect(news).to.deep.include({ proceeds: { amount, date }, added: draft.added ?? {} });
      }
      if (draft.type === '416') expect(news.refused).to.equal('ACCEPTANCE');
      if (draft.type === '430') expect(news.amended).to.deep.equal(draft.amended);
      const told = 'information' in draft ? (draft.information ?? '') : '';
      if (draft.type !== '400') expect(news.narrative).to.equal(draft.type === '430' ? draft.amendments : told);
    });

  it('of several collections is read of the one that it names', () => {
    const two = parseMt(
      writeMt(parseMt(COLLECTION_ACKNOWLEDGEMENT)).replace(':21:RMT260077\r\n:32A', ':21:RMT260099\r\n:32A'),
    );
    expect(readCollection(two, 'RMT260099')).to.deep.include({ reference: 'COL260002' });
    expect(readCollection(two, 'RMT260077').due).to.deep.equal(at());
  });

  it('of a payment states no amount that was added twice under one code', () => {
    const message = draftCollection({
      ...HEAD,
      type: '400',
      due: at(),
      proceeds: { money: usd(1), date: '2026-08-20' },
      added: { charges: usd(100) },
    });
    const text = writeMt(message).replace(':73:', ':73:/YOURCHAR/USD2,00\r\n');
    expect(readCollection(parseMt(text), HEAD.relatedReference).added).to.deep.equal({});
  });

  it('that another bank wrote is read', () => {
    expect(readCollection(parseMt(COLLECTION_PAYMENT), 'RMT260077')).to.deep.include({
      due: at({ days: 60, after: 'DATE_OF_DRAFT' }),
      proceeds: { amount: usd(24_840_000), date: '2026-08-20' },
    });
    expect(readCollection(parseMt(NON_PAYMENT), 'RMT260077')).to.deep.include({ refused: 'PAYMENT' });
  });

  it('is refused if it is of another collection, names it twice, or says nothing of one', () => {
    const message = parseMt(COLLECTION_PAYMENT);
    expect(catchIssues(() => readCollection(message, 'OTHER'))[0]).to.include({ pointer: '/21/1' });
    expect(catchIssues(() => readCollection(parseMt(COLLECTION_ACKNOWLEDGEMENT), 'RMT260077'))).to.have.length(1);
    expect(catchIssues(() => readCollection({ ...message, type: '499' }, 'RMT260077'))).to.have.length(1);
  });

  it('that cannot be written is refused by tag and line', () => {
    const long = { ...HEAD, type: '410' as const, due: at(), information: 'WORD '.repeat(60) };
    expect(catchIssues(() => draftCollection(long))[0]?.pointer).to.match(/^\/72/);
  });
});
