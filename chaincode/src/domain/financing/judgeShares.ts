import { NUMBER_KINDS, type Share } from '../fingerprints/prints';
import { rejectIssues } from '../errors';
import { compareGoods } from './compareGoods';
import { identify } from './identify';
import { findShared, type Meeting } from './judgeMeeting';
import { agree, isOfOneSeries, type Pair, pairPapers, states, type TokenedPaper } from './meeting';
import type { DuplicateFinding } from './rules';
import { exceedWhole } from './shares';

/**
 * D7: the parts of one paper that live claims finance are no more than the whole. Papers that are equal within a claim
 * count together. What is only beyond the whole that others' credit notes leave is HIGH. A paper that was repaid in part has been
 * collected to that part: what goes beyond is HIGH, too.
 */
export function judgeShares(own: readonly TokenedPaper[], meetings: readonly Meeting[]): DuplicateFinding[] {
  const counted = meetings.filter(({ other }) => other.life !== 'REFUSED');
  return groupEqual(own).flatMap((papers) => judgePaper(papers, counted));
}

function judgePaper(papers: readonly TokenedPaper[], meetings: readonly Meeting[]): DuplicateFinding[] {
  const held = meetings.flatMap((meeting) => listHeld(papers, meeting));
  const ownShares = papers.flatMap(({ share }) => share ?? []);
  const live = held.filter(({ life }) => life === 'LIVE');
  const paper = papers[0]?.kind ?? 'INVOICE';
  const evidence = { paper, claims: live.map(({ claim }) => claim), banks: [...new Set(live.map(({ bank }) => bank))] };
  // The ledger has the whole from customs, whatever others stated, and whatever it was before a correction.
  const isKnown = papers.some(({ isOnLedger }) => isOnLedger);
  // A credit note that only another claim states refuses nothing: a little part with a false one would exclude everybody.
  const otherValues = sharesOf(live.filter(({ isOfOneValue }) => !isOfOneValue));
  if (exceed(ownShares, live, isKnown ? ownShares : [...ownShares, ...otherValues]))
    return [{ rule: 'D7', severity: 'BLOCK', reason: 'The financed parts are more than the whole.', evidence }];
  if (!isKnown && exceed(ownShares, live)) {
    const reason = 'The financed parts are more than what a credit note leaves that another claim states.';
    return [{ rule: 'D7', severity: 'HIGH', reason, evidence }];
  }
  // After what is shown: a bank that hides its part makes no room for others.
  if (live.some(({ share }) => share === undefined)) {
    const reason = 'The part that another bank finances is not shown, so that the sum cannot be computed.';
    return [{ rule: 'D7', severity: 'HIGH', reason, evidence }];
  }
  return judgePast({ ownShares, held, believed: isKnown ? ownShares : [] }, paper);
}

interface Past {
  readonly ownShares: readonly Share[];
  readonly held: readonly Held[];
  readonly believed: readonly Share[];
}

/** What was repaid and comes again is HIGH; what another bank refinanced, or gave up before it paid, is to be known. */
function judgePast({ ownShares, held, believed }: Past, paper: string): DuplicateFinding[] {
  const past = held.filter(({ life, isOwnBank }) => life !== 'LIVE' && !(isOwnBank && GIVEN_UP.includes(life)));
  const [first] = past;
  if (first === undefined || !exceed(ownShares, held, believed)) return [];
  const isHigh = past.some(({ life }) => life === 'REPAID' || life === 'WITHDRAWN_ON_SUSPICION');
  const reason = isHigh
    ? 'The paper was financed and repaid, or withdrawn on suspicion, and comes again.'
    : 'The paper was financed before, and the claim was refinanced or given up.';
  return [
    {
      rule: 'D7',
      severity: isHigh ? 'HIGH' : 'INFO',
      reason,
      evidence: { paper, claims: [first.claim], life: first.life, bank: first.bank },
    },
  ];
}

const GIVEN_UP: readonly Held['life'][] = ['WITHDRAWN', 'ENTERED_IN_ERROR'];

interface Held {
  readonly claim: string;
  /** The claim that this one is to replace. */
  readonly replaces: string | undefined;
  readonly share: Share | undefined;
  /** Whether both claims state the same value, so that only credit notes can make their wholes differ. */
  readonly isOfOneValue: boolean;
  readonly life: Meeting['other']['life'];
  readonly bank: string;
  readonly isOwnBank: boolean;
}

