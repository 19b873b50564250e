import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { common } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import { joinPeer } from './joinChannel.js';
import { readConfiguration, updateConfiguration } from './configUpdate.js';
import { configurationOfAll } from './genesis.js';
import { joiners, type Layout, type PeerNode } from '../layout/layout.js';
import { repeat } from '../run/repeat.js';

/** How long the peer of somebody who joins may take to get the blocks until its admission. */
const CAUGHT_UP_WITHIN_MS = 120_000;

/**
 * Lets the members that joined after the channel began be on it: what of that is done already is left as it is. The
 * channel's configuration gets their certificates and anchor peers, and its endorsement policies their names, which the
 * administrators of a majority sign; their peers join and take over its blocks.
 */
export async function admitJoiners(layout: Layout): Promise<void> {
  const joined = joiners(layout);
  if (joined.length === 0) return;
  await configureMembers(layout);
  await Promise.all(
    joined.map(async (peer) => {
      await joinPeer(layout, peer);
      await repeat(() => requireOwnMembership(layout, peer), CAUGHT_UP_WITHIN_MS);
    }),
  );
}

/** A peer whose blocks do not yet reach its own admission can do nothing on the channel. */
async function requireOwnMembership(layout: Layout, peer: PeerNode): Promise<void> {
  const { mspId, name } = peer.organization;
  const known = applicationGroup(await readConfiguration(layout, peer, 'peer')).getGroupsMap();
  if (!known.has(mspId)) throw new Error(`The peer of ${name} does not know yet that ${name} is a member.`);
}

async function configureMembers(layout: Layout): Promise<void> {
  const { peers } = layout;
  const known = applicationGroup(
    await readConfiguration(layout, requireValue(peers[0], 'a peer'), 'orderer'),
  ).getGroupsMap();
  const isMember = ({ organization: { mspId } }: PeerNode): boolean => known.has(mspId);
  const newMembers = peers.filter((peer) => !isMember(peer));
  if (newMembers.length === 0) return;
  const members = peers.filter(isMember);
  const wanted = applicationGroup(await generateConfiguration(layout));
  await updateConfiguration(layout, {
    signers: members.slice(0, Math.floor(members.length / 2) + 1),
    peers: members,
    change: (channel) => {
      addMembers(applicationGroup(channel), wanted, newMembers);
      extendPolicies(applicationGroup(channel), wanted, Object.keys(layout.consortium.policies));
    },
  });
}

async function generateConfiguration(layout: Layout): Promise<common.ConfigGroup> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-members-'));
  try {
    return await configurationOfAll(layout, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function addMembers(
  application: common.ConfigGroup,
  wanted: common.ConfigGroup,
  newMembers: readonly PeerNode[],
): void {
  for (const { organization } of newMembers) {
    const member: common.ConfigGroup | undefined = wanted.getGroupsMap().get(organization.mspId);
    application
      .getGroupsMap()
      .set(organization.mspId, requireValue(member, `the configuration of ${organization.name}`));
  }
}

/** The policies that name members one by one; the others count whoever is there. */
function extendPolicies(application: common.ConfigGroup, wanted: common.ConfigGroup, names: readonly string[]): void {
  for (const name of names) {
    const extended: common.ConfigPolicy | undefined = wanted.getPoliciesMap().get(name);
    const policy: common.ConfigPolicy | undefined = application.getPoliciesMap().get(name);
    requireValue(policy, `the policy ${name}`).setPolicy(requireValue(extended, `the policy ${name}`).getPolicy());
  }
}

function applicationGroup(channel: common.ConfigGroup): common.ConfigGroup {
  return requireValue(channel.getGroupsMap().get('Application'), 'the members of the channel');
}
