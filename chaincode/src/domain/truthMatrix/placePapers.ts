import { isAccepted } from '../documents/customsDeclaration/words';
import { DEFINITIONS } from '../documents/registry';
import { TradeError } from '../errors';
import { type DocumentType, type Link, recordKey, type TradeRecord } from '../vocabulary/record';
import { foldPaperNumber } from './facts';
import type { AtHand, Paper, ReadPaper } from './paper';
import type { PresentBills } from './presentBills';
import { READERS } from './read';
import { type Column, COLUMNS, type Source, type Weight } from './words';

/** The statuses in which a document no longer says what is so. */
const ENDED: Readonly<Partial<Record<DocumentType, readonly string[]>>> = {
  'customs-declaration': ['REJECTED', 'CANCELLED'],
  'bill-of-lading': ['SURRENDERED_FOR_AMENDMENT', 'VOIDED'],
  'cargo-report': ['WITHDRAWN'],
  'certificate-of-origin': ['REPLACED', 'REVOKED'],
  presentation: ['WITHDRAWN', 'REPLACED', 'RETURNED'],
  'financing-claim': ['CANCELLED', 'EXPIRED', 'REFUSED', 'CHALLENGED', 'UNANSWERED'],
};

/** A paper of a document, before it has its place. */
interface Found {
  readonly at: AtHand;
  readonly read: ReadPaper;
  /** The bills under which its goods are now. */
  readonly bills: readonly string[];
}

/** The papers of all documents in one order, whatever order the documents are in; and the documents that cannot be read. */
export function placePapers(
  subject: Link,
  documents: readonly AtHand[],
  findPresent: PresentBills,
): { readonly papers: readonly Paper[]; readonly unread: readonly Link[] } {
  const found: Found[] = [];
  const unread: Link[] = [];
  for (const at of new Map(documents.map((each) => [recordKey(each.record), each])).values()) {
    const { type, id } = at.record;
    const reader = READERS[type];
    const papers = at.document === null || at.document === undefined ? undefined : reader?.(at.document);
    if (papers !== undefined)
      found.push(...papers.map((read) => ({ at, read, bills: listPresent(listStated(at, read), findPresent) })));
    else if (reader !== undefined) unread.push({ type, id });
  }
  const own = found.find((each) => isSubject(each, subject));
  const ofTrade = chooseOfTrade(found, listNamed(documents, subject, own, findPresent), own);
  const side = findSide(ofTrade, own);
  const ordered = ofTrade
    .map((each) => ({ ...each, column: columnOf(each.read.column, side) }))
    .sort((one, other) => orderOf(one).localeCompare(orderOf(other), 'en'));
  const among = lookAtAll(ordered, subject);
  return { papers: ordered.map((each, place) => placePaper(each, place, among)), unread };
}

type Ordered = Found & { readonly column: Column };

const INDEX_CHARS = 4;
/** What a bank examines says more than what a claim names. */
const PRESENTED: DocumentType = 'presentation';

/** The columns in their order, in each the documents of their own before papers that others hold. */
const orderOf = ({ at, read, column }: Ordered): string =>
  [
    COLUMNS.indexOf(column),
    read.pointer === '' ? 0 : 1,
    at.record.type === PRESENTED ? 0 : 1,
    recordKey(at.record),
    read.pointer.replaceAll(/\d+/g, (index) => index.padStart(INDEX_CHARS, '0')),
  ].join(' ');

const isSubject = ({ at }: Found, subject: Link): boolean => recordKey(at.record) === recordKey(subject);

/**
 * The papers that are of the trade. A declaration is, if it names a bill of the trade, or the document that is looked at names
 * it; and so is the export of its import. What else a declaration is related to, such as an entry into bond, is another trade.
 */
function chooseOfTrade(found: readonly Found[], named: ReadonlySet<string>, own: Found | undefined): Found[] {
  const isDirect = (each: Found): boolean =>
    each === own || named.has(each.at.record.id) || each.bills.some((bill) => named.has(bill));
  const direct = found.filter((each) => isDeclaration(each) && isDirect(each));
  const isExport = (one: Found, other: Found): boolean => one.read.exports?.includes(other.at.record.id) === true;
  const isOfTrade = (each: Found): boolean =>
    isDirect(each) || direct.some((other) => isExport(each, other) || isExport(other, each));
  return found.filter((each) => !isDeclaration(each) || isOfTrade(each));
}

/**
 * The ids of a trade’s bills, and of what else the document that is looked at names, also if it states nothing itself: of a
 * declaration, its bills alone.
 */
function listNamed(
  documents: readonly AtHand[],
  subject: Link,
  own: Found | undefined,
  findPresent: PresentBills,
): ReadonlySet<string> {
  if (own !== undefined && isDeclaration(own)) return new Set(own.bills);
  const records = documents.map(({ record }) => record);
  const bills = records.filter(({ type }) => type === 'bill-of-lading').map(({ id }) => id);
  const looked = records.find((record) => recordKey(record) === recordKey(subject));
  const named = [...bills, ...(looked?.links ?? []).map(({ id }) => id)];
  return new Set([...named, ...listPresent(named, findPresent)]);
}

const DECLARATION: DocumentType = 'customs-declaration';
const isDeclaration = ({ at: { record } }: Found): boolean => record.type === DECLARATION;

