import { z } from 'zod';

/* What each rule of the matrix means, by the ids of the field’s typologies where they have one, and what the officer does. */

export const MATRIX_RULES = {
  D9: {
    title: 'One invoice was shown with two amounts',
    next: 'Ask seller and buyer for the original; one of the two papers is altered or mistyped.',
  },
  D24: {
    title: 'The invoiced and the declared value are more than 5 per cent apart',
    next: 'Ask for the contract, the proof of payment and the freight account; have the declaration corrected, or examine.',
  },
  D25: {
    title: 'The goods are classified differently',
    next: 'Compare description and code; another chapter is other goods: examine them, or ask for a ruling.',
  },
  D26: {
    title: 'Masses are more than 5 per cent apart, or packages are not as many',
    next: 'Ask the carrier for the weighing certificate and tally; count or weigh.',
  },
  D31: {
    title: 'Goods on board that nobody declared, or a declaration of goods that no carrier reported',
    next: 'Ask declarant and carrier where the goods are; do not rely on the declaration until they are found.',
  },
  D32: {
    title: 'A description by which nobody can tell what the goods are',
    next: 'Ask for the invoice’s description and have the document corrected.',
  },
  VALUE: {
    title: 'The invoices are for more than the credit',
    next: 'Examine the presentation (UCP 600 art. 18(b)); the bank decides whether it pays up to the credit.',
  },
  CURRENCY: {
    title: 'Prices are in different currencies',
    next: 'Ask in which currency the goods are paid; values in two currencies are not compared without a rate.',
  },
  INCOTERM: {
    title: 'The delivery terms differ',
    next: 'Ask for the contract; who pays freight and insurance decides the customs value.',
  },
  QUANTITY: {
    title: 'Quantities differ by more than 5 per cent',
    next: 'Compare with the packing list; count.',
  },
  ORIGIN: {
    title: 'The origin differs',
    next: 'Ask the issuer of the certificate; give no preference until it has answered.',
  },
  PARTY: {
    title: 'Another party is named',
    next: 'Ask whether it acts for the other one, such as a forwarder or a bank; screen both names.',
  },
  VESSEL: {
    title: 'Another vessel or voyage is named',
    next: 'Ask the carrier whether the goods were transhipped.',
  },
  PORT: {
    title: 'Another port is named',
    next: 'Ask the carrier for the route; a port in another country can hide the origin or the destination.',
  },
  DATE: {
    title: 'Days are not in the order in which things happen, or differ',
    next: 'Ask who wrote the later day; look at the carrier’s events of the box.',
  },
  BOX: {
    title: 'Other containers are named',
    next: 'Ask the carrier in which containers the goods are; hold those that no document names.',
  },
  SEAL: {
    title: 'A container has another seal',
    next: 'Look at the seal; if it was changed, ask for the record of who opened the box, and examine.',
  },
  STANDING: {
    title:
      'A document is not confirmed by whoever it names, its issuer has revoked it, or what rests on it goes on though it has ended',
    next: 'Do not rely on it; ask the organisation whose document it is said to be.',
  },
} as const satisfies Record<string, { readonly title: string; readonly next: string }>;

export const MatrixRule = z.enum(Object.keys(MATRIX_RULES) as (keyof typeof MATRIX_RULES)[]);
export type MatrixRule = z.infer<typeof MatrixRule>;
