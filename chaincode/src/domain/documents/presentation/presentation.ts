import { isWrittenBy } from '../../vocabulary/authorship';
import { contentSchema, type DocumentDefinition } from '../../vocabulary/definition';
import { Presentation } from '../../papers/presentedDocuments';
import { examine, forward, refuse, requestWaiver, waive } from './examining';
import { present, withdraw } from './presenting';
import { honour, pay, returnDocuments } from './settling';
import { PRESENTATION_STATUSES, presentationStateOf } from './presentationState';

/** Documents presented under a credit, from the beneficiary's hand to payment or refusal. */
export const presentation: DocumentDefinition = {
  type: 'presentation',
  path: 'presentations',
  contract: 'presentations',
  title: 'Presentation',
  description:
    'Documents presented under a letter of credit: their examination under UCP 600, refusal, waiver and payment.',
  content: contentSchema(Presentation),
  statuses: PRESENTATION_STATUSES,
  actions: {
    present,
    withdraw,
    examine,
    forward,
    'request-waiver': requestWaiver,
    waive,
    refuse,
    'return-documents': returnDocuments,
    honour,
    pay,
  },
  named: (record) => {
    const { bank, beneficiary } = presentationStateOf(record);
    return [bank, beneficiary.msp];
  },
  creator: (record) => presentationStateOf(record).beneficiary.msp,
  mayHaveWritten: (record) => {
    const { bank, beneficiary, issuingBank, applicant, forwardedBy } = presentationStateOf(record);
    return isWrittenBy(record, {
      present: { by: [beneficiary.msp], to: ['PRESENTED', 'REPLACED'] },
      withdraw: { by: [beneficiary.msp], to: ['WITHDRAWN'] },
      examine: { by: [bank], to: ['COMPLYING', 'DISCREPANT'] },
      forward: { by: [forwardedBy], to: ['PRESENTED'] },
      'request-waiver': { by: [bank], to: ['WAIVER_REQUESTED'] },
      waive: { by: [issuingBank, applicant?.msp], to: ['WAIVED'] },
      refuse: { by: [bank], to: ['REFUSED', 'PRECLUDED'] },
      'return-documents': { by: [bank], to: ['RETURNED'] },
      honour: { by: [bank], to: ['PAID', 'ACCEPTED', 'DEFERRED_UNDERTAKEN'] },
      pay: { by: [bank], to: ['PAID'] },
    });
  },
  issuer: (record) => presentationStateOf(record).beneficiary.msp,
  issuerRole: 'EXPORTER',
  terms: (record) => {
    const { credit, issuingBank } = presentationStateOf(record);
    return { credit, issuingBank };
  },
  // A drawing that is financed is fingerprinted by the bank's claim (F8); the beneficiary's gateway holds no such key.
  fingerprints: () => [],
};
