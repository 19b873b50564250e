export { type BillFacts, readBillFacts } from './billFacts';
export { type Evaluation, type RecordedEvent, type TransportFacts, type TransportRule } from './evaluation';
export { readTransportEvent, type TransportEventView } from './eventView';
export { judgeTransport } from './judgeTransport';
export { findLatestDue } from './missingLoading';
