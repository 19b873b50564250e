import type { z } from 'zod';
import { type Issue, pointerOf } from '@naru/chaincode/domain';

/** The field that each of the terms is read from and written to. */
const LABELS: Readonly<Record<string, string>> = {
  creditNumber: '20',
  form: '40A',
  applicableRules: '40E',
  issueDate: '31C',
  expiryDate: '31D',
  expiryPlace: '31D',
  applicant: '50',
  beneficiary: '59',
  issuingBank: 'block1',
  advisingBank: 'block2',
  confirmingBank: '58a',
  amount: '32B',
  tolerance: '39A',
  additionalAmounts: '39C',
  availableWith: '41a',
  availableBy: '41a',
  drafts: '42C',
  paymentDetails: '42P',
  partialShipments: '43P',
  transhipment: '43T',
  placeOfReceipt: '44A',
  portOfLoading: '44E',
  portOfDischarge: '44F',
  placeOfDelivery: '44B',
  latestShipmentDate: '44C',
  shipmentPeriod: '44D',
  goods: '45A',
  documentsRequired: '46A',
  additionalConditions: '47A',
  charges: '71D',
  presentationPeriodDays: '48',
  presentationPeriodText: '48',
  confirmation: '49',
  instructions: '78',
  senderToReceiver: '72Z',
};

/** What keeps the fields of a message from being terms of a credit, by the field; the message says which of the terms. */
export function termsIssues(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({
    pointer: pointerOf([LABELS[String(path[0])] ?? '27', 1]),
    message: `${path.join('.')} of a credit under UCP 600: ${message}`,
  }));
}
