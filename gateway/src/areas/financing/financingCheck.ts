import { type Action, DEFINITIONS, Finding, hasFinding, reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Answer, answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { contentName, inputSchema, reference } from '../../http/endpoint/jsonSchema.js';
import { JUDGING } from '../../http/problemCodes.js';
import { findGoneOf } from './goodsGone.js';

const CLAIM = DEFINITIONS['financing-claim'];
const RESERVE = reservation();

function reservation(): Action {
  const { reserve } = CLAIM.actions;
  if (reserve === undefined) throw new Error('Financing claims cannot be reserved.');
  return reserve;
}

/** What a financing claim takes. */
const FinancingCheckBody = z.strictObject({
  document: z.unknown().meta(reference(contentName(CLAIM))),
  input: z.unknown().meta(inputSchema(RESERVE.input)),
});

const FinancingCheck = answer('FinancingCheck', {
  verdict: z.enum(['CLEAR', 'BLOCKED', 'REVIEW']),
  findings: z.array(Finding),
  notEvaluated: z
    .array(z.strictObject({ rule: text('D24'), missing: text('Missing: export declaration or order.') }))
    .describe(
      'The rules that were not weighed, and what is missing for them: a clear verdict says nothing about these.',
    ),
});
type FinancingCheck = Answer<typeof FinancingCheck>;

/** What this check never weighs. */
const NEVER_EVALUATED: FinancingCheck['notEvaluated'] = [
  { rule: 'D20', missing: 'A financing check reads no transport events; the verification of the bill does.' },
];

/** Checks a claim without making it: nobody learns that it was asked. */
export const financingCheck = endpoint({
  method: 'post',
  writesNothing: true,
  path: '/financing-checks',
  body: FinancingCheckBody,
  tag: 'Queries',
  summary: 'What stands against financing on documents; nothing is written',
  answer: FinancingCheck,
  problems: [...JUDGING, 'TOKENS_UNAVAILABLE'],
  authorise: ({ role }) => {
    if (!RESERVE.roles.includes(role))
      reject('FORBIDDEN', `The role ${role} may not check financing.`, { role, required: RESERVE.roles });
  },
  handle: async ({ body, user: { name } }, { documents, db }) => {
    const { findings: weighed } = await documents.check(name, CLAIM, RESERVE, body);
    const all = [...weighed, ...(await findGoneOf(db, body.document))];
    const findings = all.filter(({ severity }) => severity !== 'NOT_EVALUATED');
    const missing = all
      .filter(({ severity }) => severity === 'NOT_EVALUATED')
      .map(({ rule, reason }) => ({ rule, missing: reason }));
    return { verdict: chooseVerdict(findings), findings, notEvaluated: [...missing, ...NEVER_EVALUATED] };
  },
});

function chooseVerdict(findings: readonly Finding[]): FinancingCheck['verdict'] {
  if (hasFinding(findings, 'BLOCK')) return 'BLOCKED';
  return hasFinding(findings, 'HIGH') || hasFinding(findings, 'REVIEW') ? 'REVIEW' : 'CLEAR';
}
