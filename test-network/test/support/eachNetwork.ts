import { EmbeddedProbe, type EmbeddedProbeOptions } from './embeddedProbe.js';
import { skipWithoutFabric } from './fabricPrograms.js';
import { FabricProbe } from './fabricProbe.js';
import type { ProbeNetwork } from './probeNetwork.js';

/** The tests' one network of Fabric's programs: it takes seconds to start, so that all suites share it. */
let shared: Promise<FabricProbe> | undefined;

after(async () => {
  await (await shared)?.stop();
});

/**
 * States the same facts of the embedded network and, where FABRIC_HOME is set, of Hyperledger Fabric.
 * Suites share one Fabric network, so that each has keys of its own.
 * @param embedded what the embedded network needs for them and Fabric's always has.
 */
export function describeOnEachNetwork(
  title: string,
  suite: (network: () => ProbeNetwork) => void,
  embedded: EmbeddedProbeOptions = {},
): void {
  describe(`${title}, on the embedded network`, () => {
    let probe: EmbeddedProbe | undefined;

    before(async () => {
      probe = await EmbeddedProbe.start(embedded);
    });

    after(() => probe?.stop());

    suite(() => started(probe));
  });

  describe(`${title}, on Hyperledger Fabric`, () => {
    let probe: FabricProbe | undefined;

    before(async function () {
      skipWithoutFabric(this);
      shared ??= FabricProbe.start();
      probe = await shared;
    });

    suite(() => started(probe));
  });
}

function started(probe: ProbeNetwork | undefined): ProbeNetwork {
  if (!probe) throw new Error('the network is asked for before it is started');
  return probe;
}
