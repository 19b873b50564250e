import { join, resolve } from 'node:path';
import { existsSync } from 'node:fs';
import { CHAINCODE_LOGGING, findChaincodeServerProgram } from '../../shared/chaincodeServer.js';
import { requireValue } from '../../shared/requireValue.js';
import { accepts } from '../../shared/reach.js';
import { writePackage, type ChaincodePackage } from './chaincodePackage.js';
import { prepareChaincodeTls } from './chaincodeTls.js';
import { Daemon } from '../processes/daemon.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { type Layout } from '../layout/layout.js';

/** Which chaincode each organisation's peer runs. */
export interface ChaincodeChoice {
  /** The folder of the chaincode package: its package.json names the contracts by `main`. */
  readonly packageDirectory: string;
  /** Another folder for some organisations, by MSP id. */
  readonly packageDirectoryOf?: Readonly<Record<string, string>>;
  /** The file of the resolutions that the servers' operator approves. By default none is approved. */
  readonly resolutionsFile?: string;
}

/** A chaincode server: its process, and the package with which peers reach it. */
export interface ChaincodeService {
  readonly daemon: Daemon;
  readonly package: ChaincodePackage;
  readonly mspIds: readonly string[];
}

/** The different chaincode folders. The common one is first. */
export function listChaincodeFolders({ packageDirectory, packageDirectoryOf = {} }: ChaincodeChoice): string[] {
  return [...new Set([packageDirectory, ...Object.values(packageDirectoryOf)])];
}

/** Prepares one server per chaincode folder, with certificates and packages. It starts none. */
export async function prepareChaincode(layout: Layout, choice: ChaincodeChoice): Promise<ChaincodeService[]> {
  const { directory, consortium, plan } = layout;
  const { packageDirectory, packageDirectoryOf = {}, resolutionsFile } = choice;
  const tls = await prepareChaincodeTls(directory);
  const chooseFolder = (mspId: string): string => packageDirectoryOf[mspId] ?? packageDirectory;
  return listChaincodeFolders(choice).map((folder, index) => {
    const name = index === 0 ? 'chaincode' : `chaincode-${index + 1}`;
    const port = requireValue(plan.chaincode[index], `a port for ${name}`);
    const label = `${consortium.chaincode.name}_${consortium.chaincode.version}`;
    const chaincodePackage = writePackage(
      join(directory, 'packages', `${name}.tgz`),
      label,
      `${LOOPBACK}:${port}`,
      tls,
    );
    const mspIds = consortium.organizations.map(({ mspId }) => mspId).filter((mspId) => chooseFolder(mspId) === folder);
    return {
      daemon: newChaincodeDaemon({ layout, name, folder, port, id: chaincodePackage.id, tls, resolutionsFile }),
      package: chaincodePackage,
      mspIds,
    };
  });
}

interface ChaincodeProcess {
  readonly layout: Layout;
  readonly name: string;
  readonly folder: string;
  readonly port: number;
  readonly id: string;
  readonly tls: Awaited<ReturnType<typeof prepareChaincodeTls>>;
  readonly resolutionsFile: string | undefined;
}

function newChaincodeDaemon(server: ChaincodeProcess): Daemon {
  const { layout, name, folder, port, id, tls, resolutionsFile } = server;
  const { directory } = layout;
  if (!existsSync(join(folder, 'package.json'))) throw new Error(`There is no chaincode package in ${folder}.`);
  return new Daemon({
    name,
    directory,
    program: process.execPath,
    args: [
      findChaincodeServerProgram(folder),
      'server',
      `--chaincode-address=${LOOPBACK}:${port}`,
      `--chaincode-id=${id}`,
      `--chaincode-tls-cert-file=${tls.server.certificate}`,
      `--chaincode-tls-key-file=${tls.server.privateKey}`,
      `--chaincode-tls-client-cacert-file=${tls.caCertificate}`,
    ],
    settings: {
      ...CHAINCODE_LOGGING,
      // The path is made absolute because the server runs in another folder.
      ...(resolutionsFile !== undefined && { NARU_RESOLUTIONS_FILE: resolve(resolutionsFile) }),
    },
    workingDirectory: folder,
    ports: [port],
    isReady: () => accepts(LOOPBACK, port),
  });
}
