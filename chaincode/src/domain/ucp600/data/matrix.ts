import type { PresentedDocument } from '../../papers/presentedDocuments';
import { compareDecimals, sumOfDecimals } from '../../primitives';
import { sameCountry, sameReference, sameTerm, sameVessel } from '../compare/sameDatum';
import { consistentGoods, goodsWordsOf } from '../compare/sameGoods';
import { sameParty } from '../compare/sameParty';
import { joined, type Likeness } from '../compare/words';
import { nameOf, ofKind, standingOf } from '../documents';
import type { Examination } from '../rule';
import { shipmentDateOf } from '../shipment';

/** How grave the worst difference in a row is: none, one in words, one for a person, one that conflicts. */
export type Severity = 'NONE' | 'WORDING' | 'DOUBTFUL' | 'CONFLICT';

/** What one document, several of a kind, the credit or the ledger say of a datum. */
export interface Cell {
  readonly source: string;
  readonly value: string;
}

/** A datum as it stands in the credit, the documents and on the ledger. */
export interface MatrixRow {
  readonly datum: string;
  readonly cells: readonly Cell[];
  readonly severity: Severity;
}

type Compare = (a: string, b: string) => Likeness;

const asGoods: Compare = (a, b) => consistentGoods(goodsWordsOf(a), goodsWordsOf(b));
const asText: Compare = (a, b) => (joined(a) === joined(b) ? 'SAME' : 'DIFFERENT');
const asNumber: Compare = (a, b) => (compareDecimals(a, b) === 0 ? 'SAME' : 'DIFFERENT');
const asParty: Compare = (a, b) => (sameParty({ name: a }, { name: b }) === 'SAME' ? 'SAME' : 'UNSURE');

/** Compares every cell with every other one; no row where there is nothing to compare. */
function rowOf(datum: string, cells: readonly Cell[], compare: Compare): MatrixRow[] {
  if (cells.length < 2) return [];
  const likenesses = cells.flatMap((one, index) =>
    cells.slice(index + 1).map((other) => compare(one.value, other.value)),
  );
  return [{ datum, cells, severity: severityOf(likenesses, cells) }];
}

function severityOf(likenesses: readonly Likeness[], cells: readonly Cell[]): Severity {
  if (likenesses.includes('DIFFERENT')) return 'CONFLICT';
  if (likenesses.includes('UNSURE')) return 'DOUBTFUL';
  return new Set(cells.map(({ value }) => value)).size > 1 ? 'WORDING' : 'NONE';
}

type Stating = 'BILL_OF_LADING' | 'COMMERCIAL_INVOICE' | 'PACKING_LIST';
const WITH_GOODS: readonly Stating[] = ['BILL_OF_LADING', 'COMMERCIAL_INVOICE', 'PACKING_LIST'];

/** The sum over the documents of each kind, where all of the kind state it: several bills are one cargo. */
function sums(examination: Examination, of: (document: Goods) => string | undefined): Cell[] {
  return WITH_GOODS.flatMap((kind) => {
    const values = ofKind(examination, kind).map(of);
    const stated = values.filter((value) => value !== undefined);
    return stated.length === 0 || stated.length < values.length
      ? []
      : [{ source: kind.replaceAll('_', ' '), value: sumOfDecimals(stated) }];
  });
}

type Goods = Extract<PresentedDocument, { kind: Stating }>;

/** What each document says of something, among its further fields or its own. */
function stated(
  { presentation }: Examination,
  field: string,
  own: (document: PresentedDocument) => string | undefined,
): Cell[] {
  return presentation.documents.flatMap((document) => {
    const value = own(document) ?? document.fields[field];
    return value === undefined ? [] : [{ source: nameOf(document), value }];
  });
}

const ofCredit = (value: string | undefined): Cell[] => (value === undefined ? [] : [{ source: 'CREDIT', value }]);

/**
 * What documents, credit and ledger say of the same datum. "Data … need not be identical to, but must not conflict with"
 * other data (UCP 600 art. 14(d)); goods outside of the invoice may be described in general terms (14(e)).
 */
