import {
  DeclarationState,
  findFinancedPart,
  LIVE_CLAIM_STATUSES,
  type Link,
  type Money,
  readExportDeclaration,
  TradeError,
  type TradeRecord,
  weighDeclaration,
} from '@naru/chaincode/domain';
import { compareDocuments } from '../../documents/compareDocuments.js';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule, OrganizationReading } from '../../readModel/contentRule.js';
import { CLAIM, DECLARATION, linkOf } from '../documentTypes.js';
import { findClaimsWith, readClaimState } from './ownClaims.js';

/** How many claims of all banks on one declaration are looked at. */
const MAX_CLAIMS = 256;

type Told = Pick<RaisedAlert, 'rule' | 'severity' | 'reason'>;

const ended = (how: string): string =>
  `The export declaration on which this claim rests ${how}. Ask your client where the goods are, and customs why.`;

/** What is said of a step of a declaration that takes it out of force, by the action. */
const MEANINGS: Readonly<Record<string, string>> = {
  withdraw: ended('was withdrawn by its declarant'),
  reject: ended('was rejected by customs'),
  cancel: ended('was cancelled by customs'),
  seize: ended('is of goods that customs has seized'),
  hold: 'Customs holds the goods of the export declaration on which this claim rests. Ask your client why.',
};

/** Only its own word makes a declaration that of a paper: others could write the number of a stranger's. */
const OF_PAPER: Told = {
  rule: 'D14',
  severity: 'REVIEW',
  reason:
    'A declaration with the number of an export declaration of this claim is withdrawn, ended or held. Have your client show it to you on the ledger.',
};

/** D7: what the correction says can be read only when the declarant shows it again. */
export const unreachedDeclaration: AlertRule = async (tables, record, mspId) => {
  if (record.type !== DECLARATION || record.action !== CORRECT || record.unreached?.includes(mspId) !== true) return [];
  const numbers = record.tokens.filter(({ kind }) => kind === 'DECLARATION').map(({ token }) => token);
  const claims = await findClaimsWith(tables, numbers, mspId);
  return claims
    .filter((claim) => restsOn(claim, record.id))
    .map(({ id }) => ({ rule: 'D7', severity: 'HIGH', reason: UNREACHED, about: { type: CLAIM, id } }));
};

const CORRECT = 'correct';
const UNREACHED =
  'The export declaration on which this claim rests was corrected while the peer of this bank did not sign, and the bank does not have the correction. Have your client show it again.';

/** D14: the declaration of a live claim is withdrawn, rejected, cancelled or seized, or customs holds its goods. */
export const changedDeclaration: AlertRule = async (tables, record, mspId) => {
  const reason = record.type === DECLARATION ? MEANINGS[record.action] : undefined;
  const severity = weighDeclaration(record.status);
  if (reason === undefined || severity === undefined) return [];
  const numbers = record.tokens.filter(({ kind }) => kind === 'DECLARATION').map(({ token }) => token);
  const claims = await findClaimsWith(tables, numbers, mspId);
  const raised = claims.map((claim): RaisedAlert => ({
    ...(restsOn(claim, record.id) ? { rule: 'D14', severity, reason } : OF_PAPER),
    about: { type: CLAIM, id: claim.id },
  }));
  const isUnclaimed = !claims.some((claim) => restsOn(claim, record.id));
  return isUnclaimed && isShownTo(record, mspId) ? [...raised, { ...SHOWN, about: linkOf(record) }] : raised;
};

/** The bank can lend on it, or rest on it in what it does not record here. */
const SHOWN: Told = {
  rule: 'D14',
  severity: 'REVIEW',
  reason: 'An export declaration that was shown to this bank is withdrawn, ended or held.',
};

/** Whether a declaration is shown to an organisation, beside those who have a function in it. */
export function isShownTo({ type, parties, state }: TradeRecord, mspId: string): boolean {
  const functions = type === DECLARATION ? DeclarationState.safeParse(state).data : undefined;
  return (
    functions !== undefined &&
    ![functions.declarant.msp, functions.customs].includes(mspId) &&
    parties.some(({ msp }) => msp === mspId)
  );
}

const restsOn = ({ links }: TradeRecord, declaration: string): boolean =>
  links.some(({ type, id }) => type === DECLARATION && id === declaration);

/**
 * The declaration of a live claim is corrected. D7: its value is less than what the claim finances, or than it was when the claim
 * was made: then other banks may finance the rest of it; a correction upward is nothing. D14: it says something else of which
 * the bank could rely on, such as another exporter or other goods. A bank that sees it without a claim is told of that, too.
 */
