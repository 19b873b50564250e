import { expect } from 'chai';
import type { AtHand } from '../../../src/domain/truthMatrix';
import * as d from './trade';

const { atHand, BILL, CARGO, CREDIT, EXPORT, IMPORT, PRESENTATION, usd } = d;

/* What is changed in a trade that agrees. Each makes the documents that it names in the place of the trade’s own. */
export const imported = (change: d.Change): AtHand => atHand(IMPORT, d.declaration(change));
export const ofLine = (line: d.Change): AtHand => imported({ line });
export const exported = (change: d.Change): AtHand => atHand(EXPORT, d.exportDeclaration(change));
export const billed = (change: Parameters<typeof d.bill>[0]): AtHand => atHand(BILL, d.bill(change));
export const reported = (change: d.Change): AtHand => atHand(CARGO, d.cargoReport(change));
export const credited = (change: d.Change): AtHand => atHand(CREDIT, d.credit(change));
export const presented = (...papers: readonly object[]): AtHand => atHand(PRESENTATION, d.presentation(...papers));
export const invoiced = (change: d.Change): AtHand => presented(d.invoice(change), d.packingList(), d.certificate());
export const packed = (change: d.Change): AtHand => presented(d.invoice(), d.packingList(change), d.certificate());
export const certified = (change: d.Change): AtHand => presented(d.invoice(), d.packingList(), d.certificate(change));
export const items = (quantity: string): d.Change => ({
  items: [{ description: 'LEATHER SHOES', quantity, unit: 'BX' }],
});

export type Row = readonly [what: string, changed: AtHand | readonly AtHand[], conflicts: readonly string[]];

/** A credit that leaves room for dearer goods, and names no quantity. */
export const roomy = credited({ amount: usd(200_000), goods: { description: ['LEATHER SHOES'] } });

/** States of each row of tables what conflicts are found. */
export function describeTables(tables: Readonly<Record<string, readonly Row[]>>): void {
  for (const [group, table] of Object.entries(tables))
    it(`finds each conflict by its rule and grade, on both sides of the threshold: ${group}`, () => {
      for (const [what, changed, conflicts] of table) {
        const matrix = d.matrixOf(d.wholeWith(...('record' in changed ? [changed] : changed)));
        expect(d.conflictsIn(matrix), what).to.have.members(conflicts);
      }
    });
}
