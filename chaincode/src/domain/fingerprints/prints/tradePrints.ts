import type { Drawing, ExportDeclaration, Invoice, PurchaseOrder, WarehouseReceipt } from '../../papers/financed';
import type { CalendarDate, Money } from '../../primitives';
import { exactAmount, nearAmounts, nearDates } from '../buckets';
import { foldNumber, type NumberForms } from '../numbers/numberForms';
import { listPartyKeys, soundOfParty } from '../partyKeys';
import { printGoods } from './goodsPrints';
import { printFacts, printIdentity, printNear, printRow } from './numberPrints';
import { combine, type Known, print, type Print, standAlone } from './print';
import type { Registers } from './registers';
import { printFiles } from './transportPrints';

/** An invoice: each key of the seller with the number; what it says beside; and the deal without its number. */
export function printInvoice(invoice: Known<Omit<Invoice, 'kind'>>, { findEntries }: Registers): Print[] {
  const { seller, buyer, number, fileHashes = [] } = invoice;
  const [sold, bought] = [soundOfParty(seller, findEntries), soundOfParty(buyer, findEntries)];
  const deal = [...printDeal({ ...invoice, sold, bought }), ...printFiles(fileHashes)];
  if (number === undefined) return deal;
  const issuers = seller === undefined ? [] : listPartyKeys(seller, findEntries);
  const numbered = { kind: 'INVOICE', issuers, forms: foldNumber('invoice number', number) } as const;
  const { identity, stems } = printIdentity(numbered);
  return [
    ...standAlone(identity, 'shared'),
    ...stems,
    ...printNear(numbered, sold),
    ...printRow(numbered),
    ...printFacts(numbered, invoice),
    ...printBuyersNumber(numbered.forms, bought),
    ...deal,
  ];
}

/** A shorter number is given by too many sellers. */
const MIN_CHARS_FOR_BUYER = 4;

const printBuyersNumber = ({ core }: NumberForms, bought: string | undefined): Print[] =>
  core.length < MIN_CHARS_FOR_BUYER ? [] : print('BUYER_NUMBER', 'BUYER+INVOICE', bought, core);

/** Amounts with less digits before their zeros are those of too many deals. */
const SIGNIFICANT_DIGITS = 5;
const ZEROS_AT_END = /0+$/;

/**
 * The deal without its number: near amount and date between two names; both exactly; an unusual amount of a day; and the
 * amount between two names, by which an order and its invoice are found together.
 */
function printDeal({ sold, bought, date, value }: Deal): Print[] {
  if (date === undefined || value === undefined) return [];
  const exact = exactAmount(value);
  const isUnusual = String(value.amountMinor).replace(ZEROS_AT_END, '').length >= SIGNIFICANT_DIGITS;
  return [
    ...printTerms('DEAL', 'DEAL', [sold, bought], { date, value }),
    ...print('DEAL_EXACT', 'DEAL_EXACT', sold, exact, date),
    ...(isUnusual ? print('AMOUNT_ON_DATE', 'AMOUNT_ON_DATE', exact, date) : []),
    ...printDealValue({ sold, bought, value }),
  ];
}

/** Who sells to whom, by the sounds of their names; when, and for how much. */
interface Deal {
  readonly sold: string | undefined;
  readonly bought: string | undefined;
  readonly date?: CalendarDate | undefined;
  readonly value?: Money | undefined;
}

function printDealValue({ sold, bought, value }: Deal): Print[] {
  return print('DEAL_VALUE', 'DEAL_VALUE', sold, bought, value && exactAmount(value));
}

/** A buyer's order. */
export function printOrder(order: Known<Omit<PurchaseOrder, 'kind'>>, { findEntries }: Registers): Print[] {
  const { buyer, seller, number, value } = order;
  const [sold, bought] = [soundOfParty(seller, findEntries), soundOfParty(buyer, findEntries)];
  const deal = printDealValue({ sold, bought, value });
  if (number === undefined) return [...deal, ...printFiles(order.fileHashes ?? [])];
  const issuers = buyer === undefined ? [] : listPartyKeys(buyer, findEntries);
  const field = 'order number';
  const bare = number.replace(LINE_ITEM, '');
  const stem = bare === number ? {} : { stem: foldNumber(field, bare).core };
  const forms = { ...foldNumber(field, number), ...stem };
  const numbered = { kind: 'ORDER', issuers, forms } as const;
  const terms = printTerms('TERMS', 'ORDER+TERMS', [sold, bought], order);
  return [...printNumbered(numbered, order, 'shared'), ...printNear(numbered, bought), ...terms, ...deal];
}

/** A line of an order, as systems count them: 4500012345/10, 4500012345-00020. */
const LINE_ITEM = /(?<=\d{5})\s*[/-]\s*0*[1-9]\d?0$/;

