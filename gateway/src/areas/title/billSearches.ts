import { CalendarDate, type DocumentType } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

const MAX_NUMBER_CHARS = 24;
const MAX_CODE_CHARS = 4;
const MAX_BOOKING_CHARS = 35;
const MAX_PARTY_CHARS = 150;
const MAX_UCR_CHARS = 35;

/** The kind of term by which bills are found that were shipped on board on a day. */
export const ON_BOARD = 'shippedOnBoardDate';
const BILL = 'bill-of-lading' satisfies DocumentType;
const SHIPMENT = 'shipment' satisfies DocumentType;

/** As numbers and names are compared: without differences of case, width and blanks. */
const fold = (text: string): string => text.normalize('NFKC').toUpperCase().trim().split(/\s+/).join(' ');
const folded = (maxChars: number): z.ZodType<string> => z.string().min(1).max(maxChars).overwrite(fold);

const text = z.string().optional().catch(undefined);
const list = <T extends z.ZodType>(item: T): z.ZodCatch<z.ZodArray<T>> => z.array(item).catch([]);
const Party = z.object({
  partyName: text,
  identifyingCodes: list(z.object({ partyCode: text }).catch({})),
});

/** What is searched of a transport document, whatever else is in it or wrong with it. */
const Searched = z.object({
  transportDocumentReference: text,
  carrierCode: text,
  shippedOnBoardDate: text,
  consignmentItems: list(z.object({ carrierBookingReference: text }).catch({})),
  documentParties: z.record(z.string(), z.unknown()).catch({}),
});
type Searched = z.infer<typeof Searched>;

function searchBills(
  kind: string,
  schema: z.ZodType<string>,
  list: (searched: Searched) => readonly (string | undefined)[],
): Search {
  return {
    kind,
    schema,
    types: [BILL],
    termsIn: (document) => {
      const searched = Searched.safeParse(document);
      return searched.success ? foldAll(list(searched.data)) : [];
    },
  };
}

const foldAll = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((each) => (each === undefined ? [] : [fold(each)]))),
];

/** Carriers print their code before the number, or leave it out; a bill is found either way. */
function listNumbers({ transportDocumentReference = '', carrierCode = '' }: Searched): string[] {
  const [number, prefix] = [fold(transportDocumentReference), fold(carrierCode)];
  const isPrefixed = number.startsWith(prefix) && number.length > prefix.length;
  return isPrefixed ? [number, number.slice(prefix.length)] : [number, prefix + number];
}

/** Single words of the names, and the codes: any of them finds the bill, and several must all be there. */
function listPartyWords({ documentParties }: Searched): string[] {
  const parties = Object.values(documentParties).flatMap((value) => {
    const read = z.union([z.array(Party), Party.transform((party) => [party])]).safeParse(value);
    return read.success ? read.data : [];
  });
  return parties
    .flatMap(({ partyName = '', identifyingCodes }) => [
      partyName,
      ...identifyingCodes.map(({ partyCode = '' }) => partyCode),
    ])
    .flatMap(splitWords);
}

const splitWords = (name: string): string[] => fold(name).split(' ');

const Shipment = z.object({ ucr: z.string() });

/** By what bills are found, beside their containers. */
export const billSearches: readonly Search[] = [
  searchBills(
    'transportDocumentReference',
    folded(MAX_NUMBER_CHARS).describe('The number of the bill, with or without the carrier’s code, in any case.'),
    listNumbers,
  ),
  searchBills(
    'carrierCode',
    folded(MAX_CODE_CHARS).describe('The code of the carrier (SMDG or NMFTA).'),
    (searched) => [searched.carrierCode],
  ),
  searchBills('booking', folded(MAX_BOOKING_CHARS).describe('The carrier’s booking reference.'), (searched) =>
    searched.consignmentItems.map(({ carrierBookingReference }) => carrierBookingReference),
  ),
  {
    ...searchBills(
      'party',
      folded(MAX_PARTY_CHARS).describe('Words of the name of a party in the document, or an identifying code of one.'),
      listPartyWords,
    ),
    split: splitWords,
  },
  searchBills(ON_BOARD, CalendarDate.describe('The day on which the goods were shipped on board.'), (searched) => [
    searched.shippedOnBoardDate,
  ]),
  {
    kind: 'ucr',
    schema: folded(MAX_UCR_CHARS).describe('The unique consignment reference of the shipment.'),
    types: [BILL, SHIPMENT],
    termsIn: (document) => foldAll([Shipment.safeParse(document).data?.ucr]),
    through: SHIPMENT,
  },
];
