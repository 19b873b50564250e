import { type Currency, formatAmount, type Money } from '../primitives';

/** An exact amount in minor units that can be more than a safe integer, such as a sum of lines. */
export interface Sum {
  readonly currency: Currency;
  readonly minor: bigint;
}

export const toSum = ({ currency, amountMinor }: Money): Sum => ({ currency, minor: BigInt(amountMinor) });

/** The sum of amounts in one currency; undefined if there are none, or they are in several. */
export function addUp(amounts: readonly Sum[]): Sum | undefined {
  const [first] = amounts;
  if (first === undefined || amounts.some(({ currency }) => currency !== first.currency)) return undefined;
  return { currency: first.currency, minor: amounts.reduce((sum, { minor }) => sum + minor, 0n) };
}

/** Writes an amount with its currency, such as "USD 1231.10". */
export const writeSum = ({ currency, minor }: Sum): string => `${currency} ${formatAmount(currency, minor)}`;
