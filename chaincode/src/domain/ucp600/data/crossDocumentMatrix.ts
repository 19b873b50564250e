import type { PresentedDocument } from '../../papers/presentedDocuments';
import { readCreditGoods } from '../amountAndQuantity/statedGoods';
import {
  compareCountries,
  compareReferences,
  compareTradeTerms,
  compareVessels,
  readTradeTerm,
} from '../compare/compareData';
import { compareGoodsInGeneral } from '../compare/goods/compareGoods';
import { type Goods, readGoods } from '../compare/goods/readGoods';
import { compareParties } from '../compare/compareParties';
import { findDocuments, nameDocument } from '../examination/examinedDocuments';
import type { Examination } from '../examination/examination';
import { readVessel } from '../examination/shipmentDates';
import { findTransportDocuments, isSeaTransport } from '../transport/transportDocuments';
import { buildCargoRows } from './cargoRows';
import { buildFurtherRows } from './furtherData';
import { buildLedgerRows } from './ledgerRows';
import { buildRow, type Compare, listCreditCell, listStated, type MatrixRow } from './matrixRows';

const compareConsignees: Compare = (a, b) => (compareParties({ name: a }, { name: b }) === 'SAME' ? 'SAME' : 'UNSURE');

/**
 * Lists what documents, credit and ledger say about the same datum. "Data … need not be identical to, but must not conflict
 * with" other data (UCP 600 art. 14(d)); documents other than the invoice may describe goods in general terms (14(e)).
 */
export function buildCrossDocumentMatrix(examination: Examination): MatrixRow[] {
  const { credit } = examination;
  const invoices = findDocuments(examination, 'COMMERCIAL_INVOICE');
  const goods = readCreditGoods(credit);
  return [
    ...buildCargoRows(examination),
    ...buildVesselRows(examination),
    ...buildRow(
      'CREDIT NUMBER',
      [...listCreditCell(credit.creditNumber), ...listStated(examination, ({ fields }) => fields.creditNumber)],
      compareReferences,
    ),
    ...(invoices.length > 1
      ? []
      : buildRow('INVOICE NUMBER', listStated(examination, invoiceNumberOf), compareReferences)),
    ...buildRow(
      'TERM OF TRADE',
      [...listCreditCell(credit.goods.incoterm), ...listStated(examination, termOf)],
      compareTradeTerms,
    ),
    ...buildRow(
      'COUNTRY OF ORIGIN',
      [
        ...listCreditCell(goods.origins.length === 1 ? goods.origins[0] : undefined),
        ...listStated(examination, originOf),
      ],
      compareCountries,
    ),
    ...buildRow('CONSIGNEE', listStated(examination, consigneeOf), compareConsignees),
    ...buildGoodsRows(examination, goods),
    ...buildFurtherRows(examination),
    ...buildLedgerRows(examination),
  ];
}

const invoiceNumberOf = (document: PresentedDocument): string | undefined =>
  document.kind === 'COMMERCIAL_INVOICE' ? document.reference : document.fields.invoiceNumber;

/** The country that a document states as origin, in a field or in the description of the goods. */
function originOf(document: PresentedDocument): string | undefined {
  if (document.kind === 'CERTIFICATE_OF_ORIGIN') return document.countryOfOrigin;
  const { fields, goodsDescription = '' } = document;
  return fields.countryOfOrigin ?? fields.origin ?? readGoods(goodsDescription).origins[0];
}

/** The three letters of the trade term. Place and version may be written in another way. */
function termOf(document: PresentedDocument): string | undefined {
  const text = document.kind === 'COMMERCIAL_INVOICE' ? document.incoterm : document.fields.incoterm;
  return text === undefined ? undefined : readTradeTerm(text);
}

function consigneeOf(document: PresentedDocument): string | undefined {
  const consignee = 'consignee' in document ? document.consignee : undefined;
  const orderParty = 'orderParty' in document ? document.orderParty : undefined;
  return (consignee ?? orderParty)?.name ?? document.fields.consignee;
}

/** The vessel of one shipment. Rule U15 judges bills of several vessels. */
function buildVesselRows(examination: Examination): MatrixRow[] {
  const [first, ...others] = findTransportDocuments(examination).filter(isSeaTransport).map(readVessel);
  const isOne = others.every(
    (vessel) => vessel === undefined || first === undefined || compareVessels(vessel, first) !== 'DIFFERENT',
  );
  const own = (document: PresentedDocument): string | undefined =>
    'isVesselIntended' in document ? readVessel(document) : document.fields.vesselName;
  return isOne ? buildRow('VESSEL', listStated(examination, own), compareVessels) : [];
}

/** The credit's description against each document, except the invoice. */
function buildGoodsRows(examination: Examination, goods: Goods): MatrixRow[] {
  const { credit, presentation } = examination;
  const description = credit.goods.description.join(' ');
  const compare: Compare = (_, stated) => compareGoodsInGeneral(goods, readGoods(stated)).likeness;
  return presentation.documents
    .filter(({ kind }) => kind !== 'COMMERCIAL_INVOICE')
    .flatMap((document) =>
      document.goodsDescription === undefined || description === ''
        ? []
        : buildRow(
            'GOODS',
            [...listCreditCell(description), { source: nameDocument(document), value: document.goodsDescription }],
            compare,
          ),
    );
}
