import { reject } from '../../errors';
import { printCredit } from '../../fingerprints/prints';
import type { NumberPrint } from '../../vocabulary/action';
import type { Holding, Related } from '../../vocabulary/facts';
import { credit } from './credit';
import { type CreditContent, parseCredit } from './creditContent';

/** The banks of a credit that give it a number: the issuing bank, and for a transfer the one that makes it. */
interface Givers {
  readonly issuingBank: string;
  readonly transferringBank?: string;
}

/** The number of a credit of an issuing bank (MT 700 field 20). */
export function printNumber(document: unknown, { issuingBank, transferringBank }: Givers): NumberPrint[] {
  const { creditNumber } = parseCredit(document).terms;
  const listedBy = [issuingBank, ...(transferringBank === undefined ? [] : [transferringBank])];
  return printCredit({ issuingBank, creditNumber }).map(({ kind, input }) => ({ kind, input, listedBy }));
}

/** A bank issues one credit under a number, whatever became of it. @throws DUPLICATE_NUMBER */
export function requireNewNumber([taken]: readonly Holding[]): void {
  if (taken !== undefined)
    reject('DUPLICATE_NUMBER', 'The bank has given this number to another credit. Apply under a number that is free.', {
      field: '/document/terms/creditNumber',
      id: taken.owner.id,
    });
}

/**
 * A transfer keeps the number of the credit of which it is a part (MT 720 field 21), as other parts of it can; or it gets one
 * that no credit of the issuing bank has, and no transfer by the same bank.
 * @throws DUPLICATE_NUMBER
 */
export function requireOwnNumber(
  original: Related,
  { document, holdings }: { readonly document: unknown; readonly holdings: readonly Holding[] },
): void {
  const { id } = original.record;
  const isKept = foldOf(parseCredit(document)) === foldOf(parseCredit(original.document));
  const isPart = ({ owner, found }: Holding): boolean =>
    owner.id === id || (found !== undefined && credit.stateOf(found.record).transferOf === id);
  requireNewNumber(holdings.filter((holding) => !(isKept && isPart(holding))));
}

const foldOf = ({ terms: { creditNumber } }: CreditContent): string | undefined =>
  printCredit({ issuingBank: '', creditNumber })[0]?.input;
