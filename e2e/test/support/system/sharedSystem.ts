import { TestSystem } from './testSystem.js';

/** The networks on which the whole system is tested: the embedded one, and Hyperledger Fabric with either ordering. */
export type TestedNetwork = 'embedded' | 'raft' | 'bft';

/** One system a network for all files that change nothing but documents: starting one for each would take minutes. */
const systems: Readonly<Record<TestedNetwork, TestSystem>> = {
  embedded: new TestSystem(),
  raft: new TestSystem('raft'),
  bft: new TestSystem('bft'),
};

/** The system on the embedded network. */
export const shared = systems.embedded;

export function sharedOn(network: TestedNetwork): TestSystem {
  return systems[network];
}

after(() => Promise.all(Object.values(systems).map((system) => system.stop())));
