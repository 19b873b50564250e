import type { NetworkDescription } from '@naru/test-network';

/** The networks on which the gateways run. */
export const NETWORKS = ['embedded', 'fabric'] as const satisfies readonly NetworkDescription['kind'][];
export type NetworkName = (typeof NETWORKS)[number];

/** What each is called in a sentence. */
export const TITLES: Readonly<Record<NetworkName, string>> = {
  embedded: 'the embedded network',
  fabric: 'Hyperledger Fabric',
};

/** The commands that start everything on each. */
export const START_COMMANDS: Readonly<Record<NetworkName, string>> = {
  embedded: 'npm start',
  fabric: 'npm run network -- up --fabric and npm start -- --network fabric',
};

/** The network that `--network` names; undefined if it is not given. @throws Error if there is no such network */
export function findNetwork(network: string | undefined): NetworkName | undefined {
  const found = NETWORKS.find((name) => name === network);
  if (network === undefined || found !== undefined) return found;
  throw new Error(`There is no network ${network}. Name one of ${NETWORKS.join(' and ')}.`);
}
