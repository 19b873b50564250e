export { startChaincodeServer, type ChaincodeServer, type ChaincodeServerOptions } from './shared/chaincodeServer.js';
export { DirectoryLock } from './shared/directoryLock.js';
export { readLogTail } from './shared/readLogTail.js';
export {
  formatRecord,
  isStillRunning,
  parseRecord,
  type RecordedProcess,
  recordProcess,
} from './shared/recordedProcess.js';
export { isFree, listTakenPorts, type PortNeed } from './shared/takenPorts.js';
export {
  readDescription,
  writeDescription,
  type DescribedOrganization,
  type NetworkDescription,
} from './shared/description.js';
export { embeddedChaincodeId } from './embedded/chaincodeId.js';
export { startEmbeddedNetwork, type EmbeddedNetwork } from './embedded/network.js';
export type { EmbeddedNetworkOptions } from './embedded/options.js';
export { findAuthorityProgram } from './fabric/programs/authorityProgram.js';
export type { Daemon } from './fabric/processes/daemon.js';
export { describeRunningNetwork } from './fabric/runningNetwork.js';
export { startFabricNetwork, type FabricNetwork, type FabricNetworkOptions } from './fabric/network.js';
export type { IdentityFiles } from './identity/mspFolder.js';
export { enrollUser, preparePeerOrganization, type OrganizationMaterial } from './identity/organizationMaterial.js';
export { revokeCertificate } from './identity/revocation.js';
