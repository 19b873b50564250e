// The trade that the demo plays, and its papers.
export { readToOrderBill } from './demo/papers/bills.js';
export { makeConsent } from './demo/papers/consents.js';
export {
  makeClaim,
  makeInvoice,
  makePaperBill,
  nameBill,
  nameDeclaration,
  type SecurityPaper,
} from './demo/papers/claims.js';
export { CONTAINER, makeExportDeclaration, readDeclarations } from './demo/papers/declarations.js';
export { playTrade } from './demo/playTrade.js';
export { type DemoTrade, inHours } from './demo/trade.js';
// The system that `npm start` runs.
export { LocalSystem } from './system/localSystem.js';
export { ManagedProcess } from './system/managedProcess.js';
export { freePorts, withPorts } from './system/ports.js';
export { recordPart } from './system/parts.js';
export { readUsers } from './system/usersFile.js';
