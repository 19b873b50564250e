import type { PresentedInsurance } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { compareDecimals, DecimalString, toUnits } from '../../primitives';
import { quoteAmount, sumInvoiced } from '../amountAndQuantity/amounts';
import { findDocuments } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement } from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { INSURED_PERCENT, LEAST_PERCENT, readInsuredPercent } from './insuredPercent';

/** A percentage has as many digits after the point as a decimal may have, so that it is exact. */
const PERCENT_DIGITS = 9;
const WHOLE = 100n * 10n ** 9n;

/** Terms of trade in which the price includes insurance. */
const WITH_INSURANCE = ['CIF', 'CIP'];

/** The value of which a percentage must be insured. */
interface Basis {
  readonly what: string;
  readonly amount: bigint;
}

/**
 * The invoice value, if it is a CIF or CIP value. If not, the documents do not state that value: then it is the amount
 * drawn or the gross value of the goods on the invoice, whichever is greater (UCP 600 art. 28(f)(ii)).
 */
function findBasis(examination: Examination): Basis {
  const { credit, presentation } = examination;
  const drawn = BigInt(presentation.amount.amountMinor);
  const invoiced = sumGross(examination) ?? sumInvoiced(examination);
  const terms = findDocuments(examination, 'COMMERCIAL_INVOICE').map(({ incoterm }) =>
    incoterm?.slice(0, 3).toUpperCase(),
  );
  const isInsured = [...terms, credit.goods.incoterm].some((term) => WITH_INSURANCE.includes(term ?? ''));
  if (invoiced !== undefined && isInsured) return { what: 'CIF OR CIP VALUE', amount: invoiced };
  return invoiced !== undefined && invoiced > drawn
    ? { what: 'GROSS INVOICE VALUE', amount: invoiced }
    : { what: 'DRAWING', amount: drawn };
}

/** Adds up the gross values of the goods, or else the amounts, of all invoices; undefined if a currency differs. */
function sumGross(examination: Examination): bigint | undefined {
  const { currency } = examination.presentation.amount;
  const values = findDocuments(examination, 'COMMERCIAL_INVOICE').map(
    ({ grossAmount, amount }) => grossAmount ?? amount,
  );
  if (values.length === 0 || values.some((value) => value.currency !== currency)) return undefined;
  return values.reduce((sum, { amountMinor }) => sum + BigInt(amountMinor), 0n);
}

const isPercent = ({ field }: ClauseCondition): boolean => field === INSURED_PERCENT;

/** The highest percentage that the credit asks for, as data or in words; the default is 110. */
function findPercent({ documentsRequired, additionalConditions }: CreditTerms): string {
  const asData = [...documentsRequired, ...additionalConditions]
    .flatMap(({ conditions }) => conditions)
    .filter(({ document, field }) => document === 'INSURANCE_DOCUMENT' && field === INSURED_PERCENT)
    .map(({ value = '' }) => value);
  const inWords = documentsRequired
    .filter(({ kind, conditions }) => kind === 'INSURANCE_DOCUMENT' && !conditions.some(isPercent))
    .map(({ text }) => readInsuredPercent(text) ?? '');
  return (
    [...asData, ...inWords]
      .filter((value) => DecimalString.safeParse(value).success)
      .sort(compareDecimals)
      .at(-1) ?? LEAST_PERCENT
  );
}

/** Computes a percentage of an amount, rounded up: a fraction of a cent short is short. */
function computeNeeded(amount: bigint, percent: string): bigint {
  return (amount * toUnits(percent, PERCENT_DIGITS) + WHOLE - 1n) / WHOLE;
}

/** Judges whether the sum insured is enough, in the currency of the credit (UCP 600 art. 28(f)(i), (ii)). */
export function judgeInsuredAmount(examination: Examination, documents: readonly PresentedInsurance[]): Judgement {
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
  const percent = findPercent(examination.credit);
  const { what, amount } = findBasis(examination);
  const needed = computeNeeded(amount, percent);
  const compared = {
    insured: quoteAmount(currency, insured),
    basis: what,
    value: quoteAmount(currency, amount),
    percent,
    needed: quoteAmount(currency, needed),
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
