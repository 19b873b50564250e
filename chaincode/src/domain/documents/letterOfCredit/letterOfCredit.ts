import { isWrittenBy } from '../../vocabulary/authorship';
import { contentSchema, type DocumentDefinition } from '../../vocabulary/definition';
import { advise, close, confirm, consentToCancel, decline, expire, issue, requestTransfer } from './actions';
import { apply } from './applying';
import { CreditContent } from './creditContent';
import { AVAILABLE_STATUSES, banksOf, CREDIT_STATUSES, creditStateOf } from './creditState';

/** A documentary credit under UCP 600: the bank's undertaking to pay against documents that comply. */
export const letterOfCredit: DocumentDefinition = {
  type: 'letter-of-credit',
  path: 'letters-of-credit',
  contract: 'lettersOfCredit',
  title: 'Letter of credit',
  description: 'A documentary credit under UCP 600: a bank’s undertaking to pay against documents that comply.',
  content: contentSchema(CreditContent),
  statuses: CREDIT_STATUSES,
  actions: {
    apply,
    issue,
    decline,
    advise,
    confirm,
    'request-transfer': requestTransfer,
    'consent-to-cancel': consentToCancel,
    expire,
    close,
  },
  named: (record) => {
    const { issuingBank, beneficiary, confirmingBank } = creditStateOf(record);
    // Until it is advised the beneficiary knows nothing of it, and so cannot endorse.
    const isShown = record.parties.some(({ msp }) => msp === beneficiary.msp);
    return [
      issuingBank,
      ...(isShown ? [beneficiary.msp] : []),
      ...(confirmingBank === undefined ? [] : [confirmingBank]),
    ];
  },
  creator: (record) => {
    const { applicant, issuingBank, advisingBank, transferOf } = creditStateOf(record);
    return transferOf === undefined ? (applicant?.msp ?? issuingBank) : advisingBank;
  },
  mayHaveWritten: (record) => {
    const state = creditStateOf(record);
    const { issuingBank, advisingBank, beneficiary, applicant, confirmingBank, transferOf } = state;
    const banks = [...banksOf(state)];
    return isWrittenBy(record, {
      // A transfer of a credit is made by its advising bank, and takes its part out of the first one.
      apply:
        record.status === 'APPLIED'
          ? { by: [applicant?.msp ?? issuingBank], to: ['APPLIED'] }
          : { by: [advisingBank], to: transferOf === undefined ? AVAILABLE_STATUSES : ['ISSUED'] },
      'request-transfer': { by: [beneficiary.msp], to: AVAILABLE_STATUSES },
      issue: { by: [issuingBank], to: ['ISSUED'] },
      decline: { by: [issuingBank], to: ['DECLINED'] },
      advise: { by: [advisingBank], to: ['ADVISED'] },
      confirm: { by: [advisingBank], to: ['CONFIRMED'] },
      'consent-to-cancel': {
        by: [issuingBank, confirmingBank, beneficiary.msp],
        to: [...AVAILABLE_STATUSES, 'CANCELLED'],
      },
      expire: { by: [issuingBank, advisingBank], to: ['EXPIRED'] },
      close: { by: [issuingBank], to: ['CLOSED'] },
      // These are actions on its presentations and amendments, which change the credit with them.
      present: { by: [beneficiary.msp], to: AVAILABLE_STATUSES },
      withdraw: { by: [beneficiary.msp], to: AVAILABLE_STATUSES },
      'return-documents': { by: banks, to: AVAILABLE_STATUSES },
      honour: { by: banks, to: [...AVAILABLE_STATUSES, 'FULLY_DRAWN'] },
      accept: { by: [beneficiary.msp], to: AVAILABLE_STATUSES },
    });
  },
  // An application binds nobody; from its issue on a credit is what the issuing bank states.
  issuer: (record) => (['APPLIED', 'DECLINED'].includes(record.status) ? undefined : creditStateOf(record).issuingBank),
  issuerRole: 'BANK',
  terms: (record) => {
    const { issuingBank, advisingBank, beneficiary } = creditStateOf(record);
    return { issuingBank, advisingBank, beneficiary: [beneficiary.msp, beneficiary.party ?? null] };
  },
  fingerprints: () => [],
};
