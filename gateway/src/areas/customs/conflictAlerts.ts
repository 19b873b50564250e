import {
  type AtHand,
  computeMatrix,
  type Conflict,
  dateOf,
  DeclarationState,
  DEFINITIONS,
  type DocumentType,
  type Link,
  LIVE_CLAIM_STATUSES,
  LIVE_DECLARATION_STATUSES,
  rejectUnknown,
  TradeError,
  type TradeRecord,
  type TruthMatrix,
} from '@naru/chaincode/domain';
import type { RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule, OrganizationReading } from '../../readModel/contentRule.js';
import { BILL, CLAIM, DECLARATION } from '../documentTypes.js';
import { followBills, REPLACED } from '../billsOfGoods.js';
import { userOf } from '../organizationUser.js';
import { MatrixDocuments } from './matrixDocuments.js';

const RULE = 'MATRIX_CONFLICT';
/** The documents of which a matrix is made, but for credits, which the examiner compares. */
const COMPARED: readonly DocumentType[] = [
  ...([DECLARATION, BILL, 'cargo-report', 'certificate-of-origin'] as const),
  ...([CLAIM, 'presentation'] as const),
];
/** A paper that is missing becomes due by waiting, and what nobody confirms says nothing: no document makes these. */
const NOT_MADE: readonly Conflict['rule'][] = ['D31', 'STANDING'];
/** How many conflicts of one matrix are told of. */
const MAX_TOLD = 8;
/** How many matrices one arriving document is looked at in: each reads many documents. */
const MAX_MATRICES = 16;
/** How many documents that link to one are looked at to find those that this organisation watches. */
const MAX_LINKING = 200;
/** To how many bills of the goods of an arriving document the declarations and claims are looked for. */
const MAX_BILLS = 64;

/**
 * Tells an authority and a bank of each grave conflict that a document makes when it arrives or changes: customs of what is
 * declared to it, a bank of what is shown to it or lent on. What the document has no part in was told of before.
 */
export const conflictingPapers: ContentRule = async ({ record }, reading) => {
  if (!COMPARED.includes(record.type)) return [];
  const watched = await findWatched(record, reading);
  const raised = watched.length > MAX_MATRICES ? [tellUncompared(record)] : [];
  for (const subject of watched.slice(0, MAX_MATRICES)) {
    const matrix = await computeFor(subject, reading);
    if (matrix !== undefined) raised.push(...tell(matrix, record, subject));
  }
  return raised;
};

/** The documents whose matrices an arriving one belongs to and that this organisation watches. */
async function findWatched(record: TradeRecord, reading: OrganizationReading): Promise<TradeRecord[]> {
  const { mspId, queries } = reading;
  if (record.type === DECLARATION) return [record].filter((each) => isWatchedBy(each, mspId));
  const named = record.links.filter(({ type }) => type === DECLARATION).map(({ id }) => id);
  const to = [...(record.type === BILL ? [] : [record]), ...(await listBills(record, queries))];
  const declarations = [
    ...(await queries.records(userOf(mspId), DECLARATION, named.slice(0, MAX_LINKING))),
    ...(await findLinking(DECLARATION, to, queries)),
  ].filter((each) => isWatchedBy(each, mspId));
  if (declarations.length > 0) return distinct(declarations);
  const claims = [record, ...(await findLinking(CLAIM, to, queries))];
  return distinct(claims.filter((each) => isLentBy(each, mspId)));
}

/** The bills that a document is or names, those in whose place they stand, and those in their place. */
async function listBills(record: TradeRecord, { tables }: OrganizationReading['queries']): Promise<Link[]> {
  const named = [record, ...record.links].filter(({ type }) => type === BILL).map(({ id }) => id);
  const { found } = await followBills(tables, named, { ways: REPLACED });
  return [...new Set([...named, ...found.map(({ id }) => id)])].slice(0, MAX_BILLS).map((id) => ({ type: BILL, id }));
}

const distinct = (records: readonly TradeRecord[]): TradeRecord[] => [
  ...new Map(records.map((each) => [each.id, each])).values(),
];

