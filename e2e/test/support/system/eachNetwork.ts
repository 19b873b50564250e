import type { TestedNetwork } from './sharedSystem.js';

const TITLES: Readonly<Record<TestedNetwork, string>> = {
  embedded: 'the embedded network',
  raft: 'Hyperledger Fabric with Raft',
  bft: 'Hyperledger Fabric with SmartBFT',
};
/** Starting a network and the gateways takes half a minute on a busy machine, and hundreds of transactions take longer. */
const TEST_MS = 300_000;

/**
 * Runs a suite on the embedded network and, if FABRIC_HOME is set, on Hyperledger Fabric.
 * @param networks The networks on which it runs; SmartBFT is not among them by default.
 */
export function describeOnEachNetwork(
  title: string,
  suite: (this: Mocha.Suite, network: TestedNetwork) => void,
  networks: readonly TestedNetwork[] = ['embedded', 'raft'],
): void {
  for (const network of networks) {
    const fullTitle = `${title}, on ${TITLES[network]}`;
    const run = function (this: Mocha.Suite): void {
      this.timeout(TEST_MS);
      suite.call(this, network);
    };
    if (network === 'embedded' || process.env['FABRIC_HOME']) describe(fullTitle, run);
    else describe.skip(`${fullTitle} (skipped: FABRIC_HOME is not set)`, run);
  }
}
