import { expect } from 'chai';
import { billLink } from '../../../src/domain/documents/billOfLading/bill';
import { linkBills } from '../../../src/domain/documents/billOfLading/sameGoods';
import type { Related } from '../../../src/domain/vocabulary/facts';
import { MAX_LINKS, type TradeRecord } from '../../../src/domain/vocabulary/record';

const PARTY = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
const CLAIM = '01KAE5TZ3TC7H3N5QG8Y0E2XVN';
const holder = { msp: 'ExportersMSP', party: PARTY };
const idOf = (place: number): string => `01KAE5TZ3TC7H3N5QG8Z${String(place).padStart(6, '0')}`;

/** A bill, which can be security of a bank. */
function bill(place: number, state: object = {}): Related {
  const record: TradeRecord = {
    ...{ type: 'bill-of-lading', id: idOf(place), status: 'ISSUED', version: 1, action: 'issue' },
    ...{ author: { msp: 'CarrierMSP', party: PARTY }, time: '2026-01-31T09:00:00.000Z' },
    ...{ parties: [holder], content: { version: 1, hash: 'ab'.repeat(32) }, links: [], tokens: [] },
    state: {
      ...{ issuer: 'CarrierMSP', form: 'TO_ORDER', titleMode: 'MIRROR', issuedTo: holder },
      ...{ possessor: holder, titleHolder: holder, ...state },
    },
  };
  return { record, document: undefined, authentic: true, genuine: true };
}

describe('the bills that a report links', () => {
  const links = [billLink(idOf(0))];
  const listed = (...bills: ReturnType<typeof bill>[]): string[] =>
    linkBills({ record: { links }, related: { bills } }).links.map(({ id }) => id);

  it('are all of the goods, each once', () => {
    expect(listed(bill(0), bill(1), bill(2))).to.deep.equal([0, 1, 2].map(idOf));
  });

  it('are those first that are security, where there are more than a record has room for', () => {
    const others = Array.from({ length: MAX_LINKS }, (_, place) => bill(place + 1));
    const pledged = bill(MAX_LINKS + 1, { pledge: { pledgee: 'BankAMSP', claim: CLAIM } });
    const named = listed(...others, pledged);
    expect(named).to.have.length(MAX_LINKS);
    expect(named.slice(0, 2)).to.deep.equal([idOf(0), pledged.record.id]);
  });
});
