import {
  findFinancedPart,
  LIVE_CLAIM_STATUSES,
  type Link,
  type Money,
  readExportDeclaration,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule, OrganizationReading } from '../../readModel/contentRule.js';
import { CLAIM, findClaimsWith, readClaimState } from './ownClaims.js';

const DECLARATION = 'customs-declaration';
/** How many claims of all banks on one declaration are looked at. */
const MAX_CLAIMS = 256;

type Told = Pick<RaisedAlert, 'rule' | 'severity' | 'reason'>;

const ended = (how: string): Told => ({
  rule: 'D14',
  severity: 'BLOCK',
  reason: `The export declaration on which this claim rests ${how}. Ask your client where the goods are, and customs why.`,
});

/** What a step of a declaration means for a claim that rests on it, by the action. */
const MEANINGS: Readonly<Record<string, Told>> = {
  withdraw: ended('was withdrawn by its declarant'),
  reject: ended('was rejected by customs'),
  cancel: ended('was cancelled by customs'),
  seize: ended('is of goods that customs has seized'),
  hold: {
    rule: 'D14',
    severity: 'HIGH',
    reason: 'Customs holds the goods of the export declaration on which this claim rests. Ask your client why.',
  },
};

/** Only its own word makes a declaration that of a paper: others could write the number of a stranger's. */
const OF_PAPER: Told = {
  rule: 'D14',
  severity: 'REVIEW',
  reason:
    'A declaration with the number of an export declaration of this claim is withdrawn, ended or held. Have your client show it to you on the ledger.',
};

/** D14: the declaration of a live claim is withdrawn, rejected, cancelled or seized, or customs holds its goods. */
export const changedDeclaration: AlertRule = async (tables, record, mspId) => {
  const told = record.type === DECLARATION ? MEANINGS[record.action] : undefined;
  if (told === undefined) return [];
  const numbers = record.tokens.filter(({ kind }) => kind === 'DECLARATION').map(({ token }) => token);
  const claims = await findClaimsWith(tables, numbers, mspId);
  return claims.map((claim) => ({
    ...(restsOn(claim, record.id) ? told : OF_PAPER),
    about: { type: CLAIM, id: claim.id },
  }));
};

const restsOn = ({ links }: TradeRecord, declaration: string): boolean =>
  links.some(({ type, id }) => type === DECLARATION && id === declaration);

/**
 * D7: the declaration of a live claim is corrected, and its value is less than what the claim finances, or than it was when
 * the claim was made: then other banks may finance the rest of it. A correction upward is nothing.
 */
export const correctedDeclaration: ContentRule = async ({ record, document }, reading) => {
  const value = record.type === DECLARATION ? readValue(document) : undefined;
  if (value === undefined) return [];
  const raised: RaisedAlert[] = [];
  for (const claim of await findCorrected(record, reading)) {
    const told = await judge(claim, { record, value }, reading);
    if (told !== undefined) raised.push({ ...told, about: { type: CLAIM, id: claim.id } });
  }
  return raised;
};

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

async function judge(
  claim: TradeRecord,
  { record, value }: { readonly record: TradeRecord; readonly value: Money },
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
  const before = await readValueBefore(claim, record, reading);
  if (before === undefined || !isLess(value, before)) return undefined;
  const reason =
    'The value of the export declaration on which this claim rests was corrected downward. It is enough for this claim; whether it is for those of other banks, too, they do not show.';
  return { rule: 'D7', severity: 'HIGH', reason };
}

const isLess = (one: Money, other: Money): boolean =>
  one.currency !== other.currency || one.amountMinor < other.amountMinor;

/** The declared value when the claim was made. */
async function readValueBefore(
  claim: TradeRecord,
  { type, id }: Link,
  { queries, read }: OrganizationReading,
): Promise<Money | undefined> {
  const hash = findContent(claim, id);
  const versions = await queries.authenticVersions({ type, id });
  const version = versions.find(({ record }) => record.content.hash === hash);
  const document = version && (await read({ type, id }, version.transactionId));
  return document === undefined ? undefined : readValue(document);
}
