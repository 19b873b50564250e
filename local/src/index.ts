export { CONTAINER, claim, declarations, invoice, toOrderBill } from './demo/documents.js';
export { DocumentAnswer, FinancingCheckAnswer, ProvenanceAnswer, VerificationAnswer } from './demo/answers.js';
export { DemoParty } from './demo/party.js';
export { playTrade } from './demo/playTrade.js';
export { type DemoTrade, inHours } from './demo/trade.js';
export { LocalSystem } from './localSystem.js';
export { freePorts, withPorts } from './ports.js';
export { ManagedProcess } from './processes.js';
export { readUsers } from './secrets.js';
