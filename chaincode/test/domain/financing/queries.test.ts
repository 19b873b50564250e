import { expect } from 'chai';
import { reachVerdict, judgeQuery, tokenPapers, type Verdict } from '../../../src/domain/financing';
import { searchDirectory } from '../../../src/domain/fingerprints/partyKeys';
import { type KnownPaper, NO_REGISTERS, printQuery } from '../../../src/domain/fingerprints/prints';
import { type CaseClaim, printCase, type Setting } from '../../support/financing/claims';
import { bill, HANBIT, HANBIT_LEI, HANBIT_TAX, invoice, order, usd } from '../../support/financing/papers';
import { part } from './cases/case';

/** What an officer learns who knows this much of a paper, if a claim stands. */
function ask(claim: CaseClaim, known: KnownPaper, { directory = [] }: Setting = {}): Verdict {
  const readBill = (): never => {
    throw new Error('There is no bill on the ledger here.');
  };
  const sources = { ...NO_REGISTERS, findEntries: searchDirectory(directory), readBill, readDeclaration: readBill };
  const same = (input: string): string => input;
  return reachVerdict(
    judgeQuery({
      bank: 'BankB',
      tokened: tokenPapers([printQuery(known, sources)], same),
      others: [
        { id: 'claim', bank: 'BankA', life: 'LIVE', papers: tokenPapers(printCase(claim, { directory }), same) },
      ],
    }),
  );
}

const { number, date, value } = invoice();
const byLei: CaseClaim = {
  security: [part(invoice({ seller: { name: 'HBE', lei: HANBIT_LEI } }))],
  underlying: [bill()],
};
const directory = [{ name: HANBIT.name, lei: HANBIT_LEI, taxId: HANBIT_TAX }];

describe('A question from partial knowledge', () => {
  it('finds an invoice by tax number and number, if the directory joins it with the LEI that was typed', () => {
    const question: KnownPaper = {
      kind: 'INVOICE',
      seller: { name: HANBIT.name, taxId: 'KR1234567890' },
      number: 'inv 2026 0142',
    };
    expect(ask(byLei, question, { directory })).to.equal('HIGH');
    expect(ask(byLei, question)).to.equal('CLEAR');
  });

  it('finds it without the directory by number, date and amount', () => {
    const question: KnownPaper = {
      kind: 'INVOICE',
      seller: { name: 'Hanbit', taxId: HANBIT_TAX },
      number,
      date,
      value,
    };
    expect(ask(byLei, question)).to.equal('HIGH');
  });

  it('finds a bill by carrier and number, and is never more than HIGH by a number alone', () => {
    const claim = { security: [bill()] };
    expect(ask(claim, { kind: 'PAPER_BILL', carrierCode: 'MSK', number: 'MAEU 230517841' })).to.equal('HIGH');
    expect(ask(claim, { kind: 'PAPER_BILL', carrierCode: 'MSK', number: '230517899' })).to.equal('CLEAR');
  });

  it('finds goods by a container and its seal, without any number', () => {
    expect(
      ask(
        { security: [bill()] },
        { kind: 'PAPER_BILL', containers: [{ number: 'mskU 123456-5', seals: ['kr778812'] }] },
      ),
    ).to.equal('HIGH');
    expect(
      ask({ security: [bill()] }, { kind: 'PAPER_BILL', containers: [{ number: 'MSKU1234565', seals: ['KR000001'] }] }),
    ).to.equal('CLEAR');
  });

  it('finds an order by buyer and number', () => {
    expect(
      ask({ security: [part(order())] }, { kind: 'PURCHASE_ORDER', buyer: order().buyer, number: 'PO 77120' }),
    ).to.equal('HIGH');
  });

  it('finds nothing of another deal', () => {
    expect(
      ask(byLei, { kind: 'INVOICE', seller: HANBIT, number: 'INV-2026-0999', date: '2026-06-01', value: usd(1_234) }),
    ).to.equal('CLEAR');
  });
});
