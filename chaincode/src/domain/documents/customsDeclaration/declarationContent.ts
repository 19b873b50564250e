import { z } from 'zod';
import { CalendarDate, ContainerNumber, CountryCode, DecimalString, HsCode, Ulid } from '../../primitives';

const MAX_CODE_CHARS = 16;
const MAX_CONTAINERS = 200;
const Code = z.string().trim().min(1).max(MAX_CODE_CHARS);

/**
 * An import declaration: the fields of the Korea Customs Service's form that its published data set of
 * declarations has (22 of 62), and what joins it to a bill.
 */
export const CustomsDeclarationContent = z.strictObject({
  declarationNumber: Code,
  date: CalendarDate,
  officeId: Code,
  processType: Code,
  importType: Code,
  importUse: Code,
  paymentType: Code,
  modeOfTransport: Code,
  declarantId: Code,
  importerId: Code,
  sellerId: Code.optional(),
  courierId: Code.optional(),
  hsCode: HsCode,
  countryOfDeparture: CountryCode,
  countryOfOrigin: CountryCode,
  taxRatePercent: DecimalString,
  taxType: Code,
  countryOfOriginIndicator: Code,
  netMassKg: DecimalString,
  /** Declared value in the currency of the form, as the data set gives it. */
  itemPrice: DecimalString,
  /** The bill on this ledger under which the goods came. */
  billOfLading: Ulid.optional(),
  containers: z.array(ContainerNumber).max(MAX_CONTAINERS).default([]),
});
