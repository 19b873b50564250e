import { CalendarDate } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';
import { billNumberSearch, ucrSearch } from '../consignmentSearches.js';
import { BILL } from '../documentTypes.js';
import { foldText } from '../foldText.js';

const MAX_CODE_CHARS = 4;
const MAX_BOOKING_CHARS = 35;
const MAX_PARTY_CHARS = 150;

/** The kind of term by which bills are found that were shipped on board on a day. */
export const ON_BOARD = 'shippedOnBoardDate';

const folded = (maxChars: number): z.ZodType<string> => z.string().min(1).max(maxChars).overwrite(foldText);

const text = z.string().optional().catch(undefined);
const list = <T extends z.ZodType>(item: T): z.ZodCatch<z.ZodArray<T>> => z.array(item).catch([]);
const Party = z.object({
  partyName: text,
  identifyingCodes: list(z.object({ partyCode: text }).catch({})),
});

/** What is searched of a transport document, whatever else is in it or wrong with it. */
const Searched = z.object({
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
  ...new Set(texts.flatMap((each) => (each === undefined ? [] : [foldText(each)]))),
];

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

const splitWords = (name: string): string[] => foldText(name).split(' ');

/** By what bills are found, beside their containers. */
export const billSearches: readonly Search[] = [
  billNumberSearch,
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
  ucrSearch,
];
