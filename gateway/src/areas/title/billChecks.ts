import {
  BILL_STATUSES,
  type BillState,
  DEFINITIONS,
  isNegotiable,
  isSameParty,
  isSameToken,
  type Token,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import { text } from '../../http/endpoint/components.js';
import type { DocumentView } from '../../documents/documentView.js';
import type { Documents } from '../../documents/documents.js';
import { MissingTokenKey } from '../../documents/tokenise.js';

const BILL = DEFINITIONS['bill-of-lading'];

/** One thing that was looked at. */
export const Check = z.strictObject({
  check: text('AUTHENTIC'),
  result: z.enum(['PASS', 'WARN', 'FAIL', 'NOT_EVALUATED']).describe('A warning is for a person to weigh.'),
  reason: text('CarrierMSP confirms this record.'),
});
export type Check = z.infer<typeof Check>;

/** Everything that can be said of a bill by its record, its state and its document. */
export async function checkBill(documents: Documents, view: DocumentView, state: BillState): Promise<Check[]> {
  return [
    ...standingChecks(view),
    ...titleChecks(view.record.status, state),
    ...(await contentChecks(documents, view)),
  ];
}

const judged = (check: string, passes: boolean, otherwise: 'WARN' | 'FAIL', yes: string, no: string): Check => ({
  check,
  result: passes ? 'PASS' : otherwise,
  reason: passes ? yes : no,
});

function standingChecks({ record, authentic, genuine }: DocumentView): Check[] {
  return [
    judged(
      'AUTHENTIC',
      authentic,
      'FAIL',
      `${record.author.msp} confirms this record.`,
      `${record.author.msp} does not confirm this record.`,
    ),
    judged(
      'GENUINE',
      genuine,
      'FAIL',
      'The carrier confirms that it issued this document.',
      'The carrier does not confirm that it issued this document.',
    ),
  ];
}

function titleChecks(status: string, { form, possessor, titleHolder, pledge, titleMode }: BillState): Check[] {
  const isInForce = status === 'ISSUED';
  const meaning: Readonly<Record<string, string>> = BILL_STATUSES;
  return [
    judged('IN_FORCE', isInForce, 'WARN', meaning[status] ?? status, meaning[status] ?? status),
    judged(
      'NEGOTIABLE',
      isNegotiable(form),
      'WARN',
      `The bill is made out to order (${form}).`,
      `The bill cannot be endorsed (${form}).`,
    ),
    judged(
      'ONE_HOLDER',
      isSameParty(possessor, titleHolder),
      'WARN',
      'Possession and title are in one hand.',
      'Possession and title are in different hands.',
    ),
    judged('UNPLEDGED', pledge === undefined, 'WARN', 'The bill is not pledged.', 'The bill is pledged as security.'),
    registryCheck(titleMode),
  ];
}

function registryCheck(titleMode: BillState['titleMode']): Check {
  const check = 'REGISTRY_OF_RECORD';
  if (titleMode === 'REGISTRY_OF_RECORD')
    return { check, result: 'PASS', reason: 'This ledger is the register of title.' };
  const reason = 'This ledger mirrors a register of title kept elsewhere; ask there before relying on title.';
  return { check, result: 'NOT_EVALUATED', reason };
}

async function contentChecks(documents: Documents, { document, record }: DocumentView): Promise<Check[]> {
  if (document === null) {
    return [{ check: 'CONTENT', result: 'NOT_EVALUATED', reason: 'This organisation does not hold the document.' }];
  }
  const issues = BILL.content.check(document);
  const first = issues[0];
  const schema = judged(
    'DCSA_SCHEMA',
    first === undefined,
    'FAIL',
    'The document is a DCSA transport document (eBL 3.0.4).',
    `The document departs from DCSA in ${issues.length} places, first at ${first?.pointer ?? ''}: ${first?.message ?? ''}`,
  );
  if (first !== undefined) return [schema];
  return [schema, await numberCheck(documents, document, record.tokens)];
}

/** F1: the number of the document is the one that the carrier registered. */
async function numberCheck(documents: Documents, document: unknown, held: readonly Token[]): Promise<Check> {
  const [token] = await documents.tokens(BILL, document).catch(ignoreMissingKey);
  if (token === undefined) {
    return { check: 'BILL_NUMBER', result: 'NOT_EVALUATED', reason: 'This organisation does not hold the key of F1.' };
  }
  if (held.length === 0) {
    return { check: 'BILL_NUMBER', result: 'WARN', reason: 'The carrier registered no number with this bill.' };
  }
  const isSame = held.some((known) => isSameToken(known, token));
  return judged(
    'BILL_NUMBER',
    isSame,
    'FAIL',
    'The carrier registered this number.',
    'The carrier registered another number.',
  );
}

function ignoreMissingKey(error: unknown): [] {
  if (error instanceof MissingTokenKey) return [];
  throw error;
}