/** What a paper says beside its number: between whom, for nearly how much, nearly when. */
export function printTerms(
  kind: 'DEAL' | 'DEAL_SUM' | 'TERMS',
  space: string,
  parties: readonly (string | undefined)[],
  { date, value }: Pick<Stated, 'date' | 'value'>,
): Print[] {
  if (date === undefined || value === undefined) return [];
  return combine(nearAmounts(value), nearDates(date)).flatMap(([amount, piece]) =>
    print(kind, space, ...parties, amount, piece),
  );
}

/** A warehouse's receipt. */
export function printReceipt(receipt: Known<Omit<WarehouseReceipt, 'kind'>>, registers: Registers): Print[] {
  const { warehouse, depositor: shipper, number, date, ...rest } = receipt;
  const goods = printGoods({ ...rest, issueDate: date, shipper }, registers);
  if (number === undefined) return goods;
  const issuers = warehouse === undefined ? [] : listPartyKeys(warehouse, registers.findEntries);
  const forms = foldNumber('number of the receipt', number);
  const numbered = { kind: 'RECEIPT', issuers, forms } as const;
  const keptBy = soundOfParty(warehouse, registers.findEntries);
  return [...printNumbered(numbered, receipt, 'exclusive'), ...printNear(numbered, keptBy), ...goods];
}

/**
 * The number that a customs authority accepts a declaration under. Whoever declares writes the country beside it: it would make
 * two numbers of one, and says nothing of whose number it is. An authority has its own list of those that it gave.
 */
export function printDeclarationNumber({ declarationNumber: number }: { readonly declarationNumber: string }): Print[] {
  return printIdentity({ kind: 'DECLARATION', issuers: ANY_AUTHORITY, forms: foldDeclaration(number) }).identity;
}

const ANY_AUTHORITY = ['ANY'];
const foldDeclaration = (number: string): NumberForms => foldNumber('declaration number', number);

/** An export declaration. */
export function printDeclaration(declaration: Known<Omit<ExportDeclaration, 'kind'>>, registers: Registers): Print[] {
  const { number, date: issueDate, exporter: shipper, ...rest } = declaration;
  const goods = printGoods({ ...rest, issueDate, shipper }, registers);
  if (number === undefined) return goods;
  const forms = foldDeclaration(number);
  const numbered = { kind: 'DECLARATION', issuers: ANY_AUTHORITY, forms } as const;
  const exportedBy = soundOfParty(shipper, registers.findEntries);
  const terms = printTerms('TERMS', 'DECLARATION+TERMS', [exportedBy], declaration);
  return [...printNumbered(numbered, declaration, 'shared'), ...printNear(numbered, exportedBy), ...terms, ...goods];
}

/** These characters of a BIC name the institution and the place; the rest names a branch. */
const BIC_CHARS_WITHOUT_BRANCH = 8;

/** A drawing: issuing bank without its branch, number of the credit, number of the presentation. */
export function printDrawing({
  issuingBank,
  creditNumber,
  presentation,
  value,
}: Known<Omit<Drawing, 'kind'>>): Print[] {
  if (issuingBank === undefined || creditNumber === undefined || presentation === undefined) return [];
  const issuer = `${issuingBank.slice(0, BIC_CHARS_WITHOUT_BRANCH)}/${presentation}`;
  const numbered = { kind: 'DRAWING', issuers: [issuer], forms: foldNumber('credit number', creditNumber) } as const;
  return [
    ...printNumbered(numbered, { value }, 'shared'),
    ...printNear(numbered, issuer),
    // It states neither date nor parties, and a bank numbers the credits of all customers in a row: it takes the exact amount.
    ...print('TERMS', 'DRAWING+TERMS', issuer, value && exactAmount(value)),
  ];
}

/** A credit: who issues it, and its number. */
export function printCredit({ issuingBank, creditNumber }: { issuingBank: string; creditNumber: string }): Print[] {
  return print('CREDIT', 'CREDIT', issuingBank, foldNumber('credit number', creditNumber).core);
}

interface NumberedPaper {
  readonly kind: 'ORDER' | 'RECEIPT' | 'DECLARATION' | 'DRAWING';
  readonly issuers: readonly string[];
  readonly forms: NumberForms;
}

type Stated = Known<Pick<Invoice, 'date' | 'value' | 'fileHashes'>>;

function printNumbered(numbered: NumberedPaper, stated: Stated, standing: 'exclusive' | 'shared'): Print[] {
  const { identity, stems } = printIdentity(numbered);
  return [
    ...standAlone(identity, standing),
    ...stems,
    ...printRow(numbered),
    ...printFacts(numbered, stated),
    ...printFiles(stated.fileHashes ?? []),
  ];
}
