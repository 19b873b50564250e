import type { z } from 'zod';
import { CreditTerms, type Issue, pointerOf, rejectIssues } from '@naru/chaincode/domain';
import type { UncheckedTerms } from './readTerms.js';

/** The field from which each of the terms is read, and to which it is written. */
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

function listTermsIssues(error: z.ZodError): Issue[] {
  return error.issues.map(({ path, message }) => ({
    pointer: pointerOf([LABELS[String(path[0])] ?? '27', 1]),
    message: `${path.join('.')} of a credit under UCP 600: ${message}`,
  }));
}

/**
 * Checks terms that were read from messages.
 *
 * @param refusal the message of the refusal
 * @throws TradeError INVALID with one issue per fault: the pointer names the field, the issue's message the term
 */
export function parseTerms(terms: UncheckedTerms, refusal: string): CreditTerms {
  const parsed = CreditTerms.safeParse(terms);
  if (parsed.success) return parsed.data;
  return rejectIssues(listTermsIssues(parsed.error), { message: refusal });
}
