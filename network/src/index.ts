export { Consortium, OrganizationRole, UserRole, type ConsortiumUser, type Organization } from './consortium.js';
export { loadConsortium } from './loadConsortium.js';
