import type { PresentedInsurance } from '../../papers/presentedDocuments';
import type { CreditTerms } from '../../papers/creditTerms';
import { compareDecimals, DecimalString, unitsOf } from '../../primitives';
import { amountText, invoicedOf } from '../amountAndQuantity/amounts';
import { ofKind } from '../documents';
import { complies, discrepant, type Finding } from '../finding';
import type { Examination } from '../rule';

/** "At least 110% of the CIF or CIP value of the goods" (UCP 600 art. 28(f)(ii)). */
const LEAST_PERCENT = '110';
/** Percentages are reckoned in as many digits after the point as a decimal may have, so exactly. */
const PERCENT_DIGITS = 9;
const WHOLE = 100n * 10n ** 9n;

/** The terms of trade whose price is the insured value. */
const WITH_INSURANCE = ['CIF', 'CIP'];

/** What has to be insured, and what it was reckoned from. */
interface Basis {
  readonly what: string;
  readonly amount: bigint;
}

/**
 * The invoice value where it is a CIF or CIP value; else, as that value cannot be told from the documents, the amount
 * that is drawn or the gross value of the goods on the invoice, whichever is greater (UCP 600 art. 28(f)(ii)).
 */
function basisOf(examination: Examination): Basis {
  const { credit, presentation } = examination;
  const drawn = BigInt(presentation.amount.amountMinor);
  const invoiced = grossOf(examination) ?? invoicedOf(examination);
  const terms = ofKind(examination, 'COMMERCIAL_INVOICE').map(({ incoterm }) => incoterm?.slice(0, 3).toUpperCase());
  const isInsured = [...terms, credit.goods.incoterm].some((term) => WITH_INSURANCE.includes(term ?? ''));
  if (invoiced !== undefined && isInsured) return { what: 'CIF OR CIP VALUE', amount: invoiced };
  return invoiced !== undefined && invoiced > drawn
    ? { what: 'GROSS INVOICE VALUE', amount: invoiced }
    : { what: 'DRAWING', amount: drawn };
}

/** The gross values of the goods, where every invoice states one or its amount, all in the currency of the drawing. */
function grossOf(examination: Examination): bigint | undefined {
  const { currency } = examination.presentation.amount;
  const values = ofKind(examination, 'COMMERCIAL_INVOICE').map(({ grossAmount, amount }) => grossAmount ?? amount);
  if (values.length === 0 || values.some((value) => value.currency !== currency)) return undefined;
  return values.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
}

/** The percentage that the credit asks for as data, the highest of several; 110 where it asks for none. */
function percentOf({ documentsRequired, additionalConditions }: CreditTerms): string {
  return (
    [...documentsRequired, ...additionalConditions]
      .flatMap(({ conditions }) => conditions)
      .filter(({ document, field }) => document === 'INSURANCE_DOCUMENT' && field === 'insuredPercent')
      .map(({ value = '' }) => value)
      .filter((value) => DecimalString.safeParse(value).success)
      .sort(compareDecimals)
      .at(-1) ?? LEAST_PERCENT
  );
}

/** A percentage of an amount, rounded up: a fraction of a cent short is short. */
function neededOf(amount: bigint, percent: string): bigint {
  return (amount * unitsOf(percent, PERCENT_DIGITS) + WHOLE - 1n) / WHOLE;
}

/** Whether the sum insured is enough, in the currency of the credit (UCP 600 art. 28(f)(i), (ii)). */
export function insuredFinding(examination: Examination, documents: readonly PresentedInsurance[]): Finding {
  const { currency } = examination.credit.amount;
  const others = documents.map(({ insuredAmount }) => insuredAmount.currency).filter((other) => other !== currency);
  if (others.length > 0)
    return discrepant(
      `INSURANCE IN ${others.sort().join(', ')}, CREDIT IN ${currency}`,
      'Insure in the currency of the credit.',
      {
        credit: currency,
        insured: others.join(', '),
      },
    );
  const insured = documents.reduce((sum, { insuredAmount }) => sum + BigInt(insuredAmount.amountMinor), 0n);
  const percent = percentOf(examination.credit);
  const { what, amount } = basisOf(examination);
  const needed = neededOf(amount, percent);
  const compared = {
    insured: amountText(currency, insured),
    basis: what,
    value: amountText(currency, amount),
    percent,
    needed: amountText(currency, needed),
  };
  const sentence = `INSURED ${compared.insured}, ${percent} PERCENT OF ${what} ${compared.value}`;
  return insured >= needed
    ? complies(`${sentence} IS COVERED`, compared)
    : discrepant(
        `INSUFFICIENT INSURANCE: ${sentence} IS NOT COVERED`,
        `Insure for at least ${compared.needed}.`,
        compared,
      );
}