async function findLinking(
  type: DocumentType,
  to: readonly Link[],
  queries: OrganizationReading['queries'],
): Promise<TradeRecord[]> {
  const statuses = type === DECLARATION ? LIVE_DECLARATION_STATUSES : LIVE_CLAIM_STATUSES;
  const found: TradeRecord[] = [];
  for (const link of to)
    found.push(...(await queries.linking(type, { type: link.type, id: link.id }, MAX_LINKING, statuses)));
  return found;
}

/** Customs watches what is declared to it, and a bank what is shown to it; who declares knows its papers. */
function isWatchedBy({ state, status, parties }: TradeRecord, mspId: string): boolean {
  const declared = DeclarationState.safeParse(state).data;
  const isLive = LIVE_DECLARATION_STATUSES.some((each) => each === status);
  return (
    isLive && declared !== undefined && declared.declarant.msp !== mspId && parties.some(({ msp }) => msp === mspId)
  );
}

/** A bank watches what it lends on, also if no declaration is shown to it. */
const isLentBy = (record: TradeRecord, mspId: string): boolean =>
  record.type === CLAIM &&
  LIVE_CLAIM_STATUSES.includes(record.status) &&
  DEFINITIONS[CLAIM].creator(record).msp === mspId;

/** Undefined if the document cannot be read here. */
async function computeFor({ type, id }: TradeRecord, reading: OrganizationReading): Promise<TruthMatrix | undefined> {
  const { mspId, queries } = reading;
  const subject = { type, id };
  const sources = {
    documents: { read: (_: string, link: Link) => readStanding(link, reading) },
    documentQueries: queries,
  };
  try {
    const { isComplete: _, ...gathered } = await new MatrixDocuments(sources, userOf(mspId)).gather(subject);
    // The countries are those of D31, which tells of nothing here.
    const today = dateOf(new Date().toISOString());
    return computeMatrix({ subject, ...gathered, today, customsCountries: [] });
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/** Records whose authors do not confirm them are not found; what an issuer has not stated itself does not count. */
async function readStanding(link: Link, { mspId, queries, read }: OrganizationReading): Promise<AtHand> {
  const [record] = await queries.records(userOf(mspId), link.type, [link.id]);
  if (record === undefined) return rejectUnknown({ ...link });
  const issuer = DEFINITIONS[record.type].issuer(record);
  const genuine = issuer === undefined || (await queries.isStatedBy(issuer, record));
  return { record, authentic: true, genuine, document: await read(link) };
}

/** What a document has a part in, one alert for each conflict: whichever of its documents comes last, it is the same alert. */
function tell({ sources, conflicts }: TruthMatrix, record: TradeRecord, subject: TradeRecord): RaisedAlert[] {
  const about = { type: subject.type, id: subject.id };
  const listKeys = (conflict: Conflict): string[] =>
    [...new Set(conflict.sources.flatMap((place) => sources[place] ?? []).map(recordKeyOf))].sort();
  const made = conflicts
    .filter(({ severity, rule }) => severity === 'HIGH' && !NOT_MADE.includes(rule))
    .filter((conflict) => listKeys(conflict).includes(recordKeyOf(record)));
  const told = new Map(made.map((conflict) => [tellConflict(conflict, listKeys(conflict)), conflict]));
  return [...told.keys()].slice(0, MAX_TOLD).map((reason) => ({
    ...{ rule: RULE, severity: 'HIGH', reason: tellMore(reason, told.size), about },
    counted: reason,
  }));
}

const recordKeyOf = ({ type, id }: Link): string => `${type} ${id}`;

/**
 * What differs, and where. The values stand in the matrix, which shows each officer what that officer may see.
 */
const tellConflict = ({ rule, row }: Conflict, keys: readonly string[]): string =>
  `The truth matrix has a grave conflict by rule ${rule}${row === null || row === rule ? '' : ` (${row})`} of ${keys.join(' and ')}.`;

const tellMore = (reason: string, all: number): string =>
  all > MAX_TOLD ? `${reason} ${all} in all: ask for the matrix.` : reason;

const tellUncompared = ({ type, id }: TradeRecord): RaisedAlert => ({
  ...{ rule: RULE, severity: 'REVIEW', about: { type, id }, counted: 'not compared' },
  reason: `This document belongs to the goods of more than ${MAX_MATRICES} documents: it was not looked at in all of their matrices.`,
});
