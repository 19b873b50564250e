import type { TestedNetwork } from './sharedSystem.js';

const TITLES: Readonly<Record<TestedNetwork, string>> = {
  embedded: 'the embedded network',
  raft: 'Hyperledger Fabric with Raft',
  bft: 'Hyperledger Fabric with SmartBFT',
};
/** Starting Fabric's programs and the gateways takes half a minute on a busy machine; so do hundreds of transactions. */
const FABRIC_TEST_MS = 300_000;

/** States the same facts of the embedded network and, where FABRIC_HOME is set, of Hyperledger Fabric. */
export function describeOnEachNetwork(
  title: string,
  suite: (this: Mocha.Suite, network: TestedNetwork) => void,
  networks: readonly TestedNetwork[] = ['embedded', 'raft'],
): void {
  for (const network of networks) {
    const where = `${title}, on ${TITLES[network]}`;
    const run = function (this: Mocha.Suite): void {
      if (network !== 'embedded') this.timeout(FABRIC_TEST_MS);
      suite.call(this, network);
    };
    if (network === 'embedded' || process.env['FABRIC_HOME']) describe(where, run);
    else describe.skip(`${where} (skipped: FABRIC_HOME is not set)`, run);
  }
}
