import { BillState, DEFINITIONS, type Link, Party } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type Answer, answer, text } from '../../http/endpoint/components.js';
import { endpoint } from '../../http/endpoint/endpoint.js';
import { DocumentId } from '../../http/endpoint/parameters.js';
import { ASKING } from '../../http/problemCodes.js';
import { Check, checkBill } from './billChecks.js';
import { checkTransport } from './transportChecks.js';
import { readTransportFacts } from './transportFacts.js';

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
  handle: async ({ params, user }, { documents, documentQueries }) => {
    const view = await documents.read(user.name, { type: BILL.type, id: params.id });
    const state = BillState.parse(view.record.state);
    const read = async (link: Link): Promise<unknown> => (await documents.read(user.name, link)).document;
    const transport = await readTransportFacts(view, { queries: documentQueries, user, read });
    const isHeld = view.document !== null;
    const checks = [...(await checkBill(documents, view, state)), ...(isHeld ? checkTransport(transport) : [])];
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
