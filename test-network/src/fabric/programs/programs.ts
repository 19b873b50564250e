import { existsSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { howToDownload } from './download.js';
import { runProgram } from '../run/runProgram.js';
import { parseVersion, RECOMMENDED_VERSION, type FabricVersion } from './version.js';

/** The files of a release that are used. */
const NEEDED = [
  ...['peer', 'orderer', 'configtxgen', 'configtxlator', 'osnadmin'].map((name) => `bin/${name}`),
  ...['core.yaml', 'orderer.yaml'].map((name) => `config/${name}`),
  ...['detect', 'build', 'release'].map((name) => `builders/ccaas/bin/${name}`),
];

export type ProgramName = 'peer' | 'orderer' | 'configtxgen' | 'configtxlator' | 'osnadmin';

/** An unpacked release of Hyperledger Fabric. */
export interface FabricPrograms {
  readonly version: FabricVersion;
  /** The folder with core.yaml and orderer.yaml. */
  readonly configDirectory: string;
  /** The external builder for chaincode as a service. */
  readonly ccaasBuilder: string;
  readonly path: (name: ProgramName) => string;
}

/**
 * Finds the programs in `FABRIC_HOME` or, if that is not set, on the PATH.
 * @throws Error that says what is missing and how to get it.
 */
export async function findPrograms(environment: NodeJS.ProcessEnv = process.env): Promise<FabricPrograms> {
  const home = findHome(environment);
  const missing = NEEDED.filter((file) => !existsSync(join(home, file)));
  if (missing.length > 0) throw new Error(`${home} lacks ${missing.join(', ')}.\n${howToInstall()}`);
  const path = (name: ProgramName): string => join(home, 'bin', name);
  return {
    version: parseVersion(await runProgram(path('peer'), ['version'], {})),
    configDirectory: join(home, 'config'),
    ccaasBuilder: join(home, 'builders', 'ccaas'),
    path,
  };
}

function findHome({ FABRIC_HOME, PATH }: NodeJS.ProcessEnv): string {
  if (FABRIC_HOME) {
    if (existsSync(FABRIC_HOME)) return resolve(FABRIC_HOME);
    throw new Error(`FABRIC_HOME is ${FABRIC_HOME}, but there is no such folder.\n${howToInstall()}`);
  }
  const folder = (PATH ?? '').split(delimiter).find((candidate) => existsSync(join(candidate, 'peer')));
  if (folder === undefined)
    throw new Error(`Hyperledger Fabric’s programs are neither in FABRIC_HOME nor on the PATH.\n${howToInstall()}`);
  return dirname(resolve(folder));
}

function howToInstall(): string {
  return (
    `${howToDownload('fabric', RECOMMENDED_VERSION)} ` +
    '(bin/, config/ and builders/ belong together), and set FABRIC_HOME to the folder.'
  );
}
