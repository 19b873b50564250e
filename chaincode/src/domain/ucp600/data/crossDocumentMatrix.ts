import type { PresentedDocument } from '../../papers/presentedDocuments';
import { addDecimals, compareDecimals } from '../../primitives';
import { compareCountries, compareReferences, compareTradeTerms, compareVessels } from '../compare/compareData';
import { compareGoodsInGeneral, readGoodsWords } from '../compare/compareGoods';
import { compareParties } from '../compare/compareParties';
import { joinWords, type Likeness } from '../compare/words';
import { findDocuments, findStanding, nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readShipmentDate } from '../examination/shipmentDates';

/** The worst difference in a row: none, another wording, one for a person, a conflict. */
export type Severity = 'NONE' | 'WORDING' | 'DOUBTFUL' | 'CONFLICT';

/** What one source says about a datum: a document, all documents of a kind, the credit, or the ledger. */
export interface Cell {
  readonly source: string;
  readonly value: string;
}

/** A datum in the credit, the documents and on the ledger. */
export interface MatrixRow {
  readonly datum: string;
  readonly cells: readonly Cell[];
  readonly severity: Severity;
}

type Compare = (a: string, b: string) => Likeness;

const compareGoods: Compare = (a, b) => compareGoodsInGeneral(readGoodsWords(a), readGoodsWords(b));
const compareTexts: Compare = (a, b) => (joinWords(a) === joinWords(b) ? 'SAME' : 'DIFFERENT');
const compareNumbers: Compare = (a, b) => (compareDecimals(a, b) === 0 ? 'SAME' : 'DIFFERENT');
const compareConsignees: Compare = (a, b) => (compareParties({ name: a }, { name: b }) === 'SAME' ? 'SAME' : 'UNSURE');

/** Compares every cell with every other one. A single cell makes no row. */
function buildRow(datum: string, cells: readonly Cell[], compare: Compare): MatrixRow[] {
  if (cells.length < 2) return [];
  const likenesses = cells.flatMap((one, index) =>
    cells.slice(index + 1).map((other) => compare(one.value, other.value)),
  );
  return [{ datum, cells, severity: gradeRow(likenesses, cells) }];
}

function gradeRow(likenesses: readonly Likeness[], cells: readonly Cell[]): Severity {
  if (likenesses.includes('DIFFERENT')) return 'CONFLICT';
  if (likenesses.includes('UNSURE')) return 'DOUBTFUL';
  return new Set(cells.map(({ value }) => value)).size > 1 ? 'WORDING' : 'NONE';
}

type GoodsKind = 'BILL_OF_LADING' | 'COMMERCIAL_INVOICE' | 'PACKING_LIST';
const GOODS_KINDS: readonly GoodsKind[] = ['BILL_OF_LADING', 'COMMERCIAL_INVOICE', 'PACKING_LIST'];

/** Adds up what the documents of each kind state, if all of them do: several bills are one cargo. */
function sumPerKind(examination: Examination, of: (document: Goods) => string | undefined): Cell[] {
  return GOODS_KINDS.flatMap((kind) => {
    const values = findDocuments(examination, kind).map(of);
    const listStated = values.filter((value) => value !== undefined);
    return listStated.length === 0 || listStated.length < values.length
      ? []
      : [{ source: kind.replaceAll('_', ' '), value: addDecimals(listStated) }];
  });
}

type Goods = Extract<PresentedDocument, { kind: GoodsKind }>;

/** Lists what each document states, as a property or among its further fields. */
function stated(
  { presentation }: Examination,
  field: string,
  own: (document: PresentedDocument) => string | undefined,
): Cell[] {
  return presentation.documents.flatMap((document) => {
    const value = own(document) ?? document.fields[field];
    return value === undefined ? [] : [{ source: nameDocument(document), value }];
  });
}

const listCreditCell = (value: string | undefined): Cell[] =>
  value === undefined ? [] : [{ source: 'CREDIT', value }];

/**
 * Lists what documents, credit and ledger say about the same datum. "Data … need not be identical to, but must not conflict
 * with" other data (UCP 600 art. 14(d)); documents other than the invoice may describe goods in general terms (14(e)).
 */
