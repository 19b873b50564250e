export { type GatewayConfig, loadConfig } from './config/config.js';
export { createGateway, type RunningGateway } from './createGateway.js';
export { openApi } from './endpoints.js';
// The parts with which a gateway reaches the ledger, for programs that do so without HTTP.
export { Documents } from './documents/documents.js';
export type { TokenInput, TokenMaker } from './tokens/tokenMaker.js';
export { bringLists } from './documents/bringLists.js';
export { Salts } from './documents/salts.js';
export { EMPTY_REGISTERS } from './tokens/registers.js';
export { tokenise } from './tokens/tokenise.js';
export { FabricWire } from './fabric/fabricWire.js';
export { LedgerFailure } from './fabric/ledgerFailure.js';
export { type BlockTransaction, parseBlock, type TransactionBlock } from './fabric/parseBlock.js';
export { rejectionIn } from './fabric/rejection.js';
export type { Call, Committed, Endorsed, Wire } from './fabric/wire.js';
export { Ledger } from './fabric/ledger.js';
export { listingsOf } from './readModel/listings.js';
export { recordsIn, type WrittenRecord } from './readModel/recordsIn.js';
export { FIRST_PAUSE_MS, MAX_ATTEMPTS } from './fabric/persist.js';
