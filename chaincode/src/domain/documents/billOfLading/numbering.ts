import { reject, rejectField } from '../../errors';
import { foldSubReference } from '../../fingerprints/numbers/foldSubReference';
import type { Holding } from '../../vocabulary/facts';
import type { Token } from '../../vocabulary/record';
import { bill, viewBill } from './bill';
import type { BillState } from './billState';
import type { Replacement } from './replacedGoods';

/** The bills that carriers list under a token: the list is the carrier's own statement that it issued them. */
export function findIssuedBills(holdings: readonly Holding[]): Holding[] {
  return holdings.filter(({ owner }) => owner.type === 'bill-of-lading');
}

/**
 * A number has one original (MLETR art. 10, singularity). It is free again when the bill that has it was recalled, and so
 * was all that stands in its place. A bill that replaces others can also have the number of any that is void, because it
 * has no more goods than they had.
 * @throws DUPLICATE_NUMBER
 */
export function requireNewNumber(holdings: readonly Holding[], replaced: readonly string[]): void {
  const issued = findIssuedBills(holdings);
  const isVoid = (id: string): boolean => listSuccessors(id, issued) !== undefined;
  const isFree = ({ owner: { id } }: Holding): boolean => {
    if (id === undefined) return false;
    if (replaced.length > 0) return replaced.includes(id) || isVoid(id);
    return listLine(id, issued).every(isVoid);
  };
  const other = issued.find((holding) => !isFree(holding));
  if (other !== undefined)
    reject('DUPLICATE_NUMBER', 'A bill with this carrier and number is on the ledger already.', { id: other.owner.id });
}

/** A bill, and all bills in its place as far as they have its number: each once. */
function listLine(id: string, issued: readonly Holding[]): string[] {
  const line = new Set([id]);
  // What is added to a set while it is walked is walked, too.
  for (const each of line) for (const successor of listSuccessors(each, issued) ?? []) line.add(successor);
  return [...line];
}

/** The bills in the place of a void one; undefined if it is not known to be void. */
function listSuccessors(id: string, issued: readonly Holding[]): readonly string[] | undefined {
  const found = issued.find(({ owner }) => owner.id === id)?.found;
  if (found?.record.status !== 'VOIDED' || !found.authentic || !found.genuine) return undefined;
  return bill.stateOf(found.record).replacedBy ?? [];
}

interface Numbered {
  readonly document: unknown;
  readonly tokens: readonly Token[];
  readonly holdings: readonly Holding[];
  readonly related: Replacement;
}

type Versions = Pick<BillState, 'versionToken' | 'laterVersionToken'>;

/** What a new bill keeps of its number and sub-reference. */
export function keepVersion(tokens: readonly Token[]): Versions {
  return addVersion({}, tokens);
}

/** The same with tokens under other keys: those of the last two are kept, by which all bills of the number can be compared. */
export function addVersion(versions: Versions, tokens: readonly Token[]): Versions {
  const added = tokens.filter(({ kind }) => kind === 'VERSION').map(({ token }) => token);
  const [versionToken, laterVersionToken] = [...listVersions(versions), ...added].slice(-KEYS_AT_ONCE);
  return {
    ...(versionToken !== undefined && { versionToken }),
    ...(laterVersionToken !== undefined && { laterVersionToken }),
  };
}

const KEYS_AT_ONCE = 2;
const listVersions = ({ versionToken, laterVersionToken }: Versions): string[] =>
  [versionToken, laterVersionToken].filter((token) => token !== undefined);

/**
 * The bills of one number are told apart by their sub-references alone (DCSA eBL 3.0.4), those that are void included. To
 * have none is one of them, but after a recall the number begins anew, without one.
 * @throws DUPLICATE_NUMBER
 */
export function requireNewSubReference({ document, tokens, holdings, related }: Numbered): void {
  const others = [...related.replaced, ...related.siblings];
  if (others.length === 0 && readSubReference(document) === '') return;
  const own = listVersions(keepVersion(tokens));
  const before = findIssuedBills(holdings).find(
    ({ found }) =>
      found?.authentic === true &&
      found.genuine &&
      listVersions(bill.stateOf(found.record)).some((token) => own.includes(token)),
  );
  const same = before?.owner.id ?? others.find((each) => isSameVersion(document, each.document))?.record.id;
  if (same !== undefined)
    rejectField(
      '/document/transportDocumentSubReference',
      'A bill of this number had this sub-reference before. Give this one a new one.',
      { id: same },
      'DUPLICATE_NUMBER',
    );
}

const readSubReference = (document: unknown): string =>
  foldSubReference(viewBill(document).transportDocumentSubReference ?? '');

/** As each endorser reads it, whatever tokens the carrier brings. */
function isSameVersion(one: unknown, other: unknown): boolean {
  const [own, its] = [viewBill(one), viewBill(other)];
  return (
    own.transportDocumentReference === its.transportDocumentReference &&
    readSubReference(one) === readSubReference(other)
  );
}
