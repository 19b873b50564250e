import { BillState, TradeError, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Documents } from '../../documents/documents.js';
import type { DocumentView } from '../../documents/documentView.js';
import { text } from '../../http/endpoint/components.js';
import { type Check, judged } from './check.js';

/** How many other bills one answer names. */
const MAX_BILLS = 64;
/** What a bill is when others are issued in its place. */
const REPLACED_STATUSES: readonly string[] = ['SURRENDERED_FOR_AMENDMENT', 'VOIDED'];

/** A bill that was replaced on the way to another one, or that took its place. */
export const Relative = z.strictObject({
  id: Ulid,
  relation: z.enum(['REPLACED', 'REPLACES']).describe('Whether the bill of this id was replaced, or took the place.'),
  of: Ulid.describe('The bill whose relative it is.'),
  status: text('VOIDED', 'null if the caller may not see that bill.').nullable(),
});
type Relative = z.infer<typeof Relative>;

type Sources = Pick<Documents, 'read'>;

/** The bills that a bill replaces, and those that replace it, followed through each of them; at most {@link MAX_BILLS}. */
export async function followLineage(documents: Sources, user: string, view: DocumentView): Promise<Relative[]> {
  const found: Relative[] = [];
  for (const relation of ['REPLACED', 'REPLACES'] as const) {
    const waiting = listRelatives(view, relation);
    for (let next = waiting.shift(); next !== undefined && found.length < MAX_BILLS; next = waiting.shift()) {
      const { id } = next;
      if (id === view.record.id || found.some((each) => each.id === id)) continue;
      const seen = await readIfVisible(documents, user, id);
      found.push({ ...next, relation, status: seen?.record.status ?? null });
      if (seen !== undefined) waiting.push(...listRelatives(seen, relation));
    }
  }
  return found;
}

function listRelatives({ record }: DocumentView, relation: Relative['relation']): { id: string; of: string }[] {
  const { replaces = [], replacedBy = [] } = BillState.safeParse(record.state).data ?? {};
  return (relation === 'REPLACED' ? replaces : replacedBy).map((id) => ({ id, of: record.id }));
}

async function readIfVisible(documents: Sources, user: string, id: string): Promise<DocumentView | undefined> {
  try {
    return await documents.read(user, { type: 'bill-of-lading', id });
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}

/** A bill that was issued in the place of others counts if those are out of force. */
export function checkLineage(id: string, lineage: readonly Relative[]): Check {
  const replaced = lineage.filter(({ relation, of }) => relation === 'REPLACED' && of === id);
  const check = 'LINEAGE';
  if (replaced.length === 0) return { check, result: 'PASS', reason: 'The bill replaces no other bill.' };
  const inForce = replaced.filter(({ status }) => status !== null && !REPLACED_STATUSES.includes(status));
  if (inForce.length === 0 && replaced.some(({ status }) => status === null))
    return { check, result: 'NOT_EVALUATED', reason: 'The caller does not see the bills that this one replaces.' };
  return judged(check, inForce.length === 0, 'FAIL', {
    yes: 'The bills that this one replaces are out of force.',
    no: 'A bill that this one replaces is still in force.',
    evidence: { bills: inForce.map((each) => each.id) },
  });
}
