import { z } from 'zod';
import { requireValue } from '../../shared/requireValue.js';
import type { ChaincodePackage } from './chaincodePackage.js';
import type { ChaincodeService } from './chaincodeServers.js';
import type { Layout, PeerNode } from '../layout/layout.js';
import { ordererOptions, runPeer, peerOptions } from '../channel/runPeer.js';
import { ensureDone } from '../run/ensureDone.js';
import { repeat } from '../run/repeat.js';

/** The time in which the approvals must reach every peer. */
const COMMIT_WITHIN_MS = 15_000;

const Committed = z.looseObject({ sequence: z.int(), version: z.string() });
const Readiness = z.looseObject({ approvals: z.record(z.string(), z.boolean()) });
const Installed = z.looseObject({
  installed_chaincodes: z.array(z.looseObject({ package_id: z.string() })).optional(),
});

/** The definition that is committed on the channel, as one peer knows it. */
async function readCommittedDefinition(layout: Layout): Promise<z.infer<typeof Committed> | undefined> {
  const { channel, chaincode } = layout.consortium;
  const args = ['querycommitted', '--channelID', channel, '--name', chaincode.name, '-O', 'json'];
  const printed = await runLifecycle(layout, firstPeerOf(layout), args).catch(() => undefined);
  return printed === undefined ? undefined : Committed.parse(JSON.parse(printed));
}

/**
 * Whether the definition in the consortium's data is committed on the channel.
 * @throws Error if a later one is committed.
 */
export async function isDeployed(layout: Layout): Promise<boolean> {
  const committed = await readCommittedDefinition(layout);
  const { sequence, version } = layout.consortium.chaincode;
  if (committed !== undefined && committed.sequence > sequence) {
    throw new Error(
      `The channel uses sequence ${committed.sequence} of the chaincode, but the consortium’s data say ${sequence}. ` +
        'Use the data that the chaincode was upgraded with: --consortium <file>.',
    );
  }
  return committed?.sequence === sequence && committed.version === version;
}

/** Installs each server's package on the peers of its organisations. */
export async function installPackages(layout: Layout, services: readonly ChaincodeService[]): Promise<void> {
  await Promise.all(layout.peers.map((peer) => install(layout, peer, findPackage(services, peer))));
}

/** Has every organisation approve the consortium's definition of the chaincode, and commits it. */
export async function approveAndCommit(layout: Layout, services: readonly ChaincodeService[]): Promise<void> {
  await Promise.all(layout.peers.map((peer) => approve(layout, peer, findPackage(services, peer))));
  const args = ['commit', ...definitionOptions(layout), ...ordererOptions(layout), ...peerOptions(layout.peers)];
  // A peer refuses until it knows the others' approvals.
  await repeat(
    () =>
      ensureDone(
        () => runLifecycle(layout, firstPeerOf(layout), args),
        () => isDeployed(layout),
      ),
    COMMIT_WITHIN_MS,
  );
}

/**
 * Installs the chaincode on the peer of a member that joined after the definition was committed, and has the member
 * approve the definition. Without that its peer does not endorse.
 */
export async function approveCommitted(
  layout: Layout,
  peer: PeerNode,
  services: readonly ChaincodeService[],
): Promise<void> {
  const chaincodePackage = findPackage(services, peer);
  await install(layout, peer, chaincodePackage);
  if (await hasApproved(layout, peer, chaincodePackage)) return;
  await approveOnce(layout, peer, chaincodePackage);
}

async function hasApproved(layout: Layout, peer: PeerNode, { id }: ChaincodePackage): Promise<boolean> {
  const { channel, chaincode } = layout.consortium;
  const which = ['--channelID', channel, '--name', chaincode.name, '--sequence', `${chaincode.sequence}`];
  const printed = await runLifecycle(layout, peer, ['queryapproved', ...which, '-O', 'json']).catch(() => undefined);
  return printed?.includes(id) ?? false;
}

function install(layout: Layout, peer: PeerNode, { file, id }: ChaincodePackage): Promise<void> {
  return ensureDone(
    () => runLifecycle(layout, peer, ['install', file]),
    async () => {
      const printed = await runLifecycle(layout, peer, ['queryinstalled', '-O', 'json']);
      const { installed_chaincodes: installed = [] } = Installed.parse(JSON.parse(printed));
      return installed.some(({ package_id }) => package_id === id);
    },
  );
}

function approveOnce(layout: Layout, peer: PeerNode, { id }: ChaincodePackage): Promise<string> {
  const options = [...definitionOptions(layout), '--package-id', id, ...ordererOptions(layout)];
  return runLifecycle(layout, peer, ['approveformyorg', ...options]);
}

function approve(layout: Layout, peer: PeerNode, chaincodePackage: ChaincodePackage): Promise<void> {
  return ensureDone(
    () => approveOnce(layout, peer, chaincodePackage),
    async () => {
      const options = [...definitionOptions(layout), '-O', 'json'];
      const printed = await runLifecycle(layout, peer, ['checkcommitreadiness', ...options]);
      return Readiness.parse(JSON.parse(printed)).approvals[peer.organization.mspId] ?? false;
    },
  );
}

/**
 * The definition names a policy of the channel, so that a configuration update can extend the policy when a member
 * joins. It needs the whole path: with a bare name Fabric finds no policy, and every transaction is invalid.
 */
function definitionOptions({ consortium: { channel, chaincode } }: Layout): string[] {
  const { name, version, sequence, endorsementPolicy } = chaincode;
  return [
    ...['--channelID', channel, '--name', name, '--version', version, '--sequence', `${sequence}`],
    ...['--channel-config-policy', `/Channel/Application/${endorsementPolicy}`],
  ];
}

function runLifecycle(layout: Layout, peer: PeerNode, args: readonly string[]): Promise<string> {
  return runPeer(layout, peer, ['lifecycle', 'chaincode', ...args]);
}

function firstPeerOf({ peers }: Layout): PeerNode {
  return requireValue(peers[0], 'a peer');
}

function findPackage(services: readonly ChaincodeService[], { organization }: PeerNode): ChaincodePackage {
  const service = services.find(({ mspIds }) => mspIds.includes(organization.mspId));
  return requireValue(service, `a chaincode for ${organization.name}`).package;
}
