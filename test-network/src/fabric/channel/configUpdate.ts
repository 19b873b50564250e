import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import { decodeConfiguration } from './decodeConfiguration.js';
import type { Layout, PeerNode } from '../layout/layout.js';
import { ordererOptions, runPeer } from './runPeer.js';
import { runProgram } from '../run/runProgram.js';
import { repeat } from '../run/repeat.js';

/** The time in which a peer must know a new configuration. */
const KNOWN_WITHIN_MS = 15_000;

export interface ConfigurationChange {
  /** The organisations whose administrators sign it. */
  readonly signers: readonly PeerNode[];
  /** The peers that are waited for. */
  readonly peers: readonly PeerNode[];
  /** Changes the present configuration. The signers must have the right to make the change. */
  readonly change: (channel: common.ConfigGroup) => void;
}

/** Reads the channel's configuration as an organisation's administrator, from an ordering node or from its own peer. */
export async function readConfiguration(
  layout: Layout,
  by: PeerNode,
  from: 'orderer' | 'peer',
): Promise<common.ConfigGroup> {
  return withTemporaryFolder(async (folder) => {
    const options = from === 'orderer' ? ordererOptions(layout) : [];
    const configuration = await fetchConfiguration(layout, by, folder, options);
    return requireValue(configuration.getChannelGroup(), 'the group of the channel');
  });
}

/**
 * Changes the channel's configuration, and waits until the peers use it.
 * @throws Error if the channel refuses the change.
 */
export async function updateConfiguration(
  layout: Layout,
  { signers, peers, change }: ConfigurationChange,
): Promise<void> {
  const by = requireValue(signers[0], 'somebody who signs');
  await withTemporaryFolder(async (folder) => {
    const original = await fetchConfiguration(layout, by, folder, ordererOptions(layout));
    const updated = original.clone();
    change(requireValue(updated.getChannelGroup(), 'the group of the channel'));
    await submitUpdate(layout, signers, folder, { original, updated });
    const sequence = original.getSequence();
    for (const peer of peers) await repeat(() => requireLater(layout, peer, folder, sequence), KNOWN_WITHIN_MS);
  });
}

/** Runs something with a temporary folder. */
async function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-configuration-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param from the options that name an ordering node; without them the peer itself answers. */
async function fetchConfiguration(
  layout: Layout,
  peer: PeerNode,
  folder: string,
  from: readonly string[],
): Promise<common.Config> {
  const file = join(folder, 'config.block');
  await runPeer(layout, peer, ['channel', 'fetch', 'config', file, '-c', layout.consortium.channel, ...from]);
  return decodeConfiguration(readFileSync(file));
}

async function requireLater(layout: Layout, peer: PeerNode, folder: string, sequence: number): Promise<void> {
  const known = (await fetchConfiguration(layout, peer, folder, [])).getSequence();
  if (known <= sequence) throw new Error(`${peer.node.host} does not know the new configuration of the channel.`);
}

async function submitUpdate(
  layout: Layout,
  signers: readonly PeerNode[],
  folder: string,
  { original, updated }: { original: common.Config; updated: common.Config },
): Promise<void> {
  const { channel } = layout.consortium;
  const file = (name: string): string => join(folder, name);
  writeFileSync(file('original.pb'), original.serializeBinary());
  writeFileSync(file('updated.pb'), updated.serializeBinary());
  const files = ['original', 'updated'].flatMap((name) => [`--${name}`, file(`${name}.pb`)]);
  const args = ['compute_update', '--channel_id', channel, ...files, '--output', file('update.pb')];
  await runProgram(layout.programs.path('configtxlator'), args, {});
  writeFileSync(file('envelope.pb'), newUpdateEnvelope(channel, readFileSync(file('update.pb'))));
  // `peer` signs as the organisation's administrator. The last signer also submits.
  for (const signer of signers.slice(0, -1))
    await runPeer(layout, signer, ['channel', 'signconfigtx', '-f', file('envelope.pb')]);
  await runPeer(layout, requireValue(signers.at(-1), 'somebody who signs'), [
    ...['channel', 'update', '-f', file('envelope.pb'), '-c', channel],
    ...ordererOptions(layout),
  ]);
}

function newUpdateEnvelope(channel: string, update: Uint8Array): Uint8Array {
  const channelHeader = new common.ChannelHeader();
  channelHeader.setChannelId(channel);
  channelHeader.setType(common.HeaderType.CONFIG_UPDATE);
  const header = new common.Header();
  header.setChannelHeader(channelHeader.serializeBinary());
  const signed = new common.ConfigUpdateEnvelope();
  signed.setConfigUpdate(update);
  const payload = new common.Payload();
  payload.setHeader(header);
  payload.setData(signed.serializeBinary());
  const envelope = new common.Envelope();
  envelope.setPayload(payload.serializeBinary());
  return envelope.serializeBinary();
}
