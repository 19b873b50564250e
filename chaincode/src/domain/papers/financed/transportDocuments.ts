import { z } from 'zod';
import { Ulid } from '../../primitives';
import { Comparable, FileHashes, goodsFields, PaperNumber, TradeParty, voyageFields } from './parts';

const MAX_CODE_CHARS = 4;
const MIN_CODE_CHARS = 2;
const MAX_REFERENCE_CHARS = 20;
const AIR_WAYBILL_SERIAL_CHARS = 7;
const CHECK_MODULUS = 7;

const CarrierCode = Comparable.min(MIN_CODE_CHARS).max(MAX_CODE_CHARS);
/** Twenty characters of a number, and what clerks write around it. */
const TransportDocumentReference = PaperNumber.max(MAX_REFERENCE_CHARS * 2);

/** A bill of lading on this ledger. What it says is read from there. */
export const BillOnLedger = z.strictObject({
  kind: z.literal('BILL_ON_LEDGER').describe('A bill of lading on this ledger.'),
  billOfLading: Ulid.describe('Its id.'),
});

const MIN_YEAR = 1900;
const MAX_YEAR = 2200;

/** A carrier's bill of lading that is not on this ledger. Its date stands beside its number, and is no part of it. */
export const PaperBill = z
  .strictObject({
    kind: z.literal('PAPER_BILL').describe('A carrier’s bill of lading that is not on this ledger.'),
    carrierCode: CarrierCode.describe('The carrier’s code (SMDG or SCAC).'),
    number: TransportDocumentReference.describe('The number, as the paper writes it.'),
    ...voyageFields,
    issueDate: voyageFields.issueDate.optional().describe('Needed, unless the year alone is known.'),
    year: z.int().min(MIN_YEAR).max(MAX_YEAR).optional().describe('In the place of the date, if no more is known.'),
    ...goodsFields,
    fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
  })
  .refine(({ issueDate, year }) => (issueDate === undefined) !== (year === undefined), {
    path: ['issueDate'],
    message: 'is missing, or stands beside a year: give the date, or the year if no more is known',
  });
export type PaperBill = z.infer<typeof PaperBill>;

/** A bill of a forwarder or NVOCC, for goods that travel under a carrier's bill. */
export const HouseBill = z.strictObject({
  kind: z.literal('HOUSE_BILL').describe('A bill of a forwarder or NVOCC.'),
  issuer: TradeParty.describe('The forwarder or NVOCC.'),
  issuerCode: CarrierCode.optional().describe('Its code, if it has one.'),
  number: PaperNumber.describe('The number, as the paper writes it.'),
  master: z
    .strictObject({
      carrierCode: CarrierCode.describe('The carrier’s code (SMDG or SCAC).'),
      number: TransportDocumentReference.describe('The number of its bill.'),
    })
    .optional()
    .describe('The carrier’s bill under which the goods travel, if it is known.'),
  ...voyageFields,
  ...goodsFields,
  fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
});
export type HouseBill = z.infer<typeof HouseBill>;

/** The last digit of an air waybill's number is the remainder of the seven before it by 7 (IATA Resolution 600a). */
function hasCheckDigit(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  const serial = digits.slice(-AIR_WAYBILL_SERIAL_CHARS - 1, -1);
  return Number(serial) % CHECK_MODULUS === Number(digits.at(-1));
}

/** An air waybill: the airline's three digits and eight of its own. */
export const AirWaybill = z.strictObject({
  kind: z.literal('AIR_WAYBILL').describe('An air waybill.'),
  number: z
    .string()
    .trim()
    .regex(/^\d{3}[ -]?\d{4}[ -]?\d{4}$/, 'is not an air waybill number: three digits, eight digits (IATA)')
    .refine(hasCheckDigit, 'has a wrong check digit (IATA Resolution 600a)')
    .describe('The number, as the paper writes it.'),
  ...voyageFields,
  packages: goodsFields.packages,
  grossMassKg: goodsFields.grossMassKg,
  fileHashes: FileHashes.describe('SHA-256 of scans or files of the paper.'),
});
export type AirWaybill = z.infer<typeof AirWaybill>;
