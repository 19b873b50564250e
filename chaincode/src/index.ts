import { BatchContract } from './contracts/batchContract';
import { BillOfLadingContract } from './contracts/billOfLadingContract';
import { CargoReportContract } from './contracts/cargoReportContract';
import { CertificateOfOriginContract } from './contracts/certificateOfOriginContract';
import { CreditAmendmentContract } from './contracts/creditAmendmentContract';
import { CustomsDeclarationContract } from './contracts/customsDeclarationContract';
import { CustomsNoteContract } from './contracts/customsNoteContract';
import { DocumentaryCollectionContract } from './contracts/documentaryCollectionContract';
import { DocumentContract } from './contracts/documentContract';
import { FinancingConsentContract } from './contracts/financingConsentContract';
import { FinancingClaimContract } from './contracts/financingClaimContract';
import { InspectionContract } from './contracts/inspectionContract';
import { LetterOfCreditContract } from './contracts/letterOfCreditContract';
import { MemberContract } from './contracts/memberContract';
import { PartyContract } from './contracts/partyContract';
import { PresentationContract } from './contracts/presentationContract';
import { ProcessingRecordContract } from './contracts/processingRecordContract';
import { RuleSetContract } from './contracts/ruleSetContract';
import { ShippingInstructionsContract } from './contracts/shippingInstructionsContract';
import { ShipmentContract } from './contracts/shipmentContract';
import { TokenKeyContract } from './contracts/tokenKeyContract';
import { TransportEventContract } from './contracts/transportEventContract';
import { silenceHiddenLevels } from './shimLogs';
import { TextSerializer } from './textSerializer';

silenceHiddenLevels();

/** The contracts that the chaincode server offers; the first is the default. */
export const contracts = [
  DocumentContract,
  BatchContract,
  MemberContract,
  TokenKeyContract,
  RuleSetContract,
  ShipmentContract,
  BillOfLadingContract,
  LetterOfCreditContract,
  CreditAmendmentContract,
  PresentationContract,
  DocumentaryCollectionContract,
  FinancingClaimContract,
  FinancingConsentContract,
  CustomsDeclarationContract,
  CustomsNoteContract,
  CargoReportContract,
  ProcessingRecordContract,
  CertificateOfOriginContract,
  InspectionContract,
  PartyContract,
  TransportEventContract,
  ShippingInstructionsContract,
];

/** Read by fabric-shim beside the contracts. */
export const serializers = { transaction: 'text' as const, serializers: { text: TextSerializer } };

/** What the contracts use of a stub: whoever runs them without Fabric implements it. */
export type { Stub } from './ledger/stub';
