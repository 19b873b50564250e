import { z } from 'zod';
import { BillState } from '../billOfLading/state';
import type { TypedFacts } from '../document/action';
import { parseAs } from '../document/definition';
import type { Related } from '../document/facts';
import { samePlace } from '../document/record';
import { reject } from '../errors';
import { creditContentOf } from '../letterOfCredit/content';
import { Presentation } from '../letterOfCredit/presentation';
import { examine } from '../ucp600/examine';
import type { BillStanding, ExaminationContext, RuleResult } from '../ucp600/rule';
import type { PresentationState } from './state';

const MAX_JUDGEMENTS = 64;
const MAX_REASON_CHARS = 1_000;
const DATE_CHARS = 10;

/** An officer's own judgement on a rule, where the rules find a discrepancy or leave the matter to a person. */
const Judgement = z.strictObject({
  rule: z.string().regex(/^U\d{1,2}$/, 'is not the number of a rule: U1 to U25'),
  verdict: z.enum(['COMPLIES', 'DISCREPANT']),
  reason: z.string().trim().min(1).max(MAX_REASON_CHARS),
});

/** What the bank determines beside what the rules find. */
export const Determination = z.strictObject({ judgements: z.array(Judgement).max(MAX_JUDGEMENTS).default([]) });

type Facts = Pick<
  TypedFacts<PresentationState, { determination: 'COMPLYING' | 'DISCREPANT' }>,
  'state' | 'related' | 'document' | 'details' | 'time' | 'input'
>;

/**
 * A determination stands on the rules and on the officer's judgement together: complying needs a judgement on each
 * rule that finds otherwise, discrepant needs a discrepancy (UCP 600 arts. 14(a), 16(c)(ii)).
 * @throws INVALID with the rules that are not judged
 */
export function requireJudged(facts: Facts): void {
  const { judgements } = parseAs(Determination, facts.details, '/details');
  const judged = new Map(judgements.map(({ rule, verdict }) => [rule, verdict]));
  const results = examine(examinationOf(facts));
  const open = results.filter(({ verdict }) => verdict === 'DISCREPANT' || verdict === 'NEEDS_A_PERSON');
  if (facts.input.determination === 'COMPLYING') {
    const rules = rulesOf(open.filter(({ rule }) => judged.get(rule) !== 'COMPLIES'));
    if (rules.length > 0)
      reject('INVALID', 'These rules find a discrepancy, or leave the matter to a person; each needs a judgement.', {
        rules,
      });
    return;
  }
  const isDiscrepant =
    judgements.some(({ verdict }) => verdict === 'DISCREPANT') ||
    open.some(({ rule, verdict }) => verdict === 'DISCREPANT' && judged.get(rule) !== 'COMPLIES');
  if (!isDiscrepant) reject('INVALID', 'No rule and no judgement names a discrepancy.', {});
}

const rulesOf = (results: readonly RuleResult[]): string[] => [...new Set(results.map(({ rule }) => rule))];

/** What the rules look at, from what is on the ledger. */
function examinationOf({ state, related, document, time }: Facts): Parameters<typeof examine>[0] {
  const credit = related.find(({ record }) => record.type === 'letter-of-credit');
  const { terms, drawings } = creditContentOf(credit?.document);
  const presentation = parseAs(Presentation, document, '/document');
  const drawn = drawings.filter(({ status }) => status === 'DRAWN');
  const context: ExaminationContext = {
    today: time.slice(0, DATE_CHARS),
    receivedOn: state.receivedOn,
    drawnMinor: drawn.reduce((sum, { amount }) => sum + amount.amountMinor, 0),
    instalmentsDrawn: drawn.length,
    bills: related
      .filter(({ record }) => record.type === 'bill-of-lading')
      .map((bill) => standingOf(bill, state, presentation)),
  };
  return { credit: terms, presentation, context };
}

function standingOf(
  { record, authentic, genuine }: Related,
  { beneficiary }: PresentationState,
  { documents }: Presentation,
): BillStanding {
  const bill = parseAs(BillState, record.state, '/state');
  const presented = documents.find((document) => document.kind === 'BILL_OF_LADING' && document.onLedger === record.id);
  return {
    reference: presented?.reference ?? record.id,
    authentic,
    genuine,
    isHeldByPresenter: samePlace(bill.possessor, beneficiary) && samePlace(bill.titleHolder, beneficiary),
    isPledged: bill.pledge !== undefined,
  };
}
