import { type AtHand, computeMatrix, type MatrixFacts, type TruthMatrix } from '../../../src/domain/truthMatrix';
import type { Link, TradeRecord } from '../../../src/domain/vocabulary/record';
import * as d from './documents';

/* The papers of one trade on the ledger. They agree; tests change one thing. */

export * from './documents';

const { BILL, IMPORT, EXPORT, CARGO, CREDIT, PRESENTATION, CLAIM, idOf } = d;
const toBill: Link = { type: 'bill-of-lading', id: BILL };

const party = (msp: string): object => ({ msp, party: idOf(99) });
const customs = 'CustomsMSP';

/** The records of the trade. */
const RECORDS: Readonly<Record<string, Pick<TradeRecord, 'type' | 'status' | 'state' | 'links'>>> = {
  [BILL]: { type: 'bill-of-lading', status: 'ISSUED', state: {}, links: [] },
  [IMPORT]: {
    type: 'customs-declaration',
    status: 'DECLARED',
    state: { declarant: party('ImportersMSP'), customs },
    links: [toBill, { type: 'customs-declaration', id: EXPORT }],
  },
  [EXPORT]: {
    type: 'customs-declaration',
    status: 'ACCEPTED',
    state: { declarant: party('ExportersMSP'), customs, decidedIn: 2 },
    links: [toBill],
  },
  [CARGO]: {
    type: 'cargo-report',
    status: 'ARRIVED',
    state: { carrier: 'CarrierMSP', customs, billOfLading: BILL },
    links: [toBill],
  },
  [CREDIT]: { type: 'letter-of-credit', status: 'ADVISED', state: {}, links: [] },
  [PRESENTATION]: {
    type: 'presentation',
    status: 'PRESENTED',
    state: {},
    links: [toBill, { type: 'letter-of-credit', id: CREDIT }],
  },
  [d.CERTIFICATE]: {
    type: 'certificate-of-origin',
    status: 'ISSUED',
    state: { issuer: 'ChamberMSP', exporter: party('ExportersMSP') },
    links: [toBill],
  },
  [CLAIM]: { type: 'financing-claim', status: 'FINANCED', state: {}, links: [toBill] },
};

/** A document as its reader has it. */
export const atHand = (id: string, document: unknown, more: Partial<TradeRecord> = {}): AtHand => {
  const { type, status, state, links } = RECORDS[id] ?? {
    type: 'customs-declaration',
    status: 'DECLARED',
    state: {},
    links: [toBill],
  };
  const record: TradeRecord = {
    ...{ type, id, status, version: 2, action: 'act', author: { msp: 'AuthorMSP', party: idOf(99) } },
    ...{
      time: '2026-03-21T09:00:00.000Z',
      parties: [{ msp: 'AuthorMSP' }],
      content: { version: 1, hash: 'ab'.repeat(32) },
    },
    ...{ links: [...links], tokens: [], state, ...more },
  };
  return { record, authentic: true, genuine: true, document };
};

/** All documents of the trade. */
export const whole = (): AtHand[] => [
  atHand(IMPORT, d.declaration()),
  atHand(EXPORT, d.exportDeclaration()),
  atHand(BILL, d.bill()),
  atHand(CARGO, d.cargoReport()),
  atHand(PRESENTATION, d.presentation(d.invoice(), d.packingList(), d.certificate())),
  atHand(CREDIT, d.credit()),
];

/** The trade with some documents in the place of those with their ids. */
export const wholeWith = (...changed: readonly AtHand[]): AtHand[] => {
  const ids = new Set(changed.map(({ record }) => record.id));
  return [...whole().filter(({ record }) => !ids.has(record.id)), ...changed];
};

const SUBJECT: Link = { type: 'customs-declaration', id: IMPORT };

export const matrixOf = (documents: readonly AtHand[], more: Partial<MatrixFacts> = {}): TruthMatrix =>
  computeMatrix({
    ...{ subject: SUBJECT, documents, hidden: [], today: '2026-03-21', customsCountries: ['KR'] },
    ...more,
  });

/** The conflicts in short: rule, row, severity; each once, however many papers are in it. */
export const conflictsIn = ({ conflicts }: TruthMatrix): string[] => [
  ...new Set(conflicts.map(({ rule, row, severity }) => `${rule} ${row ?? '-'} ${severity}`)),
];
export const notEvaluatedIn = ({ notEvaluated }: TruthMatrix): string[] =>
  notEvaluated.map(({ rule, missing }) => `${rule}: ${missing.join('; ')}`);
