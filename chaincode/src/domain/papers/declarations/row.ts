import { z } from 'zod';
import { CalendarDate, ContainerNumber, CountryCode, DecimalString, Ulid } from '../../primitives';
import { MAX_CONTAINERS } from './containers';
import { Code, DeclaredHsCode, LineCodes, NetMassKg } from './line';

/** What the form of the Korea Customs Service has of a declaration beside what every form has. */
export const HeaderCodes = z.strictObject({
  processType: Code.describe('How the declaration is processed (통관계획), a code of the authority.'),
  importType: Code.describe('The kind of import (수입종류), a code of the authority.'),
  importUse: Code.describe('What the goods are for (거래구분), a code of the authority.'),
  paymentType: Code.describe('How duties are paid (징수형태), a code of the authority.'),
  declarantId: Code.describe('The declarant (신고인), as the authority numbers it.'),
  importerId: Code.describe('The importer (수입자), as the authority numbers it.'),
});

export const DeclarationNumber = Code.describe(
  'The number of the declaration (신고번호). Customs accepts one under it.',
);
export const DeclaredDate = CalendarDate.describe('The day of declaring, as the declarant states it.');
export const OfficeId = Code.describe('The office of customs (세관), a code of the authority.');
export const ModeOfTransport = Code.describe(
  'How the goods cross the border, a code of the authority; its first digit is that of UNECE Recommendation 19: 1 by sea, 2 by rail, 3 by road, 4 by air.',
);
export const CountryOfDeparture = CountryCode.describe('The country from which the goods come or go.');

/** The customs authority whose data set has this form. */
export const ROW_COUNTRY = 'KR';

/**
 * An import declaration of one line, as the data set of declarations that the Korea Customs Service has published writes it
 * (22 of the 62 fields of its form), and what joins it to a bill.
 */
export const DeclarationRow = z
  .strictObject({
    declarationNumber: DeclarationNumber,
    date: DeclaredDate,
    officeId: OfficeId,
    ...HeaderCodes.shape,
    modeOfTransport: ModeOfTransport,
    sellerId: Code.optional().describe('The seller (해외거래처), as the authority numbers it.'),
    courierId: Code.optional().describe('The courier (특송업체), as the authority numbers it.'),
    hsCode: DeclaredHsCode,
    countryOfDeparture: CountryOfDeparture,
    countryOfOrigin: CountryCode.describe('Where the goods are from.'),
    ...LineCodes.shape,
    netMassKg: NetMassKg,
    itemPrice: DecimalString.describe('The declared value in the currency of the form, as the data set gives it.'),
    billOfLading: Ulid.optional().describe('The bill on this ledger under which the goods came.'),
    containers: z.array(ContainerNumber).max(MAX_CONTAINERS).default([]).describe('The containers of the goods.'),
  })
  .meta({ title: 'data set' });
export type DeclarationRow = z.infer<typeof DeclarationRow>;
