import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { ALERT_RULES } from '../../src/areas/areas.js';
import { exportLedger, type ExportSources } from '../../src/export/exportLedger.js';
import { type Manifest, MANIFEST, SUMS } from '../../src/export/format.js';
import { verifyExport } from '../../src/export/verify/verifyExport.js';
import { NotesOfCustoms } from '../../src/documents/notes.js';
import { Salts } from '../../src/documents/salts.js';
import { Ledger } from '../../src/fabric/ledger.js';
import type { TestConsortium } from './consortium/consortium.js';

const RETRIES = { maxAttempts: 1, firstPauseMs: 0, random: () => 0, onRetry: () => undefined };
const silent = (): void => undefined;

/** Exports what an organisation has of its channel, from sources of which a test may replace some. */
export async function exportOf(
  consortium: TestConsortium,
  msp: string,
  directory: string,
  replaced: (sources: ExportSources) => Partial<ExportSources> = () => ({}),
): Promise<Manifest> {
  const { config, wire, database } = await consortium.gateway(msp);
  const ledger = new Ledger(wire, msp, RETRIES);
  const kept = new NotesOfCustoms(ledger, new Salts(config.secrets.salt));
  const notes: ExportSources['notes'] = (about) => kept.read(config.serviceUser, about);
  const sources: ExportSources = { ledger, chain: wire, db: database.db, alertRules: ALERT_RULES, notes };
  return exportLedger(config, { ...sources, ...replaced(sources) }, directory, silent);
}

/** Everything that verification finds wrong with an export. */
export async function faultsIn(directory: string): Promise<string[]> {
  const told: string[] = [];
  const { faults } = await verifyExport(directory, (line) => told.push(line));
  // What it tells of its progress is not a fault.
  const named = told.filter((line) => !/^\d+ of \d+ /.test(line));
  if (faults !== named.length)
    throw new Error(`${faults} faults are counted, and these are named: ${named.join('; ')}`);
  return named;
}

/** An export that somebody changes. */
export class ChangedExport {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  file(path: string): string {
    return join(this.directory, path);
  }

  /** Replaces the first occurrence of a text in a file. @throws Error if it is not there */
  replace(path: string, text: string | RegExp, other: string): void {
    const before = readFileSync(this.file(path), 'latin1');
    const after = before.replace(text, other);
    if (after === before) throw new Error(`${path} has nothing to change.`);
    writeFileSync(this.file(path), after, 'latin1');
  }

  /** Changes the value of a line of JSON. */
  changeLine(path: string, line: number, change: (value: Record<string, unknown>) => object | undefined): void {
    const lines = readFileSync(this.file(path), 'utf8').trimEnd().split('\n');
    const value = z.record(z.string(), z.unknown()).parse(JSON.parse(lines[line] ?? ''));
    const changed = change(value);
    lines.splice(line, 1, ...(changed === undefined ? [] : [JSON.stringify(changed)]));
    writeFileSync(this.file(path), lines.map((each) => `${each}\n`).join(''));
  }

  /** Makes the hashes of files fit what they are now, as whoever forges an export does. */
  hashAgain(...paths: readonly string[]): void {
    for (const path of paths) this.replace(SUMS, new RegExp(`.{64}  ${path}`), `${this.#sha256(path)}  ${path}`);
    this.replace(MANIFEST, /"sums": ".{64}"/, `"sums": "${this.#sha256(SUMS)}"`);
  }

  #sha256(path: string): string {
    return createHash('sha256')
      .update(readFileSync(this.file(path)))
      .digest('hex');
  }
}
