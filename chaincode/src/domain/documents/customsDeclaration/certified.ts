import { type Issue, rejectField, rejectIssues } from '../../errors';
import { findExpired } from '../../papers/declarations';
import { dateOf } from '../../primitives';
import type { Related } from '../../vocabulary/facts';
import type { Link, TradeRecord } from '../../vocabulary/record';
import { bill as billOfLading } from '../billOfLading/bill';
import { certificateLink, parseCertificate } from '../certificateOfOrigin/words';
import { findContradictions } from './contradictions';
import { viewDeclaration } from './declarationContent';

/* A declaration that cites certificates of origin is judged by them: both who declares and customs hold them. */

interface Naming {
  readonly related: { readonly named: readonly Related[] };
}

interface Citing {
  readonly related: { readonly certificates: readonly Related[] };
}

/** The certificates that a declaration cites. */
export const listCertificates = (document: unknown): Link[] =>
  viewDeclaration(document).certificatesOfOrigin.map(certificateLink);

const isCertificate = ({ type }: Link): boolean => type === 'certificate-of-origin';

/** The same of a declaration that is filed. */
export const findCited = ({ record: { links } }: { readonly record: Pick<TradeRecord, 'links'> }): Link[] =>
  links.filter(isCertificate);

/** What a declaration links once it cites other certificates. */
export const relinkCertificates = (links: readonly Link[], certificates: readonly Related[]): Link[] => [
  ...links.filter((link) => !isCertificate(link)),
  ...certificates.map(({ record: { id } }) => certificateLink(id)),
];

/** Certificates whose public records are enough: whether they are in force. */
export const CITED = {
  certificates: { what: 'each certificate of origin that it cites', find: findCited, isPublic: true },
} as const;

/** What customs requires of the certificates as long as it has not let the goods go. */
export const IN_FORCE = {
  sentence: 'each certificate of origin that it cites is in force',
  guard: ({ related: { certificates } }: Citing): void => {
    requireInForce(certificates, '/document');
  },
};

const at = (pointerTo: string, index: number): string => `${pointerTo}/certificatesOfOrigin/${index}`;

/** @param pointerTo The pointer of the declaration that cites them. @throws WRONG_STATUS */
export function requireInForce(certificates: readonly Related[], pointerTo: string): void {
  const ended = certificates.findIndex(({ record }) => record.status !== 'ISSUED');
  const status = certificates[ended]?.record.status;
  if (ended >= 0)
    rejectField(at(pointerTo, ended), 'The certificate is no longer in force.', { status }, 'WRONG_STATUS');
}

/** @param pointerTo The pointer of the declaration that cites them. @throws NOT_DISCLOSED */
export function requireShown(certificates: readonly Related[], customs: string, pointerTo: string): void {
  const hidden = certificates.findIndex(({ record }) => record.parties.every(({ msp }) => msp !== customs));
  if (hidden >= 0)
    rejectField(
      at(pointerTo, hidden),
      'Show the certificate to the customs authority first.',
      { msp: customs },
      'NOT_DISCLOSED',
    );
}

/**
 * The bill of a declaration is one of those for which each certificate was issued, if it says for which.
 * @param pointerTo The pointer of the declaration. @throws INVALID
 */
export function requireOfBill(
  document: unknown,
  { related: { named, certificates } }: Citing & Naming,
  pointerTo: string,
): void {
  const { billOfLading: id } = viewDeclaration(document);
  const bill = named.find(({ record }) => record.type === 'bill-of-lading' && record.id === id);
  if (bill !== undefined && certificates.some((found) => !isOfBill(found, bill)))
    rejectField(`${pointerTo}/billOfLading`, 'is none of the bills for which the certificate was issued');
}

export const AS_CERTIFIED =
  'its goods are of the origin, and no more, than these certificates say, and its exporter and invoices are theirs';

export const SEEN = 'the customs authority sees each certificate of origin that it cites';
export const OF_BILL = 'its bill is one of those for which each of these certificates was issued, if it says for which';

interface Judging extends Citing {
  readonly time: string;
  readonly state: { readonly filedAt?: string | undefined };
}

interface Declaring extends Citing {
  readonly document: unknown;
}

export const COVERED = {
  sentence: AS_CERTIFIED,
  guard: ({ document, related: { certificates } }: Declaring): void => {
    requireCertified(document, certificates, '/document');
  },
};

/** A declarant chooses the date that it states: the day on which customs is asked is another matter. */
const UNEXPIRED = {
  sentence: 'none of these certificates has run out by now',
  guard: ({ time, related: { certificates } }: Citing & { readonly time: string }): void => {
    requireUnexpired(certificates, time, '/document');
  },
};

/** Whoever files in time is not to suffer because an officer comes to it later. The oldest records do not say when that was. */
export const UNEXPIRED_AT_FILING = {
  sentence: 'none of these certificates had run out by the day of filing',
  guard: ({ state: { filedAt }, time, related: { certificates } }: Judging): void => {
    requireUnexpired(certificates, filedAt ?? time, '/document');
  },
};

/**
 * @param time When it counts.
 * @param pointerTo The pointer of the declaration that cites them.
 * @param isJudged Which of them; all by default.
 * @throws INVALID
 */
export function requireUnexpired(
  certificates: readonly Related[],
  time: string,
  pointerTo: string,
  isJudged: (found: Related) => boolean = () => true,
): void {
  const judged = certificates.map((found) => (isJudged(found) ? parseCertificate(found.document) : {}));
  const issues = findExpired(judged, dateOf(time));
  rejectIssuesAt(pointerTo, issues, 'A certificate of origin has run out.');
}

/** What is required of the certificates that a new declaration cites. */
export const CERTIFIED = [
  {
    sentence: SEEN,
    guard: ({
      input: { customs },
      related: { certificates },
    }: Citing & { readonly input: { readonly customs: string } }): void => {
      requireShown(certificates, customs, '/document');
    },
  },
  IN_FORCE,
  COVERED,
  UNEXPIRED,
  {
    sentence: OF_BILL,
    guard: ({ document, ...facts }: Declaring & Naming): void => {
      requireOfBill(document, facts, '/document');
    },
  },
] as const;

/** A bill that was split, combined or replaced after the certificate, and a master or house bill, are of the same goods. */
function isOfBill({ record: { links } }: Related, { record }: Related): boolean {
  const certified = links.filter(({ type }) => type === 'bill-of-lading').map(({ id }) => id);
  const { master, houses = [], replaces = [], replacedBy = [] } = billOfLading.stateOf(record);
  const same = new Set([record.id, master, ...houses, ...replaces, ...replacedBy]);
  return certified.length === 0 || certified.some((id) => same.has(id));
}

/** A declaration is as the certificates say that it cites. @throws INVALID with every field that is not */
export function requireCertified(document: unknown, certificates: readonly Related[], pointerTo: string): void {
  const issues = findContradictions(
    document,
    certificates.map((found) => found.document),
  );
  rejectIssuesAt(pointerTo, issues, 'The declaration is not as the certificates of origin say.');
}

/** @throws INVALID, if there are any */
function rejectIssuesAt(pointerTo: string, issues: readonly Issue[], message: string): void {
  if (issues.length > 0)
    rejectIssues(
      issues.map((issue) => ({ ...issue, pointer: `${pointerTo}${issue.pointer}` })),
      { message },
    );
}
