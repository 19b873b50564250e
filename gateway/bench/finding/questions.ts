import type { DocumentType } from '@naru/chaincode/domain';
import { SEARCHES } from '../../src/areas/areas.js';
import type { User } from '../../src/identity/users.js';
import type { PageCut, PageQuery } from '../../src/readModel/pages.js';
import { listGuesses } from '../../src/readModel/search.js';
import { boxOf, idOf } from '../provenance/trades.js';

/** A question for a list: what is asked, by whom, about which trade. */
export interface Question {
  readonly what: string;
  readonly user: User;
  readonly of: (trade: number) => PageQuery & Partial<PageCut>;
}

/** It sees 750,000 of a million documents. */
export const OFFICER: User = { name: 'officer', msp: 'CustomsMSP', party: idOf(0, 14), role: 'customs-officer' };
/** It sees one in a thousand. */
const SHIPPER: User = { name: 'shipper', msp: 'ExportersMSP', party: idOf(7, 15), role: 'shipper' };

const DECLARATIONS = 'customs-declaration' satisfies DocumentType;
const LATEST = { type: undefined, order: 'changed' } as const;

const ofOfficer = (what: string, of: Question['of']): Question => ({ what, user: OFFICER, of });
const ofShipper = (what: string, of: Question['of']): Question => ({ what, user: SHIPPER, of });
const words = (text: string): PageQuery & Partial<PageCut> => ({ ...LATEST, words: text });
const placeOf = (trade: number): PageCut['after'] => ({
  type: DECLARATIONS,
  id: idOf(trade, 3),
  block: 0,
  position: 0,
});
const amountOf = (trade: number): number => 1_000_000 + (trade % 100_000);

/** What lists and searches are asked, and what is hard about it. */
export const QUESTIONS: readonly Question[] = [
  ofOfficer('the newest bills', () => ({ type: 'bill-of-lading' })),
  ofOfficer('the last changed bills', () => ({ type: 'bill-of-lading', order: 'changed' })),
  ofShipper('own shipments', () => ({ type: 'shipment' })),
  ofOfficer('a status that none has', () => ({ type: DECLARATIONS, status: 'HELD' })),
  ofOfficer('a page in the middle', (trade) => ({ type: DECLARATIONS, after: placeOf(trade) })),
  ofOfficer('what changed since', () => ({ ...LATEST, sinceBlock: 999_990 })),
  ofOfficer('a container', (trade) => ({ type: DECLARATIONS, terms: [{ kind: 'container', value: boxOf(trade) }] })),
  ofOfficer('an HS code', (trade) => ({
    type: DECLARATIONS,
    terms: [{ kind: 'hsCode', value: String(640_000 + (trade % 5_000)) }],
  })),
  ofOfficer('a day', () => ({ type: DECLARATIONS, fromDay: '2026-03-01', toDay: '2026-03-01' })),
  ofOfficer('an amount', (trade) => ({
    ...{ type: DECLARATIONS, currency: 'USD' },
    ...{ minAmountMinor: amountOf(trade), maxAmountMinor: amountOf(trade) },
  })),
  ofOfficer('a number, of whatever kind', (trade) => ({ ...LATEST, anyTerm: listGuesses(SEARCHES, `6KR${trade}`) })),
  ofOfficer('a rare word', (trade) => words(`goods${trade % 5_000}`)),
  ofOfficer('a word of all documents', () => words('busan')),
  ofOfficer('a word of all, and a rare one', (trade) => words(`busan goods${trade % 5_000}`)),
  ofOfficer('the beginning of many words', (trade) => words(`ship${trade % 40}`)),
  ofOfficer('two words that never meet', () => words('ship1 ship2')),
  ofShipper('own, a word of all', () => words('busan')),
  ofShipper('own, a word of others alone', () => words('party8')),
];
