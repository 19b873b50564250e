import { BillState, DEFINITIONS, Party } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Answer, answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { Check, checkBill } from './billChecks.js';

const BILL = DEFINITIONS['bill-of-lading'];

const Verification = answer('Verification', {
  verdict: z.enum(['VERIFIED', 'REVIEW', 'NOT_VERIFIED']),
  checks: z.array(Check),
  status: text('ISSUED'),
  form: text('TO_ORDER'),
  titleMode: text('REGISTRY_OF_RECORD'),
  possessor: Party,
  titleHolder: Party,
  isPledged: z.boolean(),
});

/** Whether a bill is what it says, and who holds it. */
export const verification = endpoint({
  method: 'get',
  path: `/${BILL.path}/{id}/verification`,
  params: { id: DocumentId },
  tag: 'Queries',
  summary: 'Whether a bill is what it says, and who holds it',
  answer: Verification,
  problems: ASKING,
  handle: async ({ params, user }, { documents }) => {
    const view = await documents.read(user.name, { type: BILL.type, id: params.id });
    const state = BillState.parse(view.record.state);
    const checks = await checkBill(documents, view, state);
    const { form, titleMode, possessor, titleHolder, pledge } = state;
    const { status } = view.record;
    return {
      verdict: chooseVerdict(checks),
      checks,
      status,
      form,
      titleMode,
      possessor,
      titleHolder,
      isPledged: pledge !== undefined,
    };
  },
});

function chooseVerdict(checks: readonly Check[]): Answer<typeof Verification>['verdict'] {
  if (checks.some(({ result }) => result === 'FAIL')) return 'NOT_VERIFIED';
  return checks.some(({ result }) => result === 'WARN') ? 'REVIEW' : 'VERIFIED';
}
