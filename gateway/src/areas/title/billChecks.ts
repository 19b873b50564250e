import {
  type BillState,
  comparableWith,
  dateOf,
  DEFINITIONS,
  findDateFaults,
  isListed,
  isSameToken,
  type Token,
} from '@naru/chaincode/domain';
import type { DocumentView } from '../../documents/documentView.js';
import type { Documents } from '../../documents/documents.js';
import type { User } from '../../identity/users.js';
import { QuotaExceeded, TokensNotForRole, TokensUnavailable } from '../../tokens/errors.js';
import { type Check, judged } from './check.js';
import { checkTitle } from './titleChecks.js';

const BILL = DEFINITIONS['bill-of-lading'];

/** Who asks, and by what. */
interface Asking {
  readonly documents: Pick<Documents, 'tokens'>;
  readonly user: Pick<User, 'name'>;
}

/** Everything that can be said of a bill by its record, its state and its document. */
export async function checkBill(asking: Asking, view: DocumentView, state: BillState): Promise<Check[]> {
  return [...standingChecks(view), ...checkTitle(view.record, state), ...(await contentChecks(asking, view))];
}

function standingChecks({ record, authentic, genuine }: DocumentView): Check[] {
  return [
    judged('AUTHENTIC', authentic, 'FAIL', {
      yes: `${record.author.msp} confirms this record.`,
      no: `${record.author.msp} does not confirm this record.`,
      evidence: { author: record.author.msp, version: record.version },
    }),
    judged('GENUINE', genuine, 'FAIL', {
      yes: 'The carrier confirms that it issued this document.',
      no: 'The carrier does not confirm that it issued this document.',
      evidence: { contentHash: record.content.hash },
    }),
  ];
}

async function contentChecks(asking: Asking, { document, record }: DocumentView): Promise<Check[]> {
  if (document === null) {
    return [{ check: 'CONTENT', result: 'NOT_EVALUATED', reason: 'This organisation does not hold the document.' }];
  }
  const issues = BILL.content.check(document);
  const first = issues[0];
  const schema = judged('DCSA_SCHEMA', first === undefined, 'FAIL', {
    yes: 'The document is a DCSA transport document (eBL 3.0.4).',
    no: `The document departs from DCSA in ${issues.length} places, first at ${first?.pointer ?? ''}: ${first?.message ?? ''}`,
    evidence: { pointers: issues.map(({ pointer }) => pointer) },
  });
  if (first !== undefined) return [schema];
  return [schema, await numberCheck(asking, document, record.tokens), dateCheck(document)];
}

/** D21: the dates of the document contradict each other, or the bill is old. */
function dateCheck(document: unknown): Check {
  const { findings } = findDateFaults(document, dateOf(new Date().toISOString()));
  return judged('DATES', findings.length === 0, 'WARN', {
    yes: 'The dates of the document fit each other (D21).',
    no: `${findings.map(({ reason }) => reason).join(' ')} (D21)`,
    evidence: { dates: findings.map(({ code, pointer }) => ({ code, pointer })) },
  });
}

/** The number of the document is the one that the carrier registered. */
async function numberCheck({ documents, user }: Asking, document: unknown, held: readonly Token[]): Promise<Check> {
  const tokens = await documents.tokens(user.name, BILL, document).catch(whyNone);
  if (typeof tokens === 'string') return { check: 'BILL_NUMBER', result: 'NOT_EVALUATED', reason: tokens };
  if (held.length === 0) {
    return { check: 'BILL_NUMBER', result: 'WARN', reason: 'The carrier registered no number with this bill.' };
  }
  const numbers = tokens.filter(isListed);
  const own = comparableWith(held, numbers);
  if (own.length === 0 && numbers.length > 0)
    return {
      check: 'BILL_NUMBER',
      result: 'WARN',
      reason: 'The carrier has not registered the number under the present keys yet.',
    };
  const isSame = own.length > 0 && own.every((token) => held.some((known) => isSameToken(known, token)));
  return judged('BILL_NUMBER', isSame, 'FAIL', {
    yes: 'The carrier registered this number.',
    no: 'The carrier registered another number.',
  });
}

function whyNone(error: unknown): string {
  if (error instanceof TokensNotForRole) return 'This organisation may not ask for tokens of bills.';
  if (error instanceof TokensUnavailable) return 'Too few share-holders of token keys answer.';
  if (error instanceof QuotaExceeded) return 'This user has had its share of what share-holders evaluate on a day.';
  throw error;
}
