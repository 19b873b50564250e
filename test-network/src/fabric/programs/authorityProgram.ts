import { existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { howToDownload } from './download.js';

const PROGRAM = 'fabric-ca-server';
/** The release that the network is tested with. */
const RECOMMENDED_VERSION = '1.5.21';

/**
 * Finds the program of Fabric CA in `FABRIC_CA_HOME` or `FABRIC_HOME` (unpacked releases) or on the PATH.
 * @throws Error that says how to get it.
 */
export function findAuthorityProgram(environment: NodeJS.ProcessEnv = process.env): string {
  const { FABRIC_CA_HOME, FABRIC_HOME, PATH = '' } = environment;
  const homes = [FABRIC_CA_HOME, FABRIC_HOME].flatMap((home) => (home ? [join(home, 'bin')] : []));
  const folders = [...homes, ...PATH.split(delimiter)];
  const found = folders.map((folder) => join(folder, PROGRAM)).find((file) => existsSync(file));
  if (found !== undefined) return resolve(found);
  throw new Error(
    `Fabric CA’s program ${PROGRAM} is neither in FABRIC_CA_HOME nor in FABRIC_HOME nor on the PATH.\n` +
      `${howToDownload('fabric-ca', RECOMMENDED_VERSION)} and set FABRIC_CA_HOME to the folder that holds its bin/.`,
  );
}
