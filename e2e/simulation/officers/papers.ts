import { BASIS_POINTS_IN_WHOLE } from '@naru/chaincode/domain';
import {
  makeClaim,
  makeConsent,
  makeInvoice,
  makePaperBill,
  nameBill,
  readToOrderBill,
  type SecurityPaper,
} from '@naru/local';
import type { Random } from '../world/random.js';

/** Who is financed. */
type Applicant = Parameters<typeof makeConsent>[1];

/** Stands in every private document, so that a leak can be found by one search. */
export const NEEDLE = 'NEEDLE7Q';

/** How many invoices, paper bills and drawings a world has: few, so that officers meet on them. */
const INVOICES = 3;
const PAPER_BILLS = 2;
const DRAWINGS = 2;
const FACE_MINOR = 1_000_000;
const SHARES_BASIS_POINTS = [1, 5_000, 5_000, BASIS_POINTS_IN_WHOLE];
const BILL = readToOrderBill('TEMPLATE');
/** DCSA allows 20 characters. */
const MAX_REFERENCE_CHARS = 20;

const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });

/** A transport document to order. Its number is the needle and a part of the bill's id. */
export function makeBill(id: string): object {
  return { ...BILL, transportDocumentReference: `${NEEDLE}${id.slice(-12)}`.slice(0, MAX_REFERENCE_CHARS) };
}

/** What a shipper consents to: every paper of the world, as it writes their numbers. */
export function makeConsented(random: Random, applicant: Applicant): object {
  const invoices = Array.from({ length: INVOICES }, (_, number) => makeNumberedInvoice(random, number));
  const bills = Array.from({ length: PAPER_BILLS }, (_, number) => makeNumberedBill(number));
  return makeConsent({ security: [...invoices, ...bills, makeDrawing(random)] }, applicant);
}

/**
 * A claim's document on some of the world's papers, and on a bill on the ledger if one is given.
 * @param hasConsent Whether the applicant has consented to its papers; a bill on the ledger needs no consent
 */
export function makePapers(
  random: Random,
  billOfLading: string | undefined,
  applicant: Applicant,
  hasConsent: boolean,
): object {
  const kind = random.below(4);
  const isOnPapers = hasConsent && (billOfLading === undefined || random.chance(0.3));
  const papers = isOnPapers ? choosePapers(random, kind) : [];
  return makeClaim([...(billOfLading === undefined ? [] : [nameBill(billOfLading)]), ...papers], [], applicant);
}

function choosePapers(random: Random, kind: number): SecurityPaper[] {
  if (kind === 0) return [makeNumberedBill(random.below(PAPER_BILLS))];
  if (kind === 1) return [makeDrawing(random)];
  const first = random.below(INVOICES);
  const both = random.chance(0.2) ? [first, (first + 1) % INVOICES] : [first];
  return both.map((number) => makeNumberedInvoice(random, number));
}

/** Each invoice has a date of its own, and an amount. */
function makeNumberedInvoice(random: Random, number: number): SecurityPaper {
  const value = usd(FACE_MINOR * (number + 1));
  const financed = (value.amountMinor * random.pick(SHARES_BASIS_POINTS)) / BASIS_POINTS_IN_WHOLE;
  return makeInvoice(spell(random, `${NEEDLE}-INV-${number}`), financed, { value, date: `2026-10-0${number + 1}` });
}

function makeDrawing(random: Random): SecurityPaper {
  const financed = (FACE_MINOR * random.pick(SHARES_BASIS_POINTS)) / BASIS_POINTS_IN_WHOLE;
  const presentation = 1 + random.below(DRAWINGS);
  return {
    kind: 'DRAWING',
    issuingBank: 'NARUKRSBXXX',
    creditNumber: NEEDLE,
    presentation,
    value: usd(FACE_MINOR),
    financed: usd(financed),
  };
}

const makeNumberedBill = (number: number): SecurityPaper =>
  makePaperBill(`${NEEDLE}${number}`, { carrierCode: 'ONEY', issueDate: '2026-11-02' });

/** The same number as another clerk would type it. */
export function spell(random: Random, text: string): string {
  return random.pick([text, text.toLowerCase(), text.replaceAll('-', ' '), text.replaceAll('-', ''), `${text}.`]);
}
