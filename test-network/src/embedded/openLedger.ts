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
import { AcknowledgedEnds } from './storage/acknowledgedEnds.js';
import { openLogFile } from './storage/logFile.js';
import { PrivateStore } from './storage/privateStore.js';
import type { RecordLogOptions } from './storage/recordLog.js';

/** Names of files in the network's directory. */
const CHAIN = 'ledger/blocks.log';
const ENDS = 'ledger/acknowledged.json';

export interface OpenedLedger {
  readonly ledger: Ledger;
  /** Each organisation's private data, by MSP id. */
  readonly stores: ReadonlyMap<string, PrivateStore>;
  /** Closes all files. */
  readonly close: () => void;
}

/**
 * Opens the network's ledger, or begins a new one.
 * @throws Error if a file is damaged or cannot be written, or the chain began with another channel configuration.
 */
export async function openLedger(
  options: EmbeddedNetworkOptions,
  material: ConsortiumMaterial,
  msps: MspManager,
  orderer: SigningIdentity,
): Promise<OpenedLedger> {
  const { consortium, directory } = options;
  mkdirSync(join(directory, 'ledger'), { recursive: true });
  const ends = new AcknowledgedEnds(join(directory, ENDS));
  const stores = openStores(options, material, ends);
  const ledger: Ledger = await Ledger.open({
    channel: consortium.channel,
    chain: fileOf(options, CHAIN, ends),
    definition: newDefinition(consortium, options.collections),
    stores: [...stores.values()],
    msps,
    onWritten: () => {
      noteEnds(ends, ledger, stores);
    },
  });
  if (ledger.chain.height > 0) requireSameConsortium(ledger, consortium, material, directory);
  else await beginChain(ledger, consortium, material, orderer);
  noteEnds(ends, ledger, stores);
  const close = (): void => {
    ledger.close();
    ends.close();
  };
  return { ledger, stores: new Map([...stores.values()].map((store) => [store.mspId, store])), close };
}

/** Opens the private data of each organisation, by the name of the file. */
function openStores(
  options: EmbeddedNetworkOptions,
  { members }: ConsortiumMaterial,
  ends: AcknowledgedEnds,
): ReadonlyMap<string, PrivateStore> {
  return new Map(
    members.map(({ organization: { mspId, domain } }) => {
      mkdirSync(join(options.directory, 'peers', domain), { recursive: true });
      const name = `peers/${domain}/private.log`;
      return [name, new PrivateStore(mspId, fileOf(options, name, ends))];
    }),
  );
}

function fileOf(
  { directory, openFile = openLogFile }: EmbeddedNetworkOptions,
  name: string,
  ends: AcknowledgedEnds,
): RecordLogOptions {
  return { path: join(directory, name), openFile, acknowledged: ends.of(name) };
}

function noteEnds(ends: AcknowledgedEnds, { chain }: Ledger, stores: ReadonlyMap<string, PrivateStore>): void {
  ends.note({ [CHAIN]: chain.end, ...Object.fromEntries([...stores].map(([name, { end }]) => [name, end])) });
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
