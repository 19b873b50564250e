import {
  BillState,
  type ClaimState,
  DUPLICATE_RULES,
  FIRST_VERSION,
  hasFinding,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { AlertRule, RaisedAlert, Tables } from '../../readModel/alertRule.js';
import { readAuthentic, readWithTokens } from '../../readModel/authenticRecords.js';
import { BILL, CLAIM } from '../documentTypes.js';
import { isSecurityOf } from '../securities.js';
import { findLiveClaims, judgeAgainst, readClaimState } from './ownClaims.js';

/** What a bank is told of its own refusal: which rules refuse is in the findings, and no other member knows. */
const REFUSAL = 'REFUSED';

const isRefused = ({ status }: TradeRecord): boolean => status === 'REFUSED';

/** A claim is weighed when it is made; what is done with it later is no further attempt. */
const isMade = ({ version }: TradeRecord): boolean => version === FIRST_VERSION;

/** A claim of this organisation was refused. Its own officers see at once that it came to nothing. */
export const ownRefusal: AlertRule = (_tables, record, mspId) => {
  const isOwn = isMade(record) && isRefused(record) && readClaimState(record)?.claimant === mspId;
  const reason = 'A claim of this bank was refused; its findings say why.';
  const about = { type: CLAIM, id: record.id } as const;
  return Promise.resolve(isOwn ? [{ rule: REFUSAL, severity: 'BLOCK', reason, about }] : []);
};

/** A claim of another bank that was judged in this version, as a bank sees it that may hold the same papers. */
interface Rival {
  readonly record: TradeRecord;
  readonly state: ClaimState;
  readonly mspId: string;
}

/**
 * Another bank asked to finance what this organisation holds, or what is like it. Who, and for whom, stays with them. A
 * bank that asks again and again is counted in one alert for each rule.
 *
 * What is only like it is told, too, whether the other claim was refused or not: the other bank's officers weigh it by
 * what they see of their client, and the bank that has paid has as much to lose. A rule in shadow tells nothing.
 */
export const rivalClaim: AlertRule = async (tables, record, mspId) => {
  const state = readClaimState(record);
  if (state === undefined || !wasJudged(record, state.claimant === mspId)) return [];
  const rival = { record, state, mspId };
  const found = [...(await judgeClaims(tables, rival)), ...(await judgeBills(tables, rival))];
  // What refused a claim comes before what is only like it.
  const inOrder = found.toSorted((one, other) => Number(other.severity === 'HIGH') - Number(one.severity === 'HIGH'));
  return inOrder.filter(({ about }, place) => inOrder.findIndex((one) => one.about.id === about.id) === place);
};

/** Whether this is the version in which the claim was weighed. What is only like its own, a bank has weighed itself. */
const wasJudged = (record: TradeRecord, isOwn: boolean): boolean => isMade(record) && (isRefused(record) || !isOwn);

const HOLDS = 'Another bank was asked to finance documents that this claim holds, and its claim was refused.';
const HOLDS_OWN = 'Another desk of this bank was asked to finance documents that this claim holds, and was refused.';
const LIKE = 'Another bank was asked to finance documents like those that this claim holds';
const LIKE_REFUSED = `${LIKE}, and its claim was refused.`;
const LIKE_RESERVED = `${LIKE}, and was not refused. Ask your client whether they are of another deal.`;
const TAKEN = 'Another bank was asked to finance this bill, which is your security, and its claim was refused.';

const TITLES: Readonly<Record<string, { readonly title: string } | undefined>> = DUPLICATE_RULES;

/** A sentence, and what the rule says that found this attempt: attempts by different rules are told apart. */
function byRule(sentence: string, rule: string): string {
  const title = TITLES[rule]?.title;
  return title === undefined ? sentence : `${sentence} Rule ${rule}: ${title}.`;
}

async function judgeClaims(tables: Tables, { record, mspId, state }: Rival): Promise<RaisedAlert[]> {
  return (await judgeAgainst(tables, record, mspId)).flatMap(({ held, found }): RaisedAlert[] => {
    const { rule, severity } = found;
    const about = { type: CLAIM, id: held.id } as const;
    if (severity === 'BLOCK' && isRefused(record)) return [tell({ state, mspId }, { rule, about })];
    if (!hasFinding([found], 'HIGH') || state.claimant === mspId) return [];
    const reason = byRule(isRefused(record) ? LIKE_REFUSED : LIKE_RESERVED, rule);
    const counted = `like ${state.claimant}`;
    return [{ rule, severity: 'REVIEW', reason, about, counted }];
  });
}

/** What refused a claim: of the papers that this organisation holds, one bank's attempts are counted. */
function tell(
  { state: { claimant }, mspId }: Omit<Rival, 'record'>,
  { rule, about }: Pick<RaisedAlert, 'rule' | 'about'>,
): RaisedAlert {
  const held = claimant === mspId ? HOLDS_OWN : HOLDS;
  const reason = byRule(about.type === BILL ? TAKEN : held, rule);
  return { rule, severity: 'HIGH', reason, about, counted: `refused ${claimant}` };
}

/** The bills on the ledger that a refused claim names, or of which it brings a copy, if they are security here. */
async function judgeBills(tables: Tables, { record, state, mspId }: Rival): Promise<RaisedAlert[]> {
  if (!isRefused(record)) return [];
  const named = record.links.filter(({ type }) => type === BILL).map(({ id }) => id);
  const bills = await readAuthentic(tables, BILL, named);
  const originals = await readWithTokens(tables, BILL, { tokens: listCopies(record, state) });
  const raised = [
    ...bills.map((bill) => judgeBill(tables, bill, { state, mspId, rule: 'D14' })),
    ...originals.map((bill) => judgeBill(tables, bill, { state, mspId, rule: 'D12' })),
  ];
  return (await Promise.all(raised)).flat();
}

/** A pledged bill is told by its claim; one that was presented, or taken, by itself. */
async function judgeBill(
  tables: Tables,
  { id, ...record }: TradeRecord,
  { rule, ...rival }: Omit<Rival, 'record'> & Pick<RaisedAlert, 'rule'>,
): Promise<RaisedAlert[]> {
  const bill = BillState.safeParse(record.state).data;
  if (bill === undefined || !isSecurityOf(bill, rival.mspId)) return [];
  if (bill.pledge?.pledgee !== rival.mspId) return [tell(rival, { rule, about: { type: BILL, id } })];
  const live = await findLiveClaims(tables, [bill.pledge.claim], rival.mspId);
  const pledged = rival.state.claimant === rival.mspId ? 'D2' : 'D1';
  return live.map((claim) => tell(rival, { rule: rule === 'D14' ? pledged : rule, about: { type: CLAIM, id: claim } }));
}

/** The numbers of the paper bills that a claim takes as security. */
function listCopies({ tokens }: TradeRecord, { papers }: ClaimState): string[] {
  return tokens.flatMap(({ kind, token, paper = -1 }) => {
    const head = papers[paper];
    return kind === 'BILL' && head?.role === 'SECURITY' && head.kind !== 'BILL_ON_LEDGER' ? [token] : [];
  });
}
