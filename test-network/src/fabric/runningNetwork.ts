import { existsSync } from 'node:fs';
import { descriptionFile, type NetworkDescription, readDescription } from '../shared/description.js';
import { UP } from './run/hints.js';
import { accepts } from '../shared/reach.js';

/**
 * Describes how to reach the Fabric network that runs in a directory.
 * @throws Error that says what to do if no network was started there, or if a peer does not answer.
 */
export async function describeRunningNetwork(directory: string): Promise<NetworkDescription> {
  if (!existsSync(descriptionFile(directory)))
    throw new Error(`There is no Fabric network in ${directory}. Start one: ${UP}`);
  const description = readDescription(directory);
  const peers = description.organizations.map(({ peer }) => peer.endpoint);
  const answers = await Promise.all(peers.map(isReached));
  const silent = peers.filter((_, index) => !answers[index]);
  if (silent.length === 0) return description;
  throw new Error(`The Fabric network does not run: no peer answers at ${silent.join(', ')}. Start it again: ${UP}`);
}

function isReached(endpoint: string): Promise<boolean> {
  const { hostname, port } = new URL(`grpcs://${endpoint}`);
  return accepts(hostname, Number(port));
}