/** The side of customs from which the matrix is seen: that of the declaration, else of the import if there is one. */
function findSide(found: readonly Found[], own: Found | undefined): 'IMPORT' | 'EXPORT' {
  const column = own?.read.column;
  if (column === 'IMPORT' || column === 'EXPORT') return column;
  const hasImport = found.some(({ read }) => read.column === 'IMPORT');
  return hasImport || !found.some(({ read }) => read.column === 'EXPORT') ? 'IMPORT' : 'EXPORT';
}

function columnOf(column: ReadPaper['column'], side: 'IMPORT' | 'EXPORT'): Column {
  if (column !== 'IMPORT' && column !== 'EXPORT') return column;
  return column === side ? 'DECLARATION' : 'COUNTERPART_DECLARATION';
}

const listPresent = (bills: readonly string[], findPresent: PresentBills): string[] => [
  ...new Set(bills.flatMap(findPresent)),
];

/** The bills that a paper names, or that its document links. */
function listStated({ record }: AtHand, { bills }: ReadPaper): readonly string[] {
  if (bills !== undefined) return bills;
  if (record.type === 'bill-of-lading') return [record.id];
  return record.links.filter(({ type }) => type === 'bill-of-lading').map(({ id }) => id);
}

/** What is known of all papers when one of them gets its place. */
interface Among {
  readonly subject: Link;
  /** The bills of the declarations that name a document as the export, or the certificate, of their goods. */
  readonly namedUnder: ReadonlyMap<string, readonly string[]>;
  /** The first paper that counts under each key of `keysOf`. */
  readonly firsts: ReadonlyMap<string, Ordered>;
}

function lookAtAll(all: readonly Ordered[], subject: Link): Among {
  const namedUnder = new Map<string, string[]>();
  for (const each of all)
    for (const id of [...(each.read.exports ?? []), ...(each.read.certificates ?? [])])
      namedUnder.set(id, [...(namedUnder.get(id) ?? []), ...each.bills]);
  const firsts = new Map<string, Ordered>();
  const counting = all.filter((paper) => weighAlone(paper, subject) === 'COMPARED');
  // What is looked at is no copy of others: their ids, which say what was first, are their authors' choice.
  for (const each of [...counting.filter((paper) => isSubject(paper, subject)), ...counting])
    for (const key of keysOf(each)) if (!firsts.has(key)) firsts.set(key, each);
  return { subject, namedUnder, firsts };
}

/** By what papers of one column are one paper: their number, or the bill on the ledger that they are. */
function keysOf({ at: { record }, read, bills: present, column }: Ordered): string[] {
  const { number } = read;
  const own = record.type === 'bill-of-lading' ? [record.id] : [];
  const bills = read.bills === undefined ? own : present;
  return [
    ...(number === undefined ? [] : [`${column} number ${foldPaperNumber(number)}`]),
    ...(column === 'BILL_OF_LADING' ? bills.map((bill) => `${column} bill ${bill}`) : []),
  ];
}

function placePaper(each: Ordered, place: number, among: Among): Paper {
  const { at, read, column } = each;
  const { record, authentic, genuine } = at;
  const { pointer, paper, number, bills: _, column: declared, ...rest } = read;
  // What a declaration names is of its goods, also if an export went under another bill first.
  const named = among.namedUnder.get(record.id) ?? [];
  return {
    ...rest,
    facts: read.facts.map((fact) => ({ ...fact, pointer: pointer + fact.pointer })),
    place,
    number: number === undefined ? undefined : foldPaperNumber(number),
    bills: [...new Set(named.length > 0 ? named : each.bills)].sort(),
    side: declared === 'IMPORT' || declared === 'EXPORT' ? declared : undefined,
    source: {
      ...{ column, type: record.type, id: record.id, contentVersion: record.content.version, pointer, paper },
      ...{ number: number ?? null, ...findAuthors(record) },
      ...{ status: record.status, authentic, genuine },
      weight: weigh(each, among),
    },
  };
}

/** Who has stated a document, and who issues it. A record whose state is none names its last author. */
function findAuthors(record: TradeRecord): Pick<Source, 'statedBy' | 'issuer'> {
  const definition = DEFINITIONS[record.type];
  try {
    return { statedBy: definition.creator(record).msp, issuer: definition.issuer(record) ?? null };
  } catch (error) {
    if (error instanceof TradeError) return { statedBy: record.author.msp, issuer: null };
    throw error;
  }
}

function weigh(each: Ordered, { subject, firsts }: Among): Weight {
  const alone = weighAlone(each, subject);
  const original = keysOf(each).flatMap((key) => firsts.get(key) ?? [])[0] ?? each;
  return alone === 'COMPARED' && original !== each ? 'COPY' : alone;
}

/** What is looked at is compared whatever its status is. Anybody files a declaration: it counts once customs accepts it. */
function weighAlone(each: Ordered, subject: Link): Weight {
  const { record, authentic, genuine } = each.at;
  if (!authentic) return 'NOT_AUTHENTIC';
  if (!genuine) return 'NOT_GENUINE';
  if (isSubject(each, subject)) return 'COMPARED';
  if (ENDED[record.type]?.includes(record.status) === true) return 'ENDED';
  return isDeclaration(each) && !isAccepted(record) ? 'NOT_ACCEPTED' : 'COMPARED';
}
