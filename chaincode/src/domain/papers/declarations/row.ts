import { z } from 'zod';
import { CalendarDate, ContainerNumber, CountryCode, DecimalString, HsCode, Ulid } from '../../primitives';
import { MAX_CONTAINERS } from './containers';
import { Code, LineCodes } from './line';

/** What the form of the Korea Customs Service has of a declaration beside what every form has. */
export const HeaderCodes = z.strictObject({
  processType: Code,
  importType: Code,
  importUse: Code,
  paymentType: Code,
  declarantId: Code,
  importerId: Code,
});

/** The customs authority whose data set has this form. */
export const ROW_COUNTRY = 'KR';

/**
 * An import declaration of one line, as the data set of declarations that the Korea Customs Service has published writes it
 * (22 of the 62 fields of its form), and what joins it to a bill.
 */
export const DeclarationRow = z.strictObject({
  declarationNumber: Code,
  date: CalendarDate,
  officeId: Code,
  ...HeaderCodes.shape,
  modeOfTransport: Code,
  sellerId: Code.optional(),
  courierId: Code.optional(),
  hsCode: HsCode,
  countryOfDeparture: CountryCode,
  countryOfOrigin: CountryCode,
  ...LineCodes.shape,
  netMassKg: DecimalString,
  itemPrice: DecimalString.describe('The declared value in the currency of the form, as the data set gives it.'),
  billOfLading: Ulid.optional().describe('The bill on this ledger under which the goods came.'),
  containers: z.array(ContainerNumber).max(MAX_CONTAINERS).default([]),
});
export type DeclarationRow = z.infer<typeof DeclarationRow>;