const sharesOf = (held: readonly Held[]): Share[] => held.flatMap(({ share }) => share ?? []);

/** Whether own parts and those of others are more than the whole. A claim and one in its place are not both financed. */
function exceed(own: readonly Share[], held: readonly Held[], believed: readonly Share[] = []): boolean {
  const replacing = held.filter(({ replaces }) => held.some(({ claim }) => claim === replaces));
  const replaced = new Set(replacing.map(({ replaces }) => replaces));
  const alone = held.filter((each) => !replacing.includes(each) && !replaced.has(each.claim));
  const alternatives = [...replaced].map((id) => ({
    replaced: sharesOf(held.filter(({ claim }) => claim === id)),
    replacing: sharesOf(replacing.filter(({ replaces }) => replaces === id)),
  }));
  return exceedWhole([...own, ...sharesOf(alone)], alternatives, believed);
}

/** The parts of one own paper that another claim finances. Each of its papers counts once. */
function listHeld(papers: readonly TokenedPaper[], meeting: Meeting): Held[] {
  const {
    other: { id: claim, replaces, life, bank },
    isOwnBank,
  } = meeting;
  const equal = findShared(meeting).filter(({ own }) => papers.includes(own));
  return [...new Set(equal.map(({ other }) => other))].map((other) => ({
    ...{ claim, replaces, share: other.share },
    isOfOneValue: equal.some((pair) => pair.other === other && agree(pair, 'AMOUNT')),
    ...{ life, bank, isOwnBank },
  }));
}

/** The papers of a claim that can be divided, equal ones together. */
function groupEqual(own: readonly TokenedPaper[]): TokenedPaper[][] {
  const groups: TokenedPaper[][] = [];
  for (const paper of own.filter(({ share }) => share !== undefined)) {
    const group = groups.find((papers) => papers.some((one) => isEqual(one, paper)));
    if (group === undefined) groups.push([paper]);
    else group.push(paper);
  }
  return groups;
}

function isEqual(one: TokenedPaper, other: TokenedPaper): boolean {
  const pairs = pairPapers([one], [other]);
  const goods = compareGoods([one], [other], pairs);
  return pairs.some((pair) => identify(pair, goods) === 'SAME');
}

/**
 * A claim takes no more than the whole of a paper, nor an undivided paper twice, however often it names it; and one number
 * has one amount and date. Otherwise one claim could list a stranger's number with all amounts that it may have.
 * @throws TradeError INVALID
 */
export function requireEachOnce(own: readonly TokenedPaper[]): void {
  const taken = own.filter(({ role }) => role === 'SECURITY');
  const contradicting = taken.filter((paper, index) => taken.slice(0, index).some((one) => contradicts(one, paper)));
  const undivided = own.filter(({ role, share }) => role === 'SECURITY' && share === undefined);
  const repeated = undivided.filter((paper, index) => undivided.slice(0, index).some((one) => isEqual(one, paper)));
  const exceeding = groupEqual(own).filter((papers) => exceedWhole(papers.flatMap(({ share }) => share ?? [])));
  const wrong = [...repeated, ...exceeding.flatMap((papers) => papers.slice(-1))];
  const issues = [
    ...wrong.map((paper) => ({ pointer: pointerTo(own.indexOf(paper)), message: TAKEN })),
    ...contradicting.map((paper) => ({ pointer: pointerTo(own.indexOf(paper)), message: CONTRADICTS })),
  ];
  if (issues.length > 0) rejectIssues(issues);
}

/** Whether two papers have one number of one series, and other facts. */
function contradicts(one: TokenedPaper, other: TokenedPaper): boolean {
  const areAmounts = [one, other].every((paper) => states(paper, 'AMOUNT'));
  const agrees = (pair: Pair): boolean => isEqual(one, other) && (!areAmounts || agree(pair, 'AMOUNT'));
  return pairPapers([one], [other]).some(
    (pair) => agree(pair, ...NUMBER_KINDS) && isOfOneSeries(pair) && !agrees(pair),
  );
}

/** The papers that a claim takes come first, in the order of its document. */
const pointerTo = (place: number): string => `/document/security/${place}`;
const CONTRADICTS = 'has the number of another paper of the claim, with another amount or date';
const TAKEN = 'is taken more than once, or more of it than there is';
