import { billOfLading } from './billOfLading/billOfLading';
import { certificateOfOrigin } from './certificateOfOrigin/certificateOfOrigin';
import { cargoReport } from './cargoReport/cargoReport';
import { creditAmendment } from './creditAmendment/creditAmendment';
import { customsDeclaration } from './customsDeclaration/customsDeclaration';
import { documentaryCollection } from './documentaryCollection/documentaryCollection';
import type { DocumentDefinition } from '../vocabulary/definition';
import type { DocumentType } from '../vocabulary/record';
import { financingConsent } from './financingConsent/financingConsent';
import { financingClaim } from './financingClaim/financingClaim';
import { inspection } from './inspection/inspection';
import { letterOfCredit } from './letterOfCredit/letterOfCredit';
import { party } from './party/party';
import { presentation } from './presentation/presentation';
import { processingRecord } from './processingRecord/processingRecord';
import { shipment } from './shipment/shipment';
import { shippingInstructions } from './shippingInstructions/shippingInstructions';
import { transportEvent } from './transportEvent/transportEvent';

/** Every document type. A new one is added here and among the contracts. */
export const DEFINITIONS: Readonly<Record<DocumentType, DocumentDefinition>> = {
  shipment,
  'bill-of-lading': billOfLading,
  'letter-of-credit': letterOfCredit,
  'credit-amendment': creditAmendment,
  presentation,
  'documentary-collection': documentaryCollection,
  'financing-claim': financingClaim,
  'financing-consent': financingConsent,
  'customs-declaration': customsDeclaration,
  'cargo-report': cargoReport,
  'processing-record': processingRecord,
  'certificate-of-origin': certificateOfOrigin,
  inspection,
  party,
  'transport-event': transportEvent,
  'shipping-instructions': shippingInstructions,
};
