import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { common } from '@hyperledger/fabric-protos';
import { present } from '../embedded/present.js';
import type { Layout, PeerNode } from './layout.js';
import { ordererOptions, peerCommand } from './peerCommand.js';
import { runProgram } from './runProgram.js';
import { repeat } from './settled.js';

/** How long a peer may take to hear of a new configuration. */
const KNOWN_WITHIN_MS = 15_000;

/**
 * Changes the channel's configuration, signed by the administrator of one organisation, and waits until every peer
 * goes by it.
 * @param change writes into the configuration that holds; it may ask no more than that administrator alone may do.
 * @throws Error where the channel refuses the change.
 */
export async function updateConfiguration(
  layout: Layout,
  by: PeerNode,
  change: (channel: common.ConfigGroup) => void,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'naru-configuration-'));
  try {
    const original = await fetchConfiguration(layout, by, folder, ordererOptions(layout));
    const updated = original.clone();
    change(present(updated.getChannelGroup(), 'the group of the channel'));
    await submitUpdate(layout, by, folder, { original, updated });
    const sequence = original.getSequence();
    for (const peer of layout.peers) await repeat(() => requireLater(layout, peer, folder, sequence), KNOWN_WITHIN_MS);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param from the options that name an ordering node; none for the peer itself. */
async function fetchConfiguration(
  layout: Layout,
  peer: PeerNode,
  folder: string,
  from: readonly string[],
): Promise<common.Config> {
  const file = join(folder, 'config.block');
  await peerCommand(layout, peer, ['channel', 'fetch', 'config', file, '-c', layout.consortium.channel, ...from]);
  const [bytes] = common.Block.deserializeBinary(readFileSync(file)).getData()?.getDataList_asU8() ?? [];
  const envelope = common.Envelope.deserializeBinary(present(bytes, 'the transaction of a configuration block'));
  const payload = common.Payload.deserializeBinary(envelope.getPayload_asU8());
  return present(common.ConfigEnvelope.deserializeBinary(payload.getData_asU8()).getConfig(), 'a configuration');
}

async function requireLater(layout: Layout, peer: PeerNode, folder: string, sequence: number): Promise<void> {
  const known = (await fetchConfiguration(layout, peer, folder, [])).getSequence();
  if (known <= sequence) throw new Error(`${peer.node.host} does not know the new configuration of the channel.`);
}

async function submitUpdate(
  layout: Layout,
  by: PeerNode,
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
  writeFileSync(file('envelope.pb'), envelopeOf(channel, readFileSync(file('update.pb'))));
  // The program signs what it is given, as the organisation's administrator.
  await peerCommand(layout, by, [
    ...['channel', 'update', '-f', file('envelope.pb'), '-c', channel],
    ...ordererOptions(layout),
  ]);
}

function envelopeOf(channel: string, update: Uint8Array): Uint8Array {
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
