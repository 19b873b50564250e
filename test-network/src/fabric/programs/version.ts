/** A release of Fabric: major, minor, patch. */
export type FabricVersion = readonly [number, number, number];

/** 2.5 has everything that the chaincode uses; SmartBFT came with 3.0. */
const OLDEST: FabricVersion = [2, 5, 0];
const OLDEST_WITH_BFT: FabricVersion = [3, 0, 0];

/** The release that the network is tested with. */
export const RECOMMENDED_VERSION = '3.1.5';

/**
 * Reads what `peer version` prints.
 * @throws Error if there is no version in it.
 */
export function parseVersion(printed: string): FabricVersion {
  const match = /Version: v?(\d+)\.(\d+)\.(\d+)/.exec(printed);
  if (!match) throw new Error(`The program peer does not print its version. It prints:\n${printed.trim()}`);
  return [Number(match[1]), Number(match[2]), Number(match[3])];
}

/** @throws Error if the release is too old for this kind of network. */
export function requireVersion(version: FabricVersion, consensus: 'raft' | 'bft'): void {
  const oldest = consensus === 'bft' ? OLDEST_WITH_BFT : OLDEST;
  if (!isOlder(version, oldest)) return;
  const what = consensus === 'bft' ? 'SmartBFT ordering' : 'This network';
  throw new Error(
    `${what} needs Hyperledger Fabric ${oldest.join('.')} or newer; this is ${version.join('.')}. ` +
      `Install ${RECOMMENDED_VERSION} and point FABRIC_HOME at it.`,
  );
}

/** The highest channel capability that a release knows. */
export function chooseChannelCapability(version: FabricVersion): 'V2_0' | 'V3_0' {
  return isOlder(version, OLDEST_WITH_BFT) ? 'V2_0' : 'V3_0';
}

function isOlder(version: FabricVersion, than: FabricVersion): boolean {
  for (const [index, part] of version.entries()) {
    const other = than[index] ?? 0;
    if (part !== other) return part < other;
  }
  return false;
}
