import { HsCode, HsPrefix, isHsChapter, listHsPrefixes, NO_CHAPTER } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';
import { collectTexts, type Place } from '../../readModel/collectTexts.js';
import { foldText } from '../foldText.js';

const MAX_NUMBER_CHARS = 35;

/** Finds documents by a number, in whatever field they have it. */
function searchNumbers(kind: string, description: string, isAsked: (place: Place) => boolean): Search {
  return {
    kind,
    schema: z.string().min(1).max(MAX_NUMBER_CHARS).overwrite(foldText).describe(description),
    // Lists of these find more in one place by `GET /v1/provenance`.
    listed: [],
    termsIn: (document) => [...new Set(collectTexts(document, isAsked).map(foldText))],
  };
}

const isNamed =
  (...names: readonly string[]) =>
  ({ name }: Place): boolean =>
    names.includes(name);

/** Whether a text is the number of a paper of some kind, as claims and presentations write it. */
function isNumberOf({ name, of }: Place, ...kinds: readonly string[]): boolean {
  const isNumber = name === 'number' || name === 'reference';
  return isNumber && 'kind' in of && typeof of.kind === 'string' && kinds.includes(of.kind);
}

const isInvoice = isNamed('invoiceNumber', 'invoiceNumbers');
const isOrder = isNamed('purchaseOrder', 'orderNumber', 'orderNumbers', 'purchaseOrderReferences');
/** DCSA's references to an order of the shipper or of the consignee. */
const ORDER_REFERENCES: readonly unknown[] = ['SPO', 'CPO'];

const invoiceNumber = searchNumbers(
  'invoiceNumber',
  'The number of an invoice.',
  (place) => isInvoice(place) || isNumberOf(place, 'INVOICE', 'COMMERCIAL_INVOICE'),
);

const orderNumber = searchNumbers(
  'orderNumber',
  'The number of a buyer’s order.',
  (place) =>
    isOrder(place) ||
    isNumberOf(place, 'PURCHASE_ORDER') ||
    (place.name === 'value' && 'type' in place.of && ORDER_REFERENCES.includes(place.of.type)),
);

const seal = searchNumbers(
  'seal',
  'The number of a seal.',
  ({ name, within }) =>
    ['seals', 'sealNumber', 'sealNumbers'].includes(name) || (within === 'seals' && name === 'number'),
);

const lot = searchNumbers('lot', 'The number of a lot or batch.', isNamed('lot', 'lots', 'lotNumber', 'lotNumbers'));

const cargoManagementNumber: Search = {
  ...searchNumbers(
    'cargoManagementNumber',
    'The number of cargo in a manifest (화물관리번호).',
    isNamed('cargoManagementNumber'),
  ),
  listed: ['cargo-report', 'customs-declaration'],
};

const isHsCode = isNamed('hsCode', 'HSCodes', 'hsCodes');

/** What a provenance starts from: a shorter code is of too many goods. */
export const HsStart = HsCode.refine(isHsChapter, NO_CHAPTER).describe(
  'The HS code of goods, or its first six digits or more.',
);

/** A code finds the documents of all codes that begin with it. */
const hsCode: Search = {
  kind: 'hsCode',
  schema: HsPrefix.describe('The HS code of goods, or its first 2, 4, 6 or more digits.'),
  listed: ['customs-declaration', 'bill-of-lading'],
  termsIn: (document) => [...new Set(collectTexts(document, isHsCode).flatMap(listHsPrefixes))],
};

/** The numbers by which goods and their papers are found, beside the numbers of containers and bills. */
export const numberSearches: readonly Search[] = [hsCode, seal, invoiceNumber, orderNumber, lot, cargoManagementNumber];
