import { existsSync } from 'node:fs';
import { descriptionFile, type NetworkDescription, readDescription } from '../shared/description.js';
import { accepts } from '../shared/reach.js';

const UP = 'npm run network -- up --fabric';

/**
 * How to reach the Fabric network that was started in a directory, where its peers answer.
 * @throws Error that says what to do where none was started there, or it does not run.
 */
export async function describeRunningNetwork(directory: string): Promise<NetworkDescription> {
  if (!existsSync(descriptionFile(directory)))
    throw new Error(`There is no Fabric network in ${directory}. Start one: ${UP}`);
  const description = readDescription(directory);
  const peers = description.organizations.map(({ peer }) => peer.endpoint);
  const answers = await Promise.all(peers.map(isReached));
  const silent = peers.filter((_, index) => !answers[index]);
  if (silent.length === 0) return description;
  throw new Error(`The Fabric network does not run: no peer answers at ${silent.join(', ')}. Let it go on: ${UP}`);
}

function isReached(endpoint: string): Promise<boolean> {
  const { hostname, port } = new URL(`grpcs://${endpoint}`);
  return accepts(hostname, Number(port));
}
