import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Consortium } from '@naru/network';
import { envelopesOf } from './blocks/block.js';
import { parseEnvelope } from './blocks/envelope.js';
import { encodeConfig, newGenesisBlock } from './blocks/genesis.js';
import { sameBytes } from './bytes/bytes.js';
import type { ConsortiumMaterial } from '../identity/consortiumMaterial.js';
import type { ChaincodeDefinition } from './ledger/chaincodeDefinition.js';
import { Ledger } from './ledger/ledger.js';
import { readCommitted } from './ledger/replay.js';
import type { MspManager } from './msp/mspManager.js';
import type { SigningIdentity } from './msp/signingIdentity.js';
import type { EmbeddedNetworkOptions } from './options.js';
import { outOfPeers } from './policy/rule.js';
import { requireValue } from '../shared/requireValue.js';
import { PrivateStore } from './storage/privateStore.js';

export interface OpenedLedger {
  readonly ledger: Ledger;
  /** Each organisation's private data, by MSP id. */
  readonly stores: ReadonlyMap<string, PrivateStore>;
}

/**
 * Opens the network's ledger, or begins a new one.
 * @throws Error if the chain is damaged, or began with another channel configuration.
 */
export async function openLedger(
  { consortium, directory, collections }: EmbeddedNetworkOptions,
  material: ConsortiumMaterial,
  msps: MspManager,
  orderer: SigningIdentity,
): Promise<OpenedLedger> {
  const stores = new Map(
    material.members.map(({ organization: { mspId, domain } }) => [mspId, openStore(directory, mspId, domain)]),
  );
  const ledger = await Ledger.open({
    channel: consortium.channel,
    directory: join(directory, 'ledger'),
    definition: newDefinition(consortium, collections),
    stores: [...stores.values()],
    msps,
  });
  if (ledger.chain.height > 0) requireSameConsortium(ledger, consortium, material, directory);
  else await beginChain(ledger, consortium, material, orderer);
  return { ledger, stores };
}

function openStore(directory: string, mspId: string, domain: string): PrivateStore {
  const folder = join(directory, 'peers', domain);
  mkdirSync(folder, { recursive: true });
  return new PrivateStore(folder, mspId);
}

function newDefinition(
  { chaincode, policies, organizations }: Consortium,
  collections: EmbeddedNetworkOptions['collections'],
): ChaincodeDefinition {
  const mspIds = organizations.map(({ mspId }) => mspId);
  const { outOf } = requireValue(
    policies[chaincode.endorsementPolicy],
    `the channel policy ${chaincode.endorsementPolicy}`,
  );
  const { name, version } = chaincode;
  return { name, version, mspIds, policy: outOfPeers(outOf, mspIds), collections: collections ?? new Map() };
}

async function beginChain(
  ledger: Ledger,
  consortium: Consortium,
  material: ConsortiumMaterial,
  orderer: SigningIdentity,
): Promise<void> {
  const block = newGenesisBlock(consortium, material.byMsp, orderer);
  const { records, valid } = readCommitted(block);
  await ledger.commit({ block, records, valid, codes: Uint8Array.from(records, ({ code }) => code) });
}

function requireSameConsortium(
  ledger: Ledger,
  consortium: Consortium,
  material: ConsortiumMaterial,
  directory: string,
): void {
  const [genesis] = envelopesOf(ledger.chain.block(0));
  const config = parseEnvelope(requireValue(genesis, 'the configuration in block 0')).data;
  if (sameBytes(config, encodeConfig(consortium, material.byMsp))) return;
  throw new Error(
    `The ledger in ${directory} began with another channel configuration. Use that consortium again, or remove the directory.`,
  );
}
