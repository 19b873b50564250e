import { joinFields } from '../joinFields';

/** The kinds that say which paper it is: who numbers it, and the number. */
export const NUMBER_KINDS = [
  'BILL',
  'HOUSE_BILL',
  'AIR_WAYBILL',
  'RECEIPT',
  'INVOICE',
  'ORDER',
  'DRAWING',
  'DECLARATION',
] as const;

/** What a fingerprint says of its paper. */
export const PRINT_KINDS = [
  ...NUMBER_KINDS,
  /** The number of a credit. A credit is no paper of a claim. */
  'CREDIT',
  /** The bill whose goods are reported to customs, by its id. It is in no paper of a claim. */
  'REPORTED',
  /** The number of a transport document that is presented under a credit, whoever gives it. It is in no paper of a claim. */
  'PRESENTED',
  /** The number without the mark of a copy or revision. */
  'STEM',
  /** A number that differs in one character. */
  'NEAR',
  /** The file of the paper. */
  'FILE',
  /** Number and day, whoever gives the number: one document can be typed as one of another kind. */
  'NUMBER_ON_DATE',
  /** The number without its last digits: numbers that were given one after the other. */
  'ROW',
  // What else the paper with this number says.
  /** The groups of digits of the number. */
  'GROUPS',
  'DATE',
  'DAY_OF_YEAR',
  'PERIOD',
  'AMOUNT',
  /** The number with the buyer: the seller can be named in another way. */
  'BUYER_NUMBER',
  /** The number with the sub-reference that tells the bills of one number apart. */
  'VERSION',
  // The deal without the number.
  /** Who, how much and when, nearly, of an order or a declaration; of a drawing how much, exactly. It bears a near number out. */
  'TERMS',
  'DEAL',
  /** The deal of several invoices of a claim, as if they were one, or of an invoice less its credit notes. */
  'DEAL_SUM',
  'DEAL_EXACT',
  'AMOUNT_ON_DATE',
  'DEAL_VALUE',
  // The goods.
  'BOX_VOYAGE',
  'BOX_SEAL',
  'BOX_TIME',
  'PART_LOAD',
  /** The paper says that its goods fill the container. */
  'WHOLE_LOAD',
  /** There are more containers than are compared. */
  'BOX_MORE',
  'VOYAGE',
  'SHIPPER_LOAD',
  'ROUTE',
  'SHIPPER_DAY',
  // Who trades the goods.
  'SELLER_OF',
  'BUYER_OF',
] as const;
export type PrintKind = (typeof PRINT_KINDS)[number];

/**
 * Whether other claims are looked up by the fingerprint. The others only say more of claims that were found by one of
 * these: alone they are those of too many papers.
 */
export const LOOKED_UP: Readonly<Record<PrintKind, boolean>> = {
  BILL: true,
  HOUSE_BILL: true,
  AIR_WAYBILL: true,
  RECEIPT: true,
  INVOICE: true,
  ORDER: true,
  DRAWING: true,
  DECLARATION: true,
  CREDIT: false,
  REPORTED: false,
  PRESENTED: false,
  STEM: true,
  NEAR: true,
  FILE: true,
  NUMBER_ON_DATE: true,
  ROW: false,
  GROUPS: false,
  DATE: false,
  DAY_OF_YEAR: false,
  PERIOD: false,
  AMOUNT: true,
  BUYER_NUMBER: true,
  VERSION: false,
  TERMS: false,
  DEAL: true,
  DEAL_SUM: true,
  DEAL_EXACT: true,
  AMOUNT_ON_DATE: true,
  DEAL_VALUE: true,
  BOX_VOYAGE: true,
  BOX_SEAL: true,
  BOX_TIME: true,
  PART_LOAD: false,
  WHOLE_LOAD: false,
  BOX_MORE: false,
  VOYAGE: false,
  SHIPPER_LOAD: true,
  ROUTE: false,
  SHIPPER_DAY: false,
  SELLER_OF: false,
  BUYER_OF: false,
};

/**
 * How the token of a fingerprint stands on the ledger: under a key of its own that one claim holds; under a key whose claims
 * share the paper; or packed with all others of its claim.
 */
export type Standing = 'exclusive' | 'shared' | 'packed';

/**
 * The text of which a token is made. Two papers are compared by the equality of these texts alone, so the first field is a
 * namespace: the number of a bill and its near forms are never equal.
 */
export interface Print {
  readonly kind: PrintKind;
  readonly standing: Standing;
  readonly input: string;
}

type Field = string | undefined;

/** A fingerprint of fields; none if one of them is not known. */
export function print(kind: PrintKind, namespace: string, ...fields: readonly Field[]): Print[] {
  const known = fields.filter((field) => field !== undefined);
  if (known.length < fields.length) return [];
  return [{ kind, standing: 'packed', input: joinFields(namespace, ...known) }];
}

/** The same fingerprints under keys of their own. */
export function standAlone(prints: readonly Print[], standing: Exclude<Standing, 'packed'>): Print[] {
  return prints.map((packed) => ({ ...packed, standing }));
}

/** All combinations of the values of two lists. */
export function combine(ones: readonly string[], others: readonly string[]): [string, string][] {
  return ones.flatMap((one) => others.map((other): [string, string] => [one, other]));
}

/** What may be known of a paper, all of it or a part. */
export type Known<T> = { readonly [Field in keyof T]?: T[Field] | undefined };
