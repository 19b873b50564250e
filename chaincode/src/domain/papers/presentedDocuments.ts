import { z } from 'zod';
import { CalendarDate, PositiveMoney } from '../primitives';
import {
  CargoList,
  Certificate,
  CertificateOfOrigin,
  Draft,
  InsuranceDocument,
  Invoice,
  OtherDocument,
} from './presented/trade';
import { AirWaybill, BillOfLading, CourierReceipt, LandDocument, SeaDocument } from './presented/transport';

const MAX_DOCUMENTS = 40;

/** The forms of documents. Each has one kind or several. */
export const DOCUMENT_FORMS = [
  BillOfLading,
  SeaDocument,
  AirWaybill,
  LandDocument,
  CourierReceipt,
  Invoice,
  CargoList,
  InsuranceDocument,
  CertificateOfOrigin,
  Draft,
  Certificate,
  OtherDocument,
] as const;

/** One document as it was presented: the data on its face. */
export const PresentedDocument = z.discriminatedUnion('kind', DOCUMENT_FORMS);
export type PresentedDocument = z.infer<typeof PresentedDocument>;

/** The documents whose kind is, or can be, K. */
export type PresentedOf<K extends PresentedDocument['kind'], D = PresentedDocument> = D extends {
  readonly kind: infer Kinds;
}
  ? K extends Kinds
    ? D
    : never
  : never;

export type PresentedBillOfLading = z.infer<typeof BillOfLading>;
export type PresentedInvoice = z.infer<typeof Invoice>;
export type PresentedInsurance = z.infer<typeof InsuranceDocument>;
export type PresentedDraft = z.infer<typeof Draft>;

/** One drawing under a credit, and its documents. */
export const Presentation = z.strictObject({
  number: z.int().min(1).max(999).describe('The number of the presentation under the credit, from 1.'),
  amount: PositiveMoney.describe('What is drawn.'),
  presentedOn: CalendarDate.describe('The day of presentation.'),
  medium: z.enum(['PAPER', 'ELECTRONIC', 'MIXED']).describe('How the documents are presented.'),
  completenessNoticeOn: CalendarDate.optional().describe(
    'eUCP: the day of the notice that an electronic presentation is complete.',
  ),
  documents: z
    .array(PresentedDocument)
    .min(1)
    .max(MAX_DOCUMENTS)
    .describe('The documents, with the data on the face of each.'),
});
export type Presentation = z.infer<typeof Presentation>;
