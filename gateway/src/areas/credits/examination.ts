import {
  dateOf,
  DEFINITIONS,
  Determination,
  examine,
  type FindingJudged,
  gatherExamination,
  type Link,
  type OfficerView,
  parseAs,
  Presentation,
  PresentationState,
  PROFILE_NAMES,
  PROFILES_VERSION,
  type RuleResult,
  SEVERITIES,
  Ulid,
  viewExamination,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import { type Answer, answer, components, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, reference } from '../../http/endpoint/jsonSchema.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { User } from '../../identity/users.js';
import { happenedTo } from './clocks.js';

const CREDIT = DEFINITIONS['letter-of-credit'];
const PRESENTATION = DEFINITIONS.presentation;
const BILL = DEFINITIONS['bill-of-lading'];
const EXAMINED = 'examine';
const PASSED_ON = 'forward';
/** The profile of who asks for none. */
const USUAL = 'USUAL';

const Span = z.strictObject({ from: z.int(), to: z.int() });

const Side = z
  .strictObject({
    source: text('CREDIT', 'The credit, or the document.'),
    text: text('BLACK LEATHER SHOES'),
    differing: z
      .array(Span)
      .meta({ examples: [[{ from: 0, to: 5 }]] })
      .describe('The words that the other side does not have: from the first character to before the last.'),
  })
  .register(components, { id: 'ComparedSide' });

const Result = z.strictObject({
  rule: text('U2', 'The number of the rule.'),
  article: text('UCP 600 art. 14(c)'),
  verdict: z.enum(['COMPLIES', 'DISCREPANT', 'NOT_APPLICABLE', 'NEEDS_A_PERSON']),
  compared: z
    .record(z.string(), z.string())
    .meta({ examples: [{ presentedOn: '2026-12-20', last: '2026-12-15' }] })
    .describe('What was compared, and what was computed.'),
  sentence: text('LATE PRESENTATION', 'As in field 77J of a notice of refusal.'),
  remedy: text('Present by 2026-12-15.', 'What the presenter would change.').optional(),
  severity: z.enum(SEVERITIES).describe('How grave it is to a bank of the profile.'),
  paragraphs: text('ISBP 745/821 E20, E21 *', 'Beside the article; general knowledge.').optional(),
  sides: z.array(Side).describe('The words that were compared, side by side; empty if no two texts were.'),
});

const Examination = answer('Examination', {
  verdict: z
    .enum(['COMPLIES', 'DISCREPANT', 'NEEDS_A_PERSON'])
    .describe('DISCREPANT if a rule finds so; else NEEDS_A_PERSON if a rule leaves something to one.'),
  profile: z.strictObject({ name: z.enum(PROFILE_NAMES), version: text(PROFILES_VERSION) }),
  results: z.array(Result).describe('The gravest first.'),
  notice: z
    .strictObject({
      discrepancies: z
        .array(z.string())
        .describe(
          'What field 77J can say: what was found for certain, and what an officer has judged to be a discrepancy.',
        ),
      undecided: z
        .int()
        .describe('How many results are left to a person, who decides before the single notice is given.'),
    })
    .describe('A draft of the notice of refusal.'),
});

type Examined = Pick<Answer<typeof Examination>, 'verdict'> & OfficerView;

const Profile = z.strictObject({
  profile: z
    .enum(PROFILE_NAMES)
    .default(USUAL)
    .describe('By which the results are weighed and ordered. It changes nothing of what was found.'),
});

export const examination = endpoint({
  method: 'get',
  path: `/${PRESENTATION.path}/{id}/examination`,
  params: { id: DocumentId },
  query: Profile,
  tag: PRESENTATION.title,
  summary: 'What the rules of UCP 600 find in a presentation, the gravest first',
  answer: Examination,
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user, query: { profile } }, { documents }) =>
    toView(
      await examinePresentation(documents, user, params.id),
      profile,
      await readJudgements(documents, user, params.id),
    ),
});

/** A presentation as it would be, and the bill that is on the ledger. */
const PreCheckBody = z.strictObject({
  document: z.unknown().meta(reference(contentName(PRESENTATION))),
  input: z
    .strictObject({
      billOfLading: Ulid.optional().describe('The bill of lading that would be presented with them.'),
      replaces: Ulid.optional().describe('The refused presentation in whose place they would be presented.'),
    })
    .default({}),
});

export const preCheck = endpoint({
  method: 'post',
  writesNothing: true,
  path: `/${CREDIT.path}/{id}/pre-checks`,
  params: { id: DocumentId },
  body: PreCheckBody,
  tag: PRESENTATION.title,
  summary: 'What the rules would find in documents that are yet to be presented, and what to change',
  description: 'Nothing is written, and nobody learns that it was asked.',
  answer: Examination,
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user, body: { document, input } }, { documents }) => {
    // Every fault of the papers is named, whatever the caller may see.
    parseAs(Presentation, document, '/document');
    const { billOfLading, replaces } = input;
    const time = new Date().toISOString();
    const bills = billOfLading === undefined ? [] : [{ type: BILL.type, id: billOfLading }];
    const related = await readAll(documents, user, [{ type: CREDIT.type, id: params.id }, ...bills]);
    const presentedAs = { beneficiary: { msp: user.msp, party: user.party }, receivedOn: dateOf(time) };
    return toView(examine(gatherExamination({ replaces, presentedAs, document, related, time })), USUAL);
  },
});

/** Examines what was presented, as the bank's officer would see it now. @throws TradeError NOT_FOUND, INVALID; LedgerFailure */
export async function examinePresentation(documents: Documents, user: User, id: string): Promise<RuleResult[]> {
  const link = { type: PRESENTATION.type, id };
  const { record, document } = await documents.read(user.name, link);
  const presentedAs = PresentationState.parse(record.state);
  const bills = record.links.filter(({ type }) => type === BILL.type);
  const related = await readAll(documents, user, [{ type: CREDIT.type, id: presentedAs.credit }, ...bills]);
  const { notices } = happenedTo(await documents.history(user.name, link));
  return examine(gatherExamination({ id, presentedAs, document, related, notices, time: new Date().toISOString() }));
}

/** What the bank that examines now has judged when it determined; nothing before, and if the text is not served yet. */
export async function readJudgements(documents: Documents, user: User, id: string): Promise<readonly FindingJudged[]> {
  const link = { type: PRESENTATION.type, id };
  const history = await documents.history(user.name, link);
  // A bank to which the documents are passed on examines them anew.
  const last = history.find(({ record: { action } }) => action === EXAMINED || action === PASSED_ON);
  if (last?.record.action !== EXAMINED) return [];
  const { details } = await documents.readVersion(user.name, link, last.transactionId);
  return Determination.safeParse(details).data?.judgements ?? [];
}

function readAll(documents: Documents, user: User, links: readonly Link[]): Promise<DocumentView[]> {
  return Promise.all(links.map((link) => documents.read(user.name, link)));
}

function toView(
  results: readonly RuleResult[],
  profile: OfficerView['profile']['name'],
  judgements: readonly FindingJudged[] = [],
): Examined {
  return { verdict: judge(results), ...viewExamination(results, profile, judgements) };
}

function judge(results: readonly RuleResult[]): Examined['verdict'] {
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  if (verdicts.has('DISCREPANT')) return 'DISCREPANT';
  return verdicts.has('NEEDS_A_PERSON') ? 'NEEDS_A_PERSON' : 'COMPLIES';
}
