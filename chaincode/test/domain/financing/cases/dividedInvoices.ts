import type { Invoice } from '../../../../src/domain/papers/financed';
import { bill, invoice, order, usd } from '../../../support/financing/papers';
import type { CaseClaim } from '../../../support/financing/claims';
import { type Case, listBoxes, part, tried } from './case';

/* One invoice stands for several, or several stand for one, and no goods are named. */

const on = (...invoices: Partial<Invoice>[]): CaseClaim => ({
  security: invoices.map((changes) => part(invoice(changes))),
});
const WHOLE = on({});
const HALVES = on({ number: 'HB-S-881', value: usd(14_000_000) }, { number: 'HB-T-17', value: usd(11_000_000) });
const CREDITED = [{ number: 'CN-1', value: usd(6_000_000) }];
const LARGER: CaseClaim = {
  security: [part(invoice({ number: 'HB-S-881', value: usd(31_000_000), creditNotes: CREDITED }), 25_000_000)],
};
const OTHERS = bill({ number: '881204417', voyage: '999E', containers: listBoxes(1, 'AAAU') });

export const DIVIDED_INVOICES: readonly Case[] = [
  tried('one invoice, divided into two', WHOLE, HALVES, 'H'),
  tried('two invoices, merged into one', HALVES, WHOLE, 'H'),
  tried(
    'one invoice, divided into two, and a cent and three days more',
    WHOLE,
    on(
      { number: 'HB-S-881', value: usd(14_000_000), date: '2026-03-05' },
      { number: 'HB-T-17', value: usd(11_000_001), date: '2026-03-06' },
    ),
    'H',
  ),
  tried(
    'two invoices, divided anew',
    HALVES,
    on({ number: 'HB-S-903', value: usd(5_000_000) }, { number: 'HB-T-44', value: usd(20_000_000) }),
    'H',
  ),
  tried(
    'one invoice, divided into its number and another one',
    WHOLE,
    on({ value: usd(14_000_000) }, { number: 'HB-T-17', value: usd(11_000_000) }),
    'H',
  ),
  tried('one invoice, made larger under another number by as much as a credit note', WHOLE, LARGER, 'H'),
  tried('an invoice with a credit note, made smaller under another number by that', LARGER, WHOLE, 'H'),
  tried(
    'one invoice, divided into two claims, of which the rules see one half each: it is not found',
    WHOLE,
    on({ number: 'HB-S-881', value: usd(14_000_000) }),
    'C',
  ),
];

const PARTS = [14_000_000, 11_000_000].map((value, place) =>
  part(invoice({ number: `HB-${place}-17`, value: usd(value) }), value / 2),
);

export const INVOICES_OF_ONE_CLAIM: readonly Case[] = [
  tried('halves of two invoices, typed in another order', { security: PARTS }, { security: PARTS.toReversed() }, 'C'),
  tried(
    'two invoices of other goods, that are together as much as one',
    { ...WHOLE, underlying: [bill()] },
    { ...HALVES, underlying: [OTHERS] },
    'C',
  ),
  tried(
    'two invoices of another buyer, that are together as much as one',
    WHOLE,
    on(
      { number: 'HB-S-881', value: usd(14_000_000), buyer: { name: 'Acme Inc.' } },
      { number: 'HB-T-17', value: usd(11_000_000), buyer: { name: 'Acme Inc.' } },
    ),
    'C',
  ),
  tried(
    'two invoices of two buyers, that are together as much as one',
    WHOLE,
    on(
      { number: 'HB-S-881', value: usd(14_000_000) },
      { number: 'HB-T-17', value: usd(11_000_000), buyer: { name: 'Acme Inc.' } },
    ),
    'C',
  ),
  tried(
    'the invoices of the next month, that are together as much as one',
    WHOLE,
    on(
      { number: 'HB-S-881', value: usd(14_000_000), date: '2026-04-05' },
      { number: 'HB-T-17', value: usd(11_000_000), date: '2026-04-06' },
    ),
    'C',
  ),
  tried(
    'two invoices under two orders, that are together as much as one under a third',
    on({ orderNumbers: [order().number] }),
    on(
      { number: 'HB-S-881', value: usd(14_000_000), orderNumbers: ['PO-80011'] },
      { number: 'HB-T-17', value: usd(11_000_000), orderNumbers: ['PO-80012'] },
    ),
    'C',
  ),
];
