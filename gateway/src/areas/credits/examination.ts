import {
  dateOf,
  DEFINITIONS,
  examine,
  gatherExamination,
  type Link,
  parseAs,
  Presentation,
  PresentationState,
  type RuleResult,
  Ulid,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import { type Answer, answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, reference } from '../../http/endpoint/jsonSchema.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import type { User } from '../../identity/users.js';

const CREDIT = DEFINITIONS['letter-of-credit'];
const PRESENTATION = DEFINITIONS.presentation;
const BILL = DEFINITIONS['bill-of-lading'];

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
});

const Examination = answer('Examination', {
  verdict: z
    .enum(['COMPLIES', 'DISCREPANT', 'NEEDS_A_PERSON'])
    .describe('DISCREPANT if a rule finds so; else NEEDS_A_PERSON if a rule leaves something to one.'),
  results: z.array(Result),
});

interface Examined {
  readonly verdict: Answer<typeof Examination>['verdict'];
  readonly results: readonly RuleResult[];
}

export const examination = endpoint({
  method: 'get',
  path: `/${PRESENTATION.path}/{id}/examination`,
  params: { id: DocumentId },
  tag: PRESENTATION.title,
  summary: 'What the rules of UCP 600 find in a presentation',
  answer: Examination,
  problems: [...ASKING, 'INVALID'],
  handle: ({ params, user }, { documents }) => examinePresentation(documents, user, params.id),
});

/** A presentation as it would be, and the bill that is on the ledger. */
const PreCheckBody = z.strictObject({
  document: z.unknown().meta(reference(contentName(PRESENTATION))),
  billOfLading: Ulid.optional(),
});

export const preCheck = endpoint({
  method: 'post',
  path: `/${CREDIT.path}/{id}/pre-checks`,
  params: { id: DocumentId },
  body: PreCheckBody,
  tag: PRESENTATION.title,
  summary: 'What the rules would find in documents that are yet to be presented, and what to change',
  description: 'Nothing is written, and nobody learns that it was asked.',
  answer: Examination,
  problems: [...ASKING, 'INVALID'],
  handle: async ({ params, user, body: { document, billOfLading } }, { documents }) => {
    // Every fault of the papers is named, whatever the caller may see.
    parseAs(Presentation, document, '/document');
    const time = new Date().toISOString();
    const bills = billOfLading === undefined ? [] : [{ type: BILL.type, id: billOfLading }];
    const related = await readAll(documents, user, [{ type: CREDIT.type, id: params.id }, ...bills]);
    const presentedAs = { beneficiary: { msp: user.msp, party: user.party }, receivedOn: dateOf(time) };
    return examined(examine(gatherExamination({ presentedAs, document, related, time })));
  },
});

/** Examines what was presented, as the bank's officer would see it now. @throws TradeError NOT_FOUND, INVALID; LedgerFailure */
export async function examinePresentation(documents: Documents, user: User, id: string): Promise<Examined> {
  const { record, document } = await documents.read(user.name, { type: PRESENTATION.type, id });
  const presentedAs = PresentationState.parse(record.state);
  const bills = record.links.filter(({ type }) => type === BILL.type);
  const related = await readAll(documents, user, [{ type: CREDIT.type, id: presentedAs.credit }, ...bills]);
  return examined(examine(gatherExamination({ presentedAs, document, related, time: new Date().toISOString() })));
}

function readAll(documents: Documents, user: User, links: readonly Link[]): Promise<DocumentView[]> {
  return Promise.all(links.map((link) => documents.read(user.name, link)));
}

function examined(results: readonly RuleResult[]): Examined {
  const verdicts = new Set(results.map(({ verdict }) => verdict));
  if (verdicts.has('DISCREPANT')) return { verdict: 'DISCREPANT', results };
  return { verdict: verdicts.has('NEEDS_A_PERSON') ? 'NEEDS_A_PERSON' : 'COMPLIES', results };
}
