import type { PaperBill } from '../../papers/financed';
import type { CalendarDate } from '../../primitives';
import { isKnownCarrier } from '../carrierGroups';
import { foldNumber } from '../numbers/numberForms';
import { printNumberOnDate } from './numberPrints';
import { type Known, print, type Print, type PrintKind } from './print';
import type { Registers } from './registers';
import { printAirWaybill, printBill, printHouseBill } from './transportPrints';

/** How a transport document carries its goods, as far as claims tell papers apart. */
export type Carriage = 'SEA' | 'AIR' | 'LAND';

type StatedGoods =
  'shipper' | 'portOfLoading' | 'portOfDischarge' | 'voyage' | 'packages' | 'grossMassKg' | 'containers';

/** A transport document that is presented under a credit, as its fingerprints are made of it. */
export interface PresentedPaper extends Known<Pick<PaperBill, StatedGoods>> {
  readonly carriage: Carriage;
  /** The number, as the document states it. */
  readonly number: string;
  /** Whoever issued it, by the name on it. */
  readonly issuer: string | undefined;
  readonly issueDate: CalendarDate | undefined;
}

/** A shorter number is that of many documents. */
const MIN_CHARS = 6;
/** Four letters before a number can be the carrier's (SCAC). */
const CARRIER_CODE = /^[A-Z]{4}(?=.)/;
/** A forwarder's bill and a carrier's look alike: of the former only what says which paper it is. */
const OF_HOUSE_BILL: readonly PrintKind[] = ['HOUSE_BILL', 'DATE', 'PERIOD', 'GROUPS'];
/** Whether a number is near to another one is asked by claims alone. */
const NEARNESS: readonly PrintKind[] = ['NEAR', 'STEM', 'ROW'];

/**
 * The fingerprints of a transport document that is presented: its number alone; the same as of a claim's paper, as far as the
 * document says who issued it; and the goods. A carrier is known by its code before the number.
 */
export function printPresented(paper: PresentedPaper, registers: Registers): Print[] {
  const { number, issueDate, carriage } = paper;
  const carrierCode = findCarrierCode(number, registers);
  const codes = carrierCode === undefined ? [] : [carrierCode];
  const forms = foldNumber('transport document reference', number, codes);
  const isShort = forms.core.length < MIN_CHARS;
  if (isShort && carrierCode === undefined) return [];
  const prints = [
    ...print('PRESENTED', 'PRESENTED', isShort ? undefined : forms.core),
    ...printNumberOnDate(forms, issueDate),
    ...PRINTS[carriage]({ ...paper, carrierCode }, registers),
  ].filter(({ kind }) => !NEARNESS.includes(kind));
  return [...new Map(prints.map((own) => [own.input, own])).values()];
}

type PrintCarriage = (
  paper: PresentedPaper & { readonly carrierCode: string | undefined },
  registers: Registers,
) => Print[];

const PRINTS: Readonly<Record<Carriage, PrintCarriage>> = {
  SEA: (paper, registers) => [
    ...printBill(paper, registers),
    ...printHouseBill(
      { ...paper, issuer: paper.issuer === undefined ? undefined : { name: paper.issuer } },
      registers,
    ).filter(({ kind }) => OF_HOUSE_BILL.includes(kind)),
  ],
  AIR: printAirWaybill,
  LAND: () => [],
};

function findCarrierCode(number: string, { carriers }: Registers): string | undefined {
  const code = CARRIER_CODE.exec(number.trim().toUpperCase())?.[0];
  return code !== undefined && isKnownCarrier(code, carriers) ? code : undefined;
}
