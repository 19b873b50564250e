import {
  DEFINITIONS,
  gatherExamination,
  examine,
  type Link,
  PresentationState,
  type RuleResult,
} from '@naru/chaincode/domain';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import type { User } from '../../identity/users.js';

/** What the rules of UCP 600 find in a presentation. */
export interface ExaminationAnswer {
  /** DISCREPANT where a rule finds so; else NEEDS_A_PERSON where a rule leaves something to one. */
  readonly verdict: 'COMPLIES' | 'DISCREPANT' | 'NEEDS_A_PERSON';
  readonly results: readonly RuleResult[];
}

/** Examines what was presented, as the bank's officer would see it now. @throws TradeError NOT_FOUND, INVALID; LedgerFailure */
export async function examinePresentation(documents: Documents, user: User, id: string): Promise<ExaminationAnswer> {
  const { record, document } = await documents.read(user.name, { type: 'presentation', id });
  const presentedAs = PresentationState.parse(record.state);
  const related = await readAll(documents, user, [creditLink(presentedAs.credit), ...billsOf(record.links)]);
  return answerOf(examine(gatherExamination({ presentedAs, document, related, time: new Date().toISOString() })));
}

/** What a beneficiary asks before it presents: its papers as they would be, and the bill that is on the ledger. */
export interface PreCheck {
  readonly document: unknown;
  readonly billOfLading?: string | undefined;
}

/**
 * Examines documents before they are presented; nothing is written, and nobody learns that it was asked.
 * @throws TradeError NOT_FOUND, INVALID with every fault of the documents; LedgerFailure
 */
export async function preCheck(
  documents: Documents,
  user: User,
  credit: string,
  asked: PreCheck,
): Promise<ExaminationAnswer> {
  const time = new Date().toISOString();
  const bills = asked.billOfLading === undefined ? [] : [{ type: 'bill-of-lading' as const, id: asked.billOfLading }];
  const related = await readAll(documents, user, [creditLink(credit), ...bills]);
  const receivedOn = time.slice(0, DATE_CHARS);
  const presentedAs = { beneficiary: { msp: user.msp, party: user.party }, receivedOn };
  return answerOf(examine(gatherExamination({ presentedAs, document: asked.document, related, time })));
}

const DATE_CHARS = 10;
const creditLink = (id: string): Link => ({ type: DEFINITIONS['letter-of-credit'].type, id });
const billsOf = (links: readonly Link[]): Link[] => links.filter(({ type }) => type === 'bill-of-lading');

function readAll(documents: Documents, user: User, links: readonly Link[]): Promise<DocumentView[]> {
  return Promise.all(links.map((link) => documents.read(user.name, link)));
}

function answerOf(results: readonly RuleResult[]): ExaminationAnswer {
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  if (verdicts.has('DISCREPANT')) return { verdict: 'DISCREPANT', results };
  return { verdict: verdicts.has('NEEDS_A_PERSON') ? 'NEEDS_A_PERSON' : 'COMPLIES', results };
}