export const correctedDeclaration: ContentRule = async ({ record, document }, reading) => {
  const value = record.type === DECLARATION ? readValue(document) : undefined;
  if (value === undefined) return [];
  const corrected = await findCorrected(record, reading);
  const raised: RaisedAlert[] = [];
  for (const claim of corrected) {
    const about = { type: CLAIM, id: claim.id } as const;
    const before = await readBefore(record, findContent(claim, record.id), reading);
    const told = [await judge(claim, { record, value, before }, reading), tellChanges(before, document, ON_CLAIM)];
    raised.push(...told.flatMap((each) => (each === undefined ? [] : [{ ...each, about }])));
  }
  if (corrected.length > 0 || !isShownTo(record, reading.mspId)) return raised;
  const before = await readBefore(record, await findHashBefore(record, reading), reading);
  const told = tellChanges(before, document, ON_SIGHT);
  return told === undefined ? raised : [...raised, { ...told, about: linkOf(record) }];
};

const ON_CLAIM = 'on which this claim rests';
const ON_SIGHT = 'that was shown to this bank';

/** What is told as D7, or follows from it. */
const OF_VALUE =
  /^\/(?:lines\/\d+\/(?:value|unitPrice|customsValue|duties)|freight|insurance|additions|deductions)(?:\/|$)/;
/** Who trades which goods, and where they are. */
const OF_TRADE =
  /^\/(?:lines|exporter|importer|seller|buyer|containers|grossMassKg|invoiceNumbers|countryOf\w+)(?:\/|$)/;
const MAX_TOLD = 8;

/** What else of the declaration is not as it was; undefined if that cannot be told, or is nothing. */
function tellChanges(before: unknown, after: unknown, what: string): Told | undefined {
  if (before === undefined) return undefined;
  const changed = compareDocuments(before, after)
    .map(({ pointer }) => pointer)
    .filter((pointer) => !OF_VALUE.test(pointer));
  if (changed.length === 0) return undefined;
  const more = changed.length > MAX_TOLD ? ` and ${changed.length - MAX_TOLD} more` : '';
  return {
    rule: 'D14',
    severity: changed.some((pointer) => OF_TRADE.test(pointer)) ? 'HIGH' : 'REVIEW',
    reason: `The export declaration ${what} was corrected: ${changed.slice(0, MAX_TOLD).join(', ')}${more}. Compare it with what you relied on.`,
  };
}

/** The declared value; undefined if it is no export declaration. */
function readValue(document: unknown): Money | undefined {
  try {
    return readExportDeclaration(document).value;
  } catch (error) {
    if (error instanceof TradeError) return undefined;
    throw error;
  }
}

/** The own live claims that were made on another document of the declaration. */
async function findCorrected({ id, content }: TradeRecord, reading: OrganizationReading): Promise<TradeRecord[]> {
  const claims = await reading.queries.linking(CLAIM, { type: DECLARATION, id }, MAX_CLAIMS);
  return claims.filter((claim) => {
    const state = readClaimState(claim);
    const isOwn = state?.claimant === reading.mspId && LIVE_CLAIM_STATUSES.includes(claim.status);
    return isOwn && findContent(claim, id) !== content.hash;
  });
}

/** The hash of the declaration on which a claim was made. */
const findContent = (claim: TradeRecord, declaration: string): string | undefined =>
  readClaimState(claim)?.declarations?.find(({ id }) => id === declaration)?.content;

interface Corrected {
  readonly record: TradeRecord;
  readonly value: Money;
  /** The declaration as it was when the claim was made. */
  readonly before: unknown;
}

async function judge(
  claim: TradeRecord,
  { record, value, before }: Corrected,
  reading: OrganizationReading,
): Promise<Told | undefined> {
  const text = await reading.read({ type: CLAIM, id: claim.id });
  const part = text === undefined ? undefined : findFinancedPart(text, record.id);
  if (part !== undefined && isLess(value, part))
    return {
      rule: 'D7',
      severity: 'BLOCK',
      reason:
        'The export declaration on which this claim rests was corrected: its value is less than what the claim finances.',
    };
  const valueBefore = before === undefined ? undefined : readValue(before);
  if (valueBefore === undefined || !isLess(value, valueBefore)) return undefined;
  const reason =
    'The value of the export declaration on which this claim rests was corrected downward. It is enough for this claim; whether it is for those of other banks, too, they do not show.';
  return { rule: 'D7', severity: 'HIGH', reason };
}

const isLess = (one: Money, other: Money): boolean =>
  one.currency !== other.currency || one.amountMinor < other.amountMinor;

/** The document of a declaration with this hash, if this organisation has it. */
async function readBefore(
  { type, id }: Link,
  hash: string | undefined,
  { queries, read }: OrganizationReading,
): Promise<unknown> {
  const versions = await queries.authenticVersions({ type, id });
  const version = versions.find(({ record }) => record.content.hash === hash);
  return version && read({ type, id }, version.transactionId);
}

/** The hash of the document before the last correction; undefined if there was none. */
async function findHashBefore(
  { type, id, content }: TradeRecord,
  { queries }: OrganizationReading,
): Promise<string | undefined> {
  const versions = await queries.authenticVersions({ type, id });
  return versions.findLast(({ record }) => record.content.version < content.version)?.record.content.hash;
}
