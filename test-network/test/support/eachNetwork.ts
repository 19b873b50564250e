import { EmbeddedProbe, type EmbeddedProbeOptions } from './embeddedProbe.js';
import { skipWithoutFabric } from './fabricPrograms.js';
import { FabricProbe } from './fabricProbe.js';
import type { ProbeNetwork } from './probeNetwork.js';

/** The only network of Fabric's programs in the tests. It takes seconds to start, so all suites share it. */
let shared: Promise<FabricProbe> | undefined;

after(async () => {
  await (await shared)?.stop();
});

/**
 * Runs a suite on the embedded network and, if FABRIC_HOME is set, on Hyperledger Fabric.
 * Suites share one Fabric network, so each must have its own keys.
 * @param embedded what the embedded network needs for the suite. The Fabric network always has it.
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
