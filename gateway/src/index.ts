export { type GatewayConfig, loadConfig } from './config/config.js';
export { createGateway, type RunningGateway } from './createGateway.js';
