import { resolve } from 'node:path';
import type { GatewayConfig } from '../config/config.js';
import type { Database } from '../database/openDatabase.js';
import { FabricWire } from '../fabric/fabricWire.js';
import { Ledger } from '../fabric/ledger.js';
import { FIRST_PAUSE_MS, MAX_ATTEMPTS } from '../fabric/persist.js';
import type { IdentityWallet } from '../identity/wallet.js';
import { openKeys } from '../keys/keys.js';
import type { AlertRule } from '../readModel/alertRule.js';
import { exportLedger, type ExportSources } from './exportLedger.js';
import type { Counts, Manifest } from './format.js';
import type { Tell } from './progress.js';
import { verifyExport } from './verify/verifyExport.js';

const tell: Tell = (line) => {
  process.stderr.write(`${line}\n`);
};

/** What an export is made with. */
interface ExportTools {
  readonly config: GatewayConfig;
  readonly db: Database;
  readonly wallet: IdentityWallet;
  readonly alertRules: readonly AlertRule[];
  readonly notesOf: (ledger: Ledger) => ExportSources['notes'];
}

/** `naru-gateway export`. @returns what to tell @throws Error with one sentence */
export async function runExport({ config, db, wallet, alertRules, notesOf }: ExportTools, to: string): Promise<string> {
  const { peer, consortium, organization } = config;
  const { channel, chaincode } = consortium;
  const keys = openKeys(config.keyToken);
  const wire = new FabricWire({ peer, channel, chaincode: chaincode.name }, (user) => wallet.get(user), keys);
  const retries = { maxAttempts: MAX_ATTEMPTS, firstPauseMs: FIRST_PAUSE_MS, random: Math.random, onRetry: () => {} };
  const ledger = new Ledger(wire, organization.mspId, retries);
  const directory = resolve(to);
  try {
    const manifest = await exportLedger(
      config,
      { ledger, chain: wire, db, alertRules, notes: notesOf(ledger) },
      directory,
      tell,
    );
    return `${directory} ${standing(manifest)}${remarkOn(manifest.counts)}`;
  } finally {
    wire.close();
    await keys.close();
  }
}

/** `naru-gateway export verify`. @returns what to tell @throws Error if there was a fault; each was told */
export async function runVerify(from: string): Promise<string> {
  const directory = resolve(from);
  const { manifest, faults } = await verifyExport(directory, tell);
  if (manifest !== undefined && faults === 0) return `${directory} ${standing(manifest)} It is whole and unaltered.`;
  throw new Error(`${directory} is not a whole and unaltered export; faults: ${faults}.`);
}

function standing({ channel, mspId, blockHeight, lastBlockHash, counts }: Manifest): string {
  const documents = Object.values(counts.documents).reduce((sum, count) => sum + count, 0);
  const what = `${documents} documents in ${counts.versions} versions, ${counts.contents} contents`;
  const where = `block ${blockHeight - 1} (${lastBlockHash})`;
  return `holds what ${mspId} has of the channel ${channel} at ${where}: ${what}.`;
}

function remarkOn({ contentsLacking }: Counts): string {
  if (contentsLacking === 0) return '';
  return ` ${contentsLacking} contents are not with this peer yet: export again when it has fetched them.`;
}
