import { canonicalJson, DEFINITIONS, type Finding, TradeError } from '@naru/chaincode/domain';
import type { Documents } from '../../documents/documents.js';
import { type ActionBody, validateRequest } from '../../documents/validateRequest.js';
import type { Ledger } from '../../fabric/ledger.js';
import type { User } from '../../identity/users.js';

/** What stands against financing on documents, before anything is written. */
export interface FinancingCheck {
  readonly verdict: 'CLEAR' | 'BLOCKED' | 'REVIEW';
  readonly findings: readonly Finding[];
  /** Rules that were not weighed, and what is missing for them: a clear answer says nothing about these. */
  readonly notEvaluated: readonly { readonly rule: string; readonly missing: string }[];
}

const NOT_EVALUATED: FinancingCheck['notEvaluated'] = [
  { rule: 'D3', missing: 'no fingerprints of a bill’s content (F2) are on the ledger' },
  { rule: 'D4', missing: 'no fingerprints of similar numbers (F10, F11) are on the ledger' },
  { rule: 'D8', missing: 'no fingerprints of purchase orders (F7) are on the ledger' },
  { rule: 'D9', missing: 'other banks’ invoices are known by their number alone' },
  { rule: 'D10', missing: 'amounts and dates of other banks’ claims are private' },
  { rule: 'D20', missing: 'no loading events of carriers are on the ledger' },
  { rule: 'D24', missing: 'customs values are not shared with banks' },
];

const CLAIM = DEFINITIONS['financing-claim'];

/**
 * Checks a claim without making it: nobody learns that it was asked.
 * @throws TradeError INVALID, FORBIDDEN, NOT_FOUND; MissingTokenKey; LedgerFailure
 */
export async function checkFinancing(
  ledger: Ledger,
  documents: Documents,
  user: User,
  body: ActionBody,
): Promise<FinancingCheck> {
  const reserve = CLAIM.actions['reserve'];
  if (reserve === undefined || !reserve.roles.includes(user.role)) {
    const values = { role: user.role, required: reserve?.roles ?? [] };
    throw new TradeError({ code: 'FORBIDDEN', message: `The role ${user.role} may not check financing.`, values });
  }
  validateRequest(CLAIM, reserve, body);
  const tokens = await documents.tokens(CLAIM, body.document);
  const { findings } = await ledger.check(user.name, canonicalJson({ input: body.input ?? {}, tokens }));
  return { verdict: verdictOf(findings), findings, notEvaluated: NOT_EVALUATED };
}

function verdictOf(findings: readonly Pick<Finding, 'severity'>[]): FinancingCheck['verdict'] {
  const severities = new Set(findings.map(({ severity }) => severity));
  if (severities.has('BLOCK')) return 'BLOCKED';
  return severities.has('HIGH') || severities.has('REVIEW') ? 'REVIEW' : 'CLEAR';
}
