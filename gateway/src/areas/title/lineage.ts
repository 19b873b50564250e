import { BillState, canonicalJson, TradeError, Ulid } from '@naru/chaincode/domain';
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

/** What is written on a bill to tell its versions apart (DCSA eBL 3.0.4). */
const Version = z.object({
  carrierCode: z.string(),
  transportDocumentReference: z.string(),
  transportDocumentSubReference: z.string().optional(),
});

interface Lineage {
  readonly bills: readonly Relative[];
  /** Those whose documents have the same number and the same sub-reference as the bill's. */
  readonly sameVersion: readonly string[];
}

/** The bills that a bill replaces, and those that replace it, followed through each of them; at most {@link MAX_BILLS}. */
export async function followLineage(documents: Sources, user: string, view: DocumentView): Promise<Lineage> {
  const found: Relative[] = [];
  const sameVersion: string[] = [];
  for (const relation of ['REPLACED', 'REPLACES'] as const) {
    const waiting = listRelatives(view, relation);
    for (let next = waiting.shift(); next !== undefined && found.length < MAX_BILLS; next = waiting.shift()) {
      const { id } = next;
      if (id === view.record.id || found.some((each) => each.id === id)) continue;
      const seen = await readIfVisible(documents, user, id);
      found.push({ ...next, relation, status: seen?.record.status ?? null });
      if (seen === undefined) continue;
      if (isSameVersion(view.document, seen.document)) sameVersion.push(id);
      waiting.push(...listRelatives(seen, relation));
    }
  }
  return { bills: found, sameVersion };
}

function isSameVersion(one: unknown, other: unknown): boolean {
  const [own, its] = [one, other].map((document) => Version.safeParse(document).data);
  return own !== undefined && its !== undefined && canonicalJson(own) === canonicalJson(its);
}

/** Bills that replace each other under one number are told apart by their sub-references alone. */
export function checkSubReference({ sameVersion }: Lineage): Check {
  return judged('SUB_REFERENCE', sameVersion.length === 0, 'WARN', {
    yes: 'No bill that this one replaces, or that replaces it, has its number and sub-reference.',
    no: 'A bill that this one replaces, or that replaces it, has the same number and transportDocumentSubReference.',
    evidence: { bills: sameVersion },
  });
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
export function checkLineage(id: string, { bills }: Lineage): Check {
  const replaced = bills.filter(({ relation, of }) => relation === 'REPLACED' && of === id);
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
