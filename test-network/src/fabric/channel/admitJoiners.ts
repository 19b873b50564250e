import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { common } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import { joinPeer } from './joinChannel.js';
import { readConfiguration, updateConfiguration } from './configUpdate.js';
import { generateConfigurationOfAll } from './genesis.js';
import { joinersOf, type Layout, type PeerNode } from '../layout/layout.js';
import { repeat } from '../run/repeat.js';

/** The time in which a new member's peer must fetch the blocks up to the one that admits the member. */
const CAUGHT_UP_WITHIN_MS = 120_000;

/**
 * Adds the plan's joiners to the channel. Steps that are done already are left out. One configuration update, signed by
 * the administrators of a majority, adds their certificates and anchor peers, and their names to the endorsement
 * policies. Then their peers join and fetch the blocks.
 */
export async function admitJoiners(layout: Layout): Promise<void> {
  const joined = joinersOf(layout);
  if (joined.length === 0) return;
  await configureMembers(layout);
  await Promise.all(
    joined.map(async (peer) => {
      await joinPeer(layout, peer);
      await repeat(() => requireOwnMembership(layout, peer), CAUGHT_UP_WITHIN_MS);
    }),
  );
}

/** A peer can do nothing on the channel before it has the block that admits its organisation. */
async function requireOwnMembership(layout: Layout, peer: PeerNode): Promise<void> {
  const { mspId, name } = peer.organization;
  const known = applicationGroupOf(await readConfiguration(layout, peer, 'peer')).getGroupsMap();
  if (!known.has(mspId)) throw new Error(`The peer of ${name} does not know yet that ${name} is a member.`);
}

async function configureMembers(layout: Layout): Promise<void> {
  const { peers } = layout;
  const known = applicationGroupOf(
    await readConfiguration(layout, requireValue(peers[0], 'a peer'), 'orderer'),
  ).getGroupsMap();
  const isMember = ({ organization: { mspId } }: PeerNode): boolean => known.has(mspId);
  const newMembers = peers.filter((peer) => !isMember(peer));
  if (newMembers.length === 0) return;
  const members = peers.filter(isMember);
  const wanted = applicationGroupOf(await generateConfiguration(layout));
  await updateConfiguration(layout, {
    signers: members.slice(0, Math.floor(members.length / 2) + 1),
    peers: members,
    change: (channel) => {
      addMembers(applicationGroupOf(channel), wanted, newMembers);
      extendPolicies(applicationGroupOf(channel), wanted, Object.keys(layout.consortium.policies));
    },
  });
}

async function generateConfiguration(layout: Layout): Promise<common.ConfigGroup> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-members-'));
  try {
    return await generateConfigurationOfAll(layout, folder);
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

/** Only these policies name each member; the others count the members that the channel has. */
function extendPolicies(application: common.ConfigGroup, wanted: common.ConfigGroup, names: readonly string[]): void {
  for (const name of names) {
    const extended: common.ConfigPolicy | undefined = wanted.getPoliciesMap().get(name);
    const policy: common.ConfigPolicy | undefined = application.getPoliciesMap().get(name);
    requireValue(policy, `the policy ${name}`).setPolicy(requireValue(extended, `the policy ${name}`).getPolicy());
  }
}

function applicationGroupOf(channel: common.ConfigGroup): common.ConfigGroup {
  return requireValue(channel.getGroupsMap().get('Application'), 'the members of the channel');
}
