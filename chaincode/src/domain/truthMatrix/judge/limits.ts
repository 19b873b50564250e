import { addDecimals, compareDecimals, multiplyDecimals } from '../../primitives';
import { addUp, writeSum } from '../sums';
import type { MatrixThresholds } from '../thresholds';
import {
  capitalise,
  compared,
  type Consignment,
  factsOf,
  listSides,
  type Judge,
  namePapers,
  type Outcome,
  type Stated,
} from './outcome';
import { isWide } from './totals';

/*
 * What a credit limits: amount, quantity and last day of shipment. A shipment can be a part of it, so that less is no
 * conflict. Whether the documents comply is the examiner’s matter (UCP 600); here it is told that they are for more.
 */

const WHOLE = 100n;

export const judgeLimits =
  (thresholds: MatrixThresholds): Judge =>
  (consignment) =>
    consignment.papers
      .filter(({ source }) => source.column === 'CREDIT')
      .flatMap((credit) => [
        ...judgeAmount(consignment, credit),
        ...judgeQuantity(consignment, credit, thresholds),
        ...judgeShipment(consignment, credit),
      ]);

type Credit = Consignment['papers'][number];

/** Invoices are for no more than the credit and its tolerance (UCP 600 art. 18(b), field 39A). */
function judgeAmount(consignment: Consignment, credit: Credit): Outcome[] {
  const invoices = consignment.papers.filter(({ source }) => source.column === 'INVOICE');
  const limit = credit.pricing?.price;
  if (invoices.length === 0 || limit === undefined) return [];
  const total = addUp(invoices.flatMap(({ pricing }) => pricing?.price ?? []));
  const percent = credit.pricing?.plusPercent ?? 0;
  const papers = [credit, ...invoices];
  const say = (sentence: string): ReturnType<typeof compared> =>
    compared(consignment, { rule: 'VALUE', row: 'VALUE', sentence, papers }, factsOf(papers, 'VALUE'));
  const names = `${namePapers(invoices)} is within ${namePapers([credit])}`;
  if (total?.currency !== limit.currency) {
    const missing = ['prices in one currency'];
    return [{ ...say(`Whether ${names} cannot be judged.`), result: 'NOT_EVALUATED', missing }];
  }
  const sentence = `${namePapers(invoices)} is for ${writeSum(total)}; ${namePapers([credit])} allows ${writeSum(limit)} and ${percent} per cent more.`;
  return [toOutcome(say(capitalise(sentence)), total.minor * WHOLE > limit.minor * (WHOLE + BigInt(percent)))];
}

/** What is shipped is no more than the credit says, and five per cent (UCP 600 art. 30(b)). */
function judgeQuantity(consignment: Consignment, credit: Credit, { massPercent }: MatrixThresholds): Outcome[] {
  const limits = factsOf([credit], 'QUANTITY');
  const sides = listSides(consignment, 'QUANTITY').filter(
    ({ papers: [first] }) => first?.source.column === 'DECLARATION' || first?.source.column === 'INVOICE',
  );
  return sides.flatMap(({ facts: own }) => {
    return [...new Set(limits.flatMap(({ amount }) => amount?.unit ?? []))].flatMap((unit): Outcome[] => {
      const [stated, limited] = [ofUnit(own, unit), ofUnit(limits, unit)];
      const papers = [...new Set([...limited, ...stated].map(({ paper }) => paper))];
      if (stated.length === 0 || isWide({ papers })) return [];
      const sentence = `${capitalise(namePapers(papers.slice(1)))} says ${total(stated)} ${unit}; ${namePapers([credit])} is for ${total(limited)} ${unit}.`;
      const common = compared(consignment, { rule: 'QUANTITY', row: 'QUANTITY', sentence, papers }, [
        ...limited,
        ...stated,
      ]);
      const most = multiplyDecimals(total(limited), String(WHOLE + massPercent));
      return [toOutcome(common, compareDecimals(multiplyDecimals(total(stated), String(WHOLE)), most) > 0)];
    });
  });
}

const ofUnit = (facts: readonly Stated[], unit: string): Stated[] =>
  facts.filter(({ amount }) => amount?.unit === unit);
const total = (facts: readonly Stated[]): string => addDecimals(facts.flatMap(({ amount }) => amount?.value ?? []));

/** The goods are on board on the latest date of shipment or before. */
function judgeShipment(consignment: Consignment, credit: Credit): Outcome[] {
  const [latest] = factsOf([credit], 'SHIPMENT_DATE');
  if (latest === undefined) return [];
  const bills = consignment.papers.filter(({ source }) => source.column === 'BILL_OF_LADING');
  return factsOf(bills, 'SHIPMENT_DATE').map((shipped) => {
    const papers = [shipped.paper, credit];
    const sentence = `${capitalise(namePapers([shipped.paper]))} says that the goods were on board on ${shipped.value}; ${namePapers([credit])} allows shipment up to ${latest.value}.`;
    const common = compared(consignment, { rule: 'DATE', row: 'SHIPMENT_DATE', sentence, papers }, [shipped, latest]);
    return toOutcome(common, shipped.value > latest.value);
  });
}

const toOutcome = (common: ReturnType<typeof compared>, isOver: boolean): Outcome =>
  isOver ? { ...common, result: 'CONFLICT', severity: 'REVIEW' } : { ...common, result: 'AGREES' };
