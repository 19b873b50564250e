import { join, resolve } from 'node:path';
import type { Organization } from '@naru/network';
import type { NetworkDescription } from '@naru/test-network';
import { listCaVariables, prepareGatewayFiles, writeEnvironment } from './gatewayFiles.js';

/** Where a gateway finds what it shares with others. */
interface Places {
  readonly home: string;
  readonly networkDirectory: string;
  readonly consortiumFile: string;
}

/**
 * The variables that a gateway is started with. It also writes the files that they name.
 * @throws Error if the network has no such organisation
 */
export function prepareGatewayEnvironment(
  { home, networkDirectory, consortiumFile }: Places,
  organization: Organization,
  { organizations }: NetworkDescription,
): Record<string, string> {
  const { mspId, name, ports } = organization;
  const described = organizations.find((candidate) => candidate.mspId === mspId);
  if (described === undefined) throw new Error(`The network has no organisation ${mspId}.`);
  const directory = join(networkDirectory, 'gateways', name);
  const files = prepareGatewayFiles(home, directory, organization, described);
  const variables = {
    NARU_MSP_ID: mspId,
    NARU_CONSORTIUM_FILE: consortiumFile,
    NARU_PORT: String(ports.gateway),
    NARU_PEER_ENDPOINT: described.peer.endpoint,
    NARU_PEER_HOST_ALIAS: described.peer.hostAlias,
    NARU_PEER_TLS_CA_FILE: described.peer.tlsCaCertificate,
    NARU_DATA_DIR: directory,
    NARU_DATABASE_TEMPLATE_DIR: join(home, 'database-template'),
    NARU_USERS_FILE: files.users,
    ...resolutionsVariable(),
    NARU_WALLET_PASSPHRASE_FILE: files.walletPassphrase,
    ...listCaVariables(described),
  };
  writeEnvironment(directory, variables);
  return variables;
}

/** The chaincode server has the variable from this program, and approvals that are used leave the file. */
function resolutionsVariable(): Record<string, string> {
  const { NARU_RESOLUTIONS_FILE: file } = process.env;
  return file === undefined ? {} : { NARU_RESOLUTIONS_FILE: resolve(file) };
}
