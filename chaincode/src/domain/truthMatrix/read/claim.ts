import { z } from 'zod';
import { computeFace, FinancedPapers } from '../../papers/financed';
import {
  containerFacts,
  inKg,
  massFact,
  packagesFact,
  partyFact,
  portFact,
  textFact,
  valueFacts,
  voyageFact,
} from '../facts';
import type { Fact, ReadPaper } from '../paper';
import { toSum } from '../sums';

const { security, underlying } = FinancedPapers.shape;
const Papers = z.object({ security, underlying });
type Financed = z.infer<typeof Papers>['security' | 'underlying'][number];

/** Reads the papers of a financing claim, as the applicant brought them to the bank. */
export function readClaim(document: unknown): ReadPaper[] | undefined {
  const parsed = Papers.safeParse(document);
  if (!parsed.success) return undefined;
  return (['security', 'underlying'] as const).flatMap((role) =>
    parsed.data[role].flatMap((paper, index): ReadPaper[] => {
      const read = readFinanced(paper);
      return read === undefined ? [] : [{ ...read, paper: paper.kind, pointer: `/${role}/${index}` }];
    }),
  );
}

type Read = Omit<ReadPaper, 'paper' | 'pointer'>;

function readFinanced(paper: Financed): Read | undefined {
  if (paper.kind === 'INVOICE') return readInvoice(paper);
  if (paper.kind === 'EXPORT_DECLARATION') return readExport(paper);
  if (paper.kind === 'PAPER_BILL' || paper.kind === 'HOUSE_BILL') return readPaperBill(paper);
  return undefined;
}

/** What is owed on an invoice is what it was written for, less the credit notes. */
function readInvoice(paper: Extract<Financed, { kind: 'INVOICE' }>): Read {
  const face = computeFace(paper);
  return {
    column: 'INVOICE',
    number: paper.number,
    pricing: { price: toSum(face), incoterm: undefined },
    facts: [
      ...valueFacts(face, ['value']),
      ...partyFact('SELLER', paper.seller, ['seller']),
      ...partyFact('BUYER', paper.buyer, ['buyer']),
      ...textFact('ISSUE_DATE', paper.date, ['date']),
    ],
  };
}

/** The value of an export declaration is FOB, as customs states it. */
function readExport(paper: Extract<Financed, { kind: 'EXPORT_DECLARATION' }>): Read {
  const { value, country, exporter, date } = paper;
  const declared = { side: 'EXPORT', country, amounts: {}, customsValue: toSum(value), invoices: [] } as const;
  return {
    column: 'EXPORT',
    number: paper.number,
    pricing: { price: toSum(value), incoterm: 'FOB', declared },
    facts: [
      ...valueFacts(value, ['value']),
      ...partyFact('EXPORTER', exporter, ['exporter']),
      ...textFact('ISSUE_DATE', date, ['date']),
      ...readGoods(paper),
    ],
  };
}

function readPaperBill(paper: Extract<Financed, { kind: 'PAPER_BILL' | 'HOUSE_BILL' }>): Read {
  return {
    column: 'BILL_OF_LADING',
    number: paper.number,
    facts: [
      ...partyFact('EXPORTER', paper.shipper, ['shipper']),
      ...voyageFact(paper.voyage, ['voyage']),
      ...portFact('PORT_OF_LOADING', { code: paper.portOfLoading }, ['portOfLoading']),
      ...portFact('PORT_OF_DISCHARGE', { code: paper.portOfDischarge }, ['portOfDischarge']),
      ...textFact('ISSUE_DATE', paper.issueDate, ['issueDate']),
      ...textFact('SHIPMENT_DATE', paper.shippedOnBoardDate, ['shippedOnBoardDate']),
      ...readGoods(paper),
    ],
  };
}

type Goods = Pick<Extract<Financed, { kind: 'EXPORT_DECLARATION' }>, 'grossMassKg' | 'packages' | 'containers'>;

const readGoods = ({ grossMassKg, packages, containers }: Goods): Fact[] => [
  ...massFact('GROSS_MASS', inKg(grossMassKg), ['grossMassKg']),
  ...packagesFact(packages, ['packages']),
  ...containerFacts(containers, (index) => ['containers', index]),
];
