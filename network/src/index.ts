export { Consortium, type ConsortiumUser, type Organization } from './consortium.js';
export { findGateway } from './findGateway.js';
export { listMembers } from './listMembers.js';
export { loadConsortium } from './loadConsortium.js';
export { movePorts } from './movePorts.js';
