import { expect } from 'chai';
import { TradeError } from '../../../../src/domain/errors';
import { MAX_PRINTS, type PrintedPaper } from '../../../../src/domain/fingerprints/prints';
import { printCase } from '../../../support/financing/claims';
import {
  bill,
  declaration,
  drawing,
  houseBill,
  invoice,
  order,
  receipt,
  waybill,
} from '../../../support/financing/papers';
import { part } from '../../financing/cases/case';

const count = (papers: readonly PrintedPaper[]): number => papers.reduce((sum, { prints }) => sum + prints.length, 0);
const kindsOf = (papers: readonly PrintedPaper[], standing: string): string[] =>
  papers.flatMap(({ prints }) => prints.filter((own) => own.standing === standing).map(({ kind }) => kind));

describe('The fingerprints of a claim', () => {
  const typical = printCase({ security: [part(invoice({ orderNumbers: ['PO-77120'] }))], underlying: [bill()] });

  it('are about fifty for an invoice, its bill, a container and an order', () => {
    expect(count(typical)).to.be.within(40, 60);
  });

  it('stand under keys of their own only for what the claim takes as security', () => {
    expect(kindsOf(typical, 'exclusive')).to.deep.equal([]);
    expect(kindsOf(typical, 'shared')).to.deep.equal(['INVOICE']);
    const secured = printCase({
      security: [bill(), houseBill(), waybill(), receipt(), part(order()), part(drawing())],
      underlying: [invoice(), declaration()],
    });
    expect(kindsOf(secured, 'exclusive')).to.have.members(['BILL', 'HOUSE_BILL', 'AIR_WAYBILL', 'RECEIPT']);
    expect(kindsOf(secured, 'shared')).to.have.members(['ORDER', 'DRAWING']);
  });

  it('name the orders on an invoice and the master of a house bill as papers of their own', () => {
    const master = { carrierCode: 'MAEU', number: '230517841' };
    const named = printCase({ security: [houseBill({ master }), part(invoice({ orderNumbers: ['1', '2'] }))] });
    expect(named.map(({ kind, role }) => `${kind} ${role}`)).to.deep.equal([
      'HOUSE_BILL SECURITY',
      'INVOICE SECURITY',
      'PAPER_BILL UNDERLYING',
      'PURCHASE_ORDER UNDERLYING',
      'PURCHASE_ORDER UNDERLYING',
    ]);
  });

  it('are each different within one paper, and never one text for two kinds of paper', () => {
    for (const { prints } of typical) expect(new Set(prints.map(({ input }) => input)).size).to.equal(prints.length);
    const spaces = printCase({
      security: [bill({ number: '77' }), receipt({ number: '77' }), part(order({ number: '77' }))],
    });
    const identities = spaces.flatMap(({ prints }) =>
      prints.filter(({ standing }) => standing !== 'packed').map(({ input }) => input),
    );
    expect(new Set(identities).size).to.equal(identities.length);
  });

  it('do not grow with the containers of a bill', () => {
    const containers = Array.from({ length: 200 }, (_, index) => ({
      number: `MSKU${1_000_000 + index}`,
      seals: ['A1', 'A2', 'A3'],
    }));
    expect(count(printCase({ security: [bill({ containers })] }))).to.be.below(60);
    expect(printCase({ security: [bill({ containers })] })).to.deep.equal(
      printCase({ security: [bill({ containers: containers.toReversed() })] }),
    );
  });

  it(`are at most ${MAX_PRINTS}`, () => {
    const orders = Array.from({ length: 16 }, (_, index) => `PO-${index}`);
    const many = Array.from({ length: 64 }, (_, index) =>
      part(
        invoice({
          number: `INV-2026-${1_000_000_000_000 + index}`,
          orderNumbers: orders,
        }),
      ),
    );
    expect(() => printCase({ security: many })).to.throw(TradeError, 'Divide the claim');
    expect(count(printCase({ security: many.slice(0, 32) }))).to.be.below(MAX_PRINTS);
  });
});
