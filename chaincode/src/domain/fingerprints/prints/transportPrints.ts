import type { AirWaybill, HouseBill, PaperBill } from '../../papers/financed';
import type { CalendarDate } from '../../primitives';
import { periodsOfYear } from '../buckets';
import { findCarrier, isKnownCarrier } from '../carrierGroups';
import { foldSubReference } from '../numbers/foldSubReference';
import { foldNumber } from '../numbers/numberForms';
import { listPartyKeys } from '../partyKeys';
import { printGoods } from './goodsPrints';
import { printFacts, printIdentity, printNear, printNumberOnDate, printPeriods, printRow } from './numberPrints';
import { type Known, print, type Print, standAlone } from './print';
import type { Registers } from './registers';

const YEAR_CHARS = 5;

/** A carrier's bill: carrier and number; beside them the year, the day, and the goods. */
export function printBill(bill: Known<Omit<PaperBill, 'kind'>>, registers: Registers): Print[] {
  const { carrierCode, number, issueDate, fileHashes = [] } = bill;
  if (number === undefined || carrierCode === undefined) return printGoods(bill, registers);
  const codes = findCarrier(carrierCode, registers.carriers);
  const numbered = {
    kind: 'BILL',
    issuers: [codes[0]],
    forms: foldNumber('transport document reference', number, codes),
  } as const;
  const { identity, stems } = printIdentity(numbered);
  return [
    ...standAlone(identity, 'exclusive'),
    ...stems,
    ...printNear(numbered, codes[0]),
    ...printRow(numbered),
    ...printFacts(numbered, { date: issueDate }),
    ...printNumberOnDate(numbered.forms, issueDate),
    ...printDayOfYear(numbered.forms.core, issueDate),
    ...printPeriods(numbered, bill.year === undefined ? [] : periodsOfYear(bill.year)),
    ...printGoods(bill, registers),
    ...printFiles(fileHashes),
  ];
}

/** What tells the bills of one number apart. A bill without a sub-reference has that in common with others without one. */
export function printVersion(
  { carrierCode, number, subReference }: { carrierCode: string; number: string; subReference: string },
  { carriers }: Pick<Registers, 'carriers'>,
): Print[] {
  const codes = findCarrier(carrierCode, carriers);
  const { core } = foldNumber('transport document reference', number, codes);
  return print('VERSION', 'BILL+VERSION', codes[0], core, foldSubReference(subReference));
}

/** Day and month: a bill whose year was keyed wrongly is the same bill. */
function printDayOfYear(core: string, date: CalendarDate | undefined): Print[] {
  return print('DAY_OF_YEAR', 'BILL+DAY', core, date?.slice(YEAR_CHARS));
}

/** A forwarder's bill: forwarder and number; and the goods. The carrier's bill that it names is a paper of its own. */
export function printHouseBill(bill: Known<Omit<HouseBill, 'kind'>>, registers: Registers): Print[] {
  const { issuer, issuerCode, number, issueDate, fileHashes = [] } = bill;
  if (number === undefined) return printGoods(bill, registers);
  const issuers = [
    ...(issuer === undefined ? [] : listPartyKeys(issuer, registers.findEntries)),
    ...(issuerCode === undefined ? [] : [`CODE:${issuerCode}`]),
  ];
  const numbered = {
    kind: 'HOUSE_BILL',
    issuers,
    forms: foldNumber('number of the house bill', number, issuerCode === undefined ? [] : [issuerCode]),
  } as const;
  const { identity, stems } = printIdentity(numbered);
  return [
    ...standAlone(identity, 'exclusive'),
    ...stems,
    ...printNear(numbered, issuers.at(-1)),
    ...printRow(numbered),
    ...printFacts(numbered, { date: issueDate }),
    ...printNumberOnDate(numbered.forms, issueDate),
    ...printCarriersNumber(number, issueDate, registers),
    ...printGoods(bill, registers),
    ...printFiles(fileHashes),
  ];
}

/** A house bill with the code of a carrier before its number can be a copy of the carrier's bill. */
function printCarriersNumber(number: string, date: CalendarDate | undefined, { carriers }: Registers): Print[] {
  const code = CARRIER_CODE.exec(number.trim().toUpperCase())?.[0];
  if (code === undefined || !isKnownCarrier(code, carriers)) return [];
  const codes = findCarrier(code, carriers);
  const forms = foldNumber('number of the house bill', number, codes);
  return [
    ...print('STEM', 'BILL', codes[0], forms.core),
    ...printFacts({ kind: 'BILL', forms }, { date }).filter(({ kind }) => kind === 'DATE'),
  ];
}

const CARRIER_CODE = /^[A-Z]{4}(?=.)/;

/** An air waybill: its number says the airline. A check digit finds most slips, so that near numbers are none. */
export function printAirWaybill(waybill: Known<Omit<AirWaybill, 'kind'>>, registers: Registers): Print[] {
  const { number, issueDate, fileHashes = [] } = waybill;
  if (number === undefined) return printGoods(waybill, registers);
  const forms = foldNumber('air waybill number', number.replaceAll(/[ -]/g, ''));
  const numbered = { kind: 'AIR_WAYBILL', issuers: ['IATA'], forms } as const;
  return [
    ...standAlone(printIdentity(numbered).identity, 'exclusive'),
    ...printFacts(numbered, { date: issueDate }),
    ...printNumberOnDate(forms, issueDate),
    ...printGoods(waybill, registers),
    ...printFiles(fileHashes),
  ];
}

/** The files of a paper. */
export function printFiles(hashes: readonly string[]): Print[] {
  return hashes.flatMap((hash) => print('FILE', 'FILE', hash));
}
