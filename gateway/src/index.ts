export { type GatewayConfig, loadConfig } from './config/config.js';
export { createGateway, type RunningGateway } from './createGateway.js';
export { openApi } from './endpoints.js';
// The parts with which a gateway reaches the ledger, for programs that do so without HTTP.
export { Documents } from './documents/documents.js';
export { Salts } from './documents/salts.js';
export { FabricWire } from './fabric/fabricWire.js';
export { Ledger } from './fabric/ledger.js';
export { FIRST_PAUSE_MS, MAX_ATTEMPTS } from './fabric/persist.js';