export function buildCrossDocumentMatrix(examination: Examination): MatrixRow[] {
  const { credit } = examination;
  const invoices = findDocuments(examination, 'COMMERCIAL_INVOICE');
  return [
    ...buildRow(
      'GROSS MASS KG',
      sumPerKind(examination, ({ grossMassKg }) => grossMassKg),
      compareNumbers,
    ),
    ...buildRow(
      'PACKAGES',
      sumPerKind(examination, ({ packages }) => packages?.toString()),
      compareNumbers,
    ),
    ...buildVesselRows(examination),
    ...buildRow(
      'CREDIT NUMBER',
      [...listCreditCell(credit.creditNumber), ...stated(examination, 'creditNumber', () => undefined)],
      compareReferences,
    ),
    ...(invoices.length > 1
      ? []
      : buildRow('INVOICE NUMBER', stated(examination, 'invoiceNumber', invoiceNumberOf), compareReferences)),
    ...buildRow(
      'TERM OF TRADE',
      [...listCreditCell(credit.goods.incoterm), ...stated(examination, 'incoterm', termOf)],
      compareTradeTerms,
    ),
    ...buildRow('COUNTRY OF ORIGIN', stated(examination, 'countryOfOrigin', originOf), compareCountries),
    ...buildRow('CONSIGNEE', stated(examination, 'consignee', consigneeOf), compareConsignees),
    ...buildGoodsRows(examination),
    ...buildLedgerRows(examination),
  ];
}

const invoiceNumberOf = (document: PresentedDocument): string | undefined =>
  document.kind === 'COMMERCIAL_INVOICE' ? document.reference : undefined;
const originOf = (document: PresentedDocument): string | undefined =>
  document.kind === 'CERTIFICATE_OF_ORIGIN' ? document.countryOfOrigin : undefined;

/** The three letters of the trade term. Place and version may be written in another way. */
function termOf(document: PresentedDocument): string | undefined {
  return document.kind === 'COMMERCIAL_INVOICE' ? document.incoterm?.slice(0, 3).toUpperCase() : undefined;
}

function consigneeOf(document: PresentedDocument): string | undefined {
  return document.kind === 'BILL_OF_LADING' || document.kind === 'CERTIFICATE_OF_ORIGIN'
    ? document.consignee?.name
    : undefined;
}

/** The vessel of one shipment. Rule U15 judges bills of several vessels. */
function buildVesselRows(examination: Examination): MatrixRow[] {
  const bills = findDocuments(examination, 'BILL_OF_LADING');
  const vessels = new Set(
    bills.map(({ vesselName, onBoardNotation }) => joinWords(onBoardNotation?.vesselName ?? vesselName)),
  );
  if (vessels.size > 1) return [];
  const own = (document: PresentedDocument): string | undefined =>
    document.kind === 'BILL_OF_LADING' ? (document.onBoardNotation?.vesselName ?? document.vesselName) : undefined;
  return buildRow('VESSEL', stated(examination, 'vesselName', own), compareVessels);
}

/** The credit's description against each document, except the invoice. */
function buildGoodsRows(examination: Examination): MatrixRow[] {
  const { credit, presentation } = examination;
  const description = credit.goods.description.join(' ');
  return presentation.documents
    .filter(({ kind }) => kind !== 'COMMERCIAL_INVOICE')
    .flatMap((document) =>
      document.goodsDescription === undefined
        ? []
        : buildRow(
            'GOODS',
            [...listCreditCell(description), { source: nameDocument(document), value: document.goodsDescription }],
            compareGoods,
          ),
    );
}

/** A bill as it was presented, against the same bill on the ledger. */
function buildLedgerRows(examination: Examination): MatrixRow[] {
  return findDocuments(examination, 'BILL_OF_LADING').flatMap((bill) => {
    const facts = findStanding(examination, bill)?.facts;
    if (facts === undefined) return [];
    const compare = (datum: string, face: string | undefined, ledger: string | undefined, how: Compare): MatrixRow[] =>
      face === undefined || ledger === undefined
        ? []
        : buildRow(
            `${datum} ON THE LEDGER`,
            [
              { source: nameDocument(bill), value: face },
              { source: 'LEDGER', value: ledger },
            ],
            how,
          );
    return [
      ...compare('ON BOARD DATE', readShipmentDate(bill), facts.shippedOnBoardDate, compareTexts),
      ...compare('PORT OF LOADING', bill.portOfLoading.unLocode, facts.portOfLoading.unLocationCode, compareTexts),
      ...compare(
        'PORT OF DISCHARGE',
        bill.portOfDischarge.unLocode,
        facts.portOfDischarge.unLocationCode,
        compareTexts,
      ),
      ...compare('VESSEL', bill.onBoardNotation?.vesselName ?? bill.vesselName, facts.vesselName, compareVessels),
      ...compare('GROSS MASS KG', bill.grossMassKg, facts.grossMassKg, compareNumbers),
      ...compare('PACKAGES', bill.packages?.toString(), facts.packages.toString(), compareNumbers),
    ];
  });
}