export function crossDocumentMatrix(examination: Examination): MatrixRow[] {
  const { credit } = examination;
  const invoices = ofKind(examination, 'COMMERCIAL_INVOICE');
  return [
    ...rowOf(
      'GROSS MASS KG',
      sums(examination, ({ grossMassKg }) => grossMassKg),
      asNumber,
    ),
    ...rowOf(
      'PACKAGES',
      sums(examination, ({ packages }) => packages?.toString()),
      asNumber,
    ),
    ...vesselRows(examination),
    ...rowOf(
      'CREDIT NUMBER',
      [...ofCredit(credit.creditNumber), ...stated(examination, 'creditNumber', () => undefined)],
      sameReference,
    ),
    ...(invoices.length > 1
      ? []
      : rowOf('INVOICE NUMBER', stated(examination, 'invoiceNumber', invoiceNumberOf), sameReference)),
    ...rowOf(
      'TERM OF TRADE',
      [...ofCredit(credit.goods.incoterm), ...stated(examination, 'incoterm', termOf)],
      sameTerm,
    ),
    ...rowOf('COUNTRY OF ORIGIN', stated(examination, 'countryOfOrigin', originOf), sameCountry),
    ...rowOf('CONSIGNEE', stated(examination, 'consignee', consigneeOf), asParty),
    ...goodsRows(examination),
    ...ledgerRows(examination),
  ];
}

const invoiceNumberOf = (document: PresentedDocument): string | undefined =>
  document.kind === 'COMMERCIAL_INVOICE' ? document.reference : undefined;
const originOf = (document: PresentedDocument): string | undefined =>
  document.kind === 'CERTIFICATE_OF_ORIGIN' ? document.countryOfOrigin : undefined;

/** The three letters of the term; the place and the version may be stated in other words. */
function termOf(document: PresentedDocument): string | undefined {
  return document.kind === 'COMMERCIAL_INVOICE' ? document.incoterm?.slice(0, 3).toUpperCase() : undefined;
}

function consigneeOf(document: PresentedDocument): string | undefined {
  return document.kind === 'BILL_OF_LADING' || document.kind === 'CERTIFICATE_OF_ORIGIN'
    ? document.consignee?.name
    : undefined;
}

/** Vessels of one shipment; bills of several vessels are rule U15's. */
function vesselRows(examination: Examination): MatrixRow[] {
  const bills = ofKind(examination, 'BILL_OF_LADING');
  const vessels = new Set(
    bills.map(({ vesselName, onBoardNotation }) => joined(onBoardNotation?.vesselName ?? vesselName)),
  );
  if (vessels.size > 1) return [];
  const own = (document: PresentedDocument): string | undefined =>
    document.kind === 'BILL_OF_LADING' ? (document.onBoardNotation?.vesselName ?? document.vesselName) : undefined;
  return rowOf('VESSEL', stated(examination, 'vesselName', own), sameVessel);
}

/** Each document but the invoice, against the credit's description. */
function goodsRows(examination: Examination): MatrixRow[] {
  const { credit, presentation } = examination;
  const description = credit.goods.description.join(' ');
  return presentation.documents
    .filter(({ kind }) => kind !== 'COMMERCIAL_INVOICE')
    .flatMap((document) =>
      document.goodsDescription === undefined
        ? []
        : rowOf(
            'GOODS',
            [...ofCredit(description), { source: nameOf(document), value: document.goodsDescription }],
            asGoods,
          ),
    );
}

/** The face of a bill as it was presented, against the document on the ledger. */
function ledgerRows(examination: Examination): MatrixRow[] {
  return ofKind(examination, 'BILL_OF_LADING').flatMap((bill) => {
    const facts = standingOf(examination, bill)?.facts;
    if (facts === undefined) return [];
    const compare = (datum: string, face: string | undefined, ledger: string | undefined, how: Compare): MatrixRow[] =>
      face === undefined || ledger === undefined
        ? []
        : rowOf(
            `${datum} ON THE LEDGER`,
            [
              { source: nameOf(bill), value: face },
              { source: 'LEDGER', value: ledger },
            ],
            how,
          );
    return [
      ...compare('ON BOARD DATE', shipmentDateOf(bill), facts.shippedOnBoardDate, asText),
      ...compare('PORT OF LOADING', bill.portOfLoading.unLocode, facts.portOfLoading.unLocationCode, asText),
      ...compare('PORT OF DISCHARGE', bill.portOfDischarge.unLocode, facts.portOfDischarge.unLocationCode, asText),
      ...compare('VESSEL', bill.onBoardNotation?.vesselName ?? bill.vesselName, facts.vesselName, sameVessel),
      ...compare('GROSS MASS KG', bill.grossMassKg, facts.grossMassKg, asNumber),
      ...compare('PACKAGES', bill.packages?.toString(), facts.packages.toString(), asNumber),
    ];
  });
}
