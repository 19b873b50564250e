import { z } from 'zod';
import { foundersOf, genesisFile, type Layout, type OrdererNode, type PeerNode } from '../layout/layout.js';
import { LOOPBACK } from '../../shared/loopback.js';
import { runPeer } from './runPeer.js';
import { runProgram } from '../run/runProgram.js';
import { ensureDone } from '../run/ensureDone.js';

const ChannelList = z.looseObject({ channels: z.array(z.looseObject({ name: z.string() })).nullish() });

/** Joins every ordering node and the founders' peers to the channel, if they are not on it yet. */
export async function joinChannel(layout: Layout): Promise<void> {
  await Promise.all([
    ...layout.orderers.map((node) => joinOrderer(layout, node)),
    ...foundersOf(layout).map((peer) => joinPeer(layout, peer)),
  ]);
}

function joinOrderer(layout: Layout, node: OrdererNode): Promise<void> {
  const { channel } = layout.consortium;
  return ensureDone(
    () => runOsnadmin(layout, node, ['join', '--channelID', channel, '--config-block', genesisFile(layout)]),
    async () => {
      const { channels } = ChannelList.parse(JSON.parse(await runOsnadmin(layout, node, ['list'])));
      return channels?.some(({ name }) => name === channel) ?? false;
    },
  );
}

/** Joins a peer to the channel, if it is not on it yet. */
export function joinPeer(layout: Layout, peer: PeerNode): Promise<void> {
  return ensureDone(
    () => runPeer(layout, peer, ['channel', 'join', '-b', genesisFile(layout)]),
    async () => (await runPeer(layout, peer, ['channel', 'list'])).split('\n').includes(layout.consortium.channel),
  );
}

/** Runs `osnadmin` for an ordering node. @throws Error if the node refuses: osnadmin exits 0 then. */
async function runOsnadmin(layout: Layout, node: OrdererNode, args: readonly string[]): Promise<string> {
  const { certificate, privateKey } = layout.ordererAdmin;
  const printed = await runProgram(
    layout.programs.path('osnadmin'),
    [
      'channel',
      ...args,
      ...['-o', `${LOOPBACK}:${node.admin}`, '--no-status'],
      ...['--ca-file', node.material.tls.caCertificate, '--client-cert', certificate, '--client-key', privateKey],
    ],
    {},
  );
  const { error } = z.looseObject({ error: z.string().optional() }).parse(JSON.parse(printed));
  if (error !== undefined) throw new Error(`${node.name}: ${error}`);
  return printed;
}
