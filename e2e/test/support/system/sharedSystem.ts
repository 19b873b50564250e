import { atTheEnd } from '../atTheEnd.js';
import { TestSystem } from './testSystem.js';

/** The networks on which the whole system is tested: the embedded one, and Hyperledger Fabric with either ordering. */
export type TestedNetwork = 'embedded' | 'raft' | 'bft';

/** One system per network, shared by all tests that change only documents: starting one for each would take minutes. */
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

atTheEnd(() => Promise.all(Object.values(systems).map((system) => system.stop())));
