import { createHash } from 'node:crypto';
import type { FinancedPaper, TradeParty } from '@naru/chaincode/domain';
import type { GeneratedClaim } from './generate.js';

/*
 * What others do, as three baselines. Each finds a claim if one of its hashes is that of a live or released claim of
 * another bank, or of another claim of the same bank.
 */

const hash = (...fields: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(fields)).digest('base64');
const normalise = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const nameOf = ({ name, lei, taxId }: TradeParty): string => name ?? lei ?? taxId ?? '';

/** The number of a paper, with whoever gives it. */
function numberOf(paper: FinancedPaper): readonly string[] | undefined {
  switch (paper.kind) {
    case 'INVOICE':
      return ['INVOICE', nameOf(paper.seller), paper.number];
    case 'PAPER_BILL':
      return ['BILL', paper.carrierCode, paper.number];
    case 'HOUSE_BILL':
      return ['HOUSE', nameOf(paper.issuer), paper.number];
    case 'WAREHOUSE_RECEIPT':
      return ['RECEIPT', nameOf(paper.warehouse), paper.number];
    case 'DRAWING':
      return ['DRAWING', paper.issuingBank, paper.creditNumber];
    default:
      return undefined;
  }
}

const numbersOf = ({ papers }: GeneratedClaim): (readonly string[])[] =>
  papers.security.map(numberOf).filter((number) => number !== undefined);

/** Combinations of fields, each of which stands for the paper: what a field-combination matcher describes of itself. */
function combinationsOf(paper: FinancedPaper): string[] {
  if (paper.kind === 'INVOICE') {
    const { seller, buyer, number, date, value } = paper;
    const [sold, bought, no] = [
      normalise(seller.taxId ?? nameOf(seller)),
      normalise(buyer.taxId ?? nameOf(buyer)),
      normalise(number),
    ];
    return [
      hash('I1', sold, no),
      hash('I2', no, date, value),
      hash('I3', sold, bought, date, value),
      hash('I4', bought, no, value),
    ];
  }
  if (paper.kind === 'PAPER_BILL') {
    const { carrierCode, number, issueDate, containers, portOfLoading, portOfDischarge, grossMassKg } = paper;
    const boxes = containers.map((container) => normalise(container.number)).sort();
    return [
      hash('B1', carrierCode, normalise(number)),
      hash('B2', normalise(number), issueDate),
      ...(boxes.length === 0
        ? []
        : [hash('B3', boxes, issueDate), hash('B4', boxes, portOfLoading, portOfDischarge, grossMassKg)]),
    ];
  }
  const number = numberOf(paper);
  return number === undefined ? [] : [hash('N', ...number.map(normalise))];
}

export const BASELINES: Readonly<Record<string, (claim: GeneratedClaim) => string[]>> = {
  'SHA-256 of the number as typed': (claim) => numbersOf(claim).map((number) => hash(...number)),
  'SHA-256 of the normalised number': (claim) => numbersOf(claim).map((number) => hash(...number.map(normalise))),
  'combinations of hashed fields': ({ papers }) => papers.security.flatMap(combinationsOf),
};

/** Finds claims by hashes alone. Parts of one paper are told from a second financing by nothing. */
export class HashDetector {
  readonly #seen = new Map<string, string>();
  readonly #hashesOf: (claim: GeneratedClaim) => string[];

  constructor(hashesOf: (claim: GeneratedClaim) => string[]) {
    this.#hashesOf = hashesOf;
  }

  finds(claim: GeneratedClaim): boolean {
    const hashes = this.#hashesOf(claim);
    const found = hashes.some((own) => this.#seen.has(own));
    for (const own of hashes) this.#seen.set(own, claim.bank);
    return found;
  }
}
