import type { RuleResult } from '../examination/examination';
import { findParagraphs } from './paragraphs';
import { type ProfileName, PROFILES_VERSION, SEVERITIES, type Severity, weighResult } from './profiles';
import { listSides, type Side } from './sides';

/** A result with what an officer needs to decide on it. */
export interface OfficerResult extends RuleResult {
  readonly severity: Severity;
  /** The paragraphs of ISBP beside the article. */
  readonly paragraphs?: string;
  /** The words that were compared, side by side. Empty if the result compares no two texts. */
  readonly sides: readonly Side[];
}

/** What a notice of refusal can say (field 77J). */
export interface NoticeDraft {
  /** What was found for certain. */
  readonly discrepancies: readonly string[];
  /** How many results are left to a person: decide on them before the single notice is given (UCP 600 art. 16(c)). */
  readonly undecided: number;
}

export interface OfficerView {
  readonly profile: { readonly name: ProfileName; readonly version: string };
  readonly results: readonly OfficerResult[];
  readonly notice: NoticeDraft;
}

/** Rules about what banks did: the time for a notice, the notices given, a transfer. The presenter cannot be refused for it. */
const ABOUT_BANKS: ReadonlySet<string> = new Set(['U21', 'U22', 'U23', 'U25']);

/** An officer's judgement on a finding, or on all that a rule finds. */
export interface FindingJudged {
  readonly rule: string;
  readonly sentence?: string | undefined;
  readonly verdict: 'COMPLIES' | 'DISCREPANT';
  readonly reason: string;
}

/**
 * Drafts what a notice can say: what was found for certain, unless an officer has judged that it complies, and what an officer has
 * judged to be a discrepancy; each once.
 */
export function draftNotice(results: readonly RuleResult[], judgements: readonly FindingJudged[] = []): NoticeDraft {
  const presented = results.filter(({ rule }) => !ABOUT_BANKS.has(rule));
  const judged = presented.map((result) => ({ ...result, ...findVerdict(result, judgements) }));
  const found = judged.filter(({ verdict }) => verdict === 'DISCREPANT').map(({ sentence }) => sentence);
  const undecided = judged.filter(({ verdict }) => verdict === 'NEEDS_A_PERSON').length;
  // What no rule asks about, the officer has said in words of its own.
  const own = judgements.filter(
    ({ rule, verdict }) =>
      verdict === 'DISCREPANT' && !results.some((result) => result.rule === rule && isOpen(result)),
  );
  return { discrepancies: [...new Set([...found, ...own.map(({ reason }) => reason.toUpperCase())])], undecided };
}

const isOpen = ({ verdict }: RuleResult): boolean => verdict === 'DISCREPANT' || verdict === 'NEEDS_A_PERSON';

/** The verdict of an officer on what a rule leaves open; the judgement that names the finding goes first. */
function findVerdict(result: RuleResult, judgements: readonly FindingJudged[]): Partial<Pick<RuleResult, 'verdict'>> {
  if (!isOpen(result)) return {};
  const ofRule = judgements.filter(({ rule }) => rule === result.rule);
  const named = ofRule.find(({ sentence }) => sentence === result.sentence);
  const judgement = named ?? ofRule.find(({ sentence }) => sentence === undefined);
  return judgement === undefined ? {} : { verdict: judgement.verdict };
}

const rank = ({ severity, verdict }: OfficerResult): number =>
  2 * SEVERITIES.indexOf(severity) + Number(verdict !== 'DISCREPANT');

/** Views an examination by consequence: the gravest results first, and those of the same gravity in the order of the rules. */
export function viewExamination(
  results: readonly RuleResult[],
  name: ProfileName,
  judgements: readonly FindingJudged[] = [],
): OfficerView {
  const viewed = results.map((result): OfficerResult => {
    const paragraphs = findParagraphs(result);
    const severity = weighResult(result, name);
    return { ...result, severity, ...(paragraphs !== undefined && { paragraphs }), sides: listSides(result) };
  });
  return {
    profile: { name, version: PROFILES_VERSION },
    results: viewed.sort((a, b) => rank(a) - rank(b)),
    notice: draftNotice(results, judgements),
  };
}
