import { Incoterm } from '../../primitives';
import { Presentation, type PresentedDocument, type PresentedOf } from '../../papers/presentedDocuments';
import {
  inKg,
  massFact,
  packagesFact,
  partyFact,
  portFact,
  quantityFact,
  textFact,
  valueFacts,
  vesselFact,
  voyageFact,
} from '../facts';
import type { Fact, ReadPaper } from '../paper';
import { toSum } from '../sums';

/** Reads the papers that were presented under a credit. */
export function readPresentation(document: unknown): ReadPaper[] | undefined {
  const parsed = Presentation.safeParse(document);
  if (!parsed.success) return undefined;
  return parsed.data.documents.flatMap((paper, index) => {
    const read = readPresented(paper);
    return read === undefined
      ? []
      : [{ ...read, paper: paper.kind, pointer: `/documents/${index}`, number: paper.reference }];
  });
}

type Read = Omit<ReadPaper, 'paper' | 'pointer' | 'number'>;

function readPresented(paper: PresentedDocument): Read | undefined {
  if (paper.kind === 'COMMERCIAL_INVOICE') return readInvoice(paper);
  if (paper.kind === 'PACKING_LIST') return readPackingList(paper);
  if (isSeaDocument(paper)) return readSeaDocument(paper);
  return paper.kind === 'CERTIFICATE_OF_ORIGIN' ? readCertificate(paper) : undefined;
}

const common = ({ goodsDescription, issueDate }: PresentedDocument): Fact[] => [
  ...textFact('DESCRIPTION', goodsDescription, ['goodsDescription']),
  ...textFact('ISSUE_DATE', issueDate, ['issueDate']),
];

/** The first word is the rule: "CIF Hamburg". */
function readIncoterm(text: string | undefined): Incoterm | undefined {
  return Incoterm.safeParse(text?.trim().split(/\s+/)[0]?.toUpperCase()).data;
}

function readInvoice(paper: PresentedOf<'COMMERCIAL_INVOICE'>): Read {
  const { seller, buyer, amount, grossAmount, items, incoterm, grossMassKg, packages } = paper;
  const gross = grossAmount ?? amount;
  return {
    column: 'INVOICE',
    pricing: { price: toSum(gross), incoterm: readIncoterm(incoterm) },
    facts: [
      ...common(paper),
      ...valueFacts(gross, [grossAmount === undefined ? 'amount' : 'grossAmount']),
      ...partyFact('SELLER', seller, ['seller']),
      ...partyFact('BUYER', buyer, ['buyer']),
      ...textFact('INCOTERM', readIncoterm(incoterm), ['incoterm']),
      ...massFact('GROSS_MASS', inKg(grossMassKg), ['grossMassKg']),
      ...packagesFact(packages, ['packages']),
      ...items.flatMap(({ description, quantity, unit }, index) => [
        ...textFact('DESCRIPTION', description, ['items', index, 'description']),
        ...quantityFact({ value: quantity, unit }, ['items', index]),
      ]),
    ],
  };
}

function readPackingList(paper: PresentedOf<'PACKING_LIST'>): Read {
  const { grossMassKg, netMassKg, packages } = paper;
  return {
    column: 'PACKING_LIST',
    facts: [
      ...common(paper),
      ...massFact('GROSS_MASS', inKg(grossMassKg), ['grossMassKg']),
      ...massFact('NET_MASS', inKg(netMassKg), ['netMassKg']),
      ...packagesFact(packages, ['packages']),
    ],
  };
}

/** A document of carriage by sea, alone or among other modes. Papers of other modes may be of a part of the way. */
type SeaDocument = Extract<PresentedDocument, { readonly isVesselIntended: boolean }>;
const isSeaDocument = (paper: PresentedDocument): paper is SeaDocument => 'isVesselIntended' in paper;

/** Reads a document of carriage by sea in the column of the bill of lading. */
function readSeaDocument(paper: SeaDocument): Read {
  const { onLedger, shipper, consignee, vesselName, voyage, portOfLoading, portOfDischarge, onBoardNotation } = paper;
  return {
    column: 'BILL_OF_LADING',
    ...(onLedger !== undefined && { bills: [onLedger] }),
    facts: [
      ...common(paper),
      ...partyFact('EXPORTER', shipper, ['shipper']),
      ...partyFact('IMPORTER', consignee, ['consignee']),
      ...vesselFact(onBoardNotation?.vesselName ?? vesselName, ['vesselName']),
      ...voyageFact(voyage, ['voyage']),
      ...portFact('PORT_OF_LOADING', readPort(portOfLoading), ['portOfLoading']),
      ...portFact('PORT_OF_DISCHARGE', readPort(portOfDischarge), ['portOfDischarge']),
      ...textFact('SHIPMENT_DATE', onBoardNotation?.date, ['onBoardNotation', 'date']),
      ...massFact('GROSS_MASS', inKg(paper.grossMassKg), ['grossMassKg']),
      ...packagesFact(paper.packages, ['packages']),
    ],
  };
}

const readPort = (place: SeaDocument['portOfLoading']): Parameters<typeof portFact>[1] => ({
  code: place?.unLocode,
  name: place?.name,
});

function readCertificate(paper: PresentedOf<'CERTIFICATE_OF_ORIGIN'>): Read {
  return {
    column: 'CERTIFICATE_OF_ORIGIN',
    facts: [
      ...common(paper),
      ...textFact('ORIGIN', paper.countryOfOrigin, ['countryOfOrigin']),
      ...partyFact('EXPORTER', paper.exporter, ['exporter']),
      ...partyFact('IMPORTER', paper.consignee, ['consignee']),
    ],
  };
}
