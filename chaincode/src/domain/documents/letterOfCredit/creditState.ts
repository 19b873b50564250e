import { z } from 'zod';
import { Party, type TradeRecord, Version } from '../../vocabulary/record';
import { MspId, Ulid } from '../../primitives';

/** The statuses of a credit. What is drawn and left is private: it stands in the document. */
export const CREDIT_STATUSES = {
  APPLIED: 'The applicant, or its bank for it, has asked for the credit; nobody is bound.',
  DECLINED: 'The bank does not issue the credit.',
  ISSUED: 'The issuing bank is irrevocably bound to honour (UCP 600 art. 7(b)).',
  ADVISED: 'The advising bank has passed the credit on to the beneficiary (UCP 600 art. 9).',
  CONFIRMED: 'A second bank has bound itself beside the issuing bank (UCP 600 art. 8).',
  FULLY_DRAWN: 'Nothing is left to draw.',
  CANCELLED: 'All who must agree have agreed to cancel (UCP 600 art. 10(a)).',
  EXPIRED: 'The expiry date has passed with no presentation open.',
  CLOSED: 'The issuing bank has closed its file.',
} as const;

/** The statuses in which a credit has the number that its bank gave it. */
export const NUMBERED_STATUSES = [
  'ISSUED',
  'ADVISED',
  'CONFIRMED',
  'FULLY_DRAWN',
  'CANCELLED',
  'EXPIRED',
  'CLOSED',
] as const satisfies (keyof typeof CREDIT_STATUSES)[];

/** The statuses in which the beneficiary can present documents. */
export const AVAILABLE_STATUSES = ['ADVISED', 'CONFIRMED'] as const satisfies (keyof typeof CREDIT_STATUSES)[];

const MAX_CONSENTS = 3;

/** What everybody sees of a credit: who is bound to whom, never an amount. */
export const CreditState = z.strictObject({
  issuingBank: MspId,
  advisingBank: MspId,
  beneficiary: Party,
  /** Absent if the applicant is a customer of the issuing bank and not a party of a member. */
  applicant: Party.optional(),
  /** The bank that added its confirmation. */
  confirmingBank: MspId.optional(),
  /** The credit of which this one is a transfer (UCP 600 art. 38). */
  transferOf: Ulid.optional(),
  /**
   * To whom the beneficiary has asked the advising bank to transfer it, and in which version of the terms and drawings:
   * in another one the request has lapsed.
   */
  transferTo: Party.extend({ contentVersion: Version }).optional(),
  /** Who has agreed to cancel, and in which version of the terms and drawings: in another one the consent has lapsed. */
  cancellationConsents: z.array(z.strictObject({ msp: MspId, contentVersion: Version })).max(MAX_CONSENTS),
});
export type CreditState = z.infer<typeof CreditState>;

/** Who has agreed to cancel the credit as it is now. */
export function listConsents(
  { cancellationConsents }: CreditState,
  { content }: Pick<TradeRecord, 'content'>,
): string[] {
  return cancellationConsents.filter(({ contentVersion }) => contentVersion === content.version).map(({ msp }) => msp);
}

/** The banks to which documents can be presented: issuing, confirming, and the advising bank as the nominated one. */
export function listBanks({ issuingBank, advisingBank, confirmingBank }: CreditState): string[] {
  return [...new Set([issuingBank, advisingBank, ...(confirmingBank === undefined ? [] : [confirmingBank])])];
}
