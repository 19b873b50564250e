import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { blockFile, documentsFile, ExportedDocument, MANIFEST, SUMS } from '../../src/export/format.js';
import type { ChangedExport } from '../support/exportedTrade.js';

const BLOCK = blockFile(5);
const NEXT = blockFile(6);
const SHIPMENTS = documentsFile('shipment');
const BILLS = documentsFile('bill-of-lading');
const CLAIMS = documentsFile('financing-claim');
const DECLARATIONS = documentsFile('customs-declaration');

/** One change of an export, and what verification then tells. */
export interface Forgery {
  readonly what: string;
  readonly change: (changed: ChangedExport) => void;
  readonly faults: readonly (string | RegExp)[];
}

const lineOf = (value: unknown): z.infer<typeof ExportedDocument> => ExportedDocument.parse(value);

/** Changes of which each leaves a trace. */
export function listForgeries(): readonly Forgery[] {
  return [
    {
      what: 'a byte of a block',
      change: (changed) => {
        changed.replace(BLOCK, 'ExportersMSP', 'exportersMSP');
      },
      faults: [`${BLOCK}: is not what was exported`, `${BLOCK}: does not name the hash of its own transactions`],
    },
    {
      what: 'a block in the place of another',
      change: (changed) => {
        renameSync(changed.file(BLOCK), changed.file('swap'));
        renameSync(changed.file(NEXT), changed.file(BLOCK));
        renameSync(changed.file('swap'), changed.file(NEXT));
        changed.hashAgain(BLOCK, NEXT);
      },
      faults: [`${BLOCK}: says that it is block 6`, `${BLOCK}: does not name the hash of the block before it`],
    },
    {
      what: 'a block that is no block',
      change: (changed) => {
        writeFileSync(changed.file(BLOCK), 'not a block');
        changed.hashAgain(BLOCK);
      },
      faults: [`${BLOCK}: cannot be read as a block`],
    },
    {
      what: 'a missing block, a missing file and a file too many',
      change: (changed) => {
        rmSync(changed.file(BLOCK));
        rmSync(changed.file('alerts.jsonl'));
        writeFileSync(changed.file('documents/notes.txt'), 'mine');
      },
      faults: [`${BLOCK}: is missing`, 'alerts.jsonl: is missing', /^documents\/notes\.txt: /],
    },
    {
      what: 'a letter of a private document',
      change: (changed) => {
        changed.replace(SHIPMENTS, 'Hanbit', 'Honbit');
        changed.hashAgain(SHIPMENTS);
      },
      faults: [/^documents\/shipment\.jsonl:1 \(shipment\/\w{26}\): content version 1 does not have the hash/],
    },
    {
      what: 'a remark',
      change: (changed) => {
        changed.replace(DECLARATIONS, 'RISK_SCREENING', 'RISK_SCREENINg');
        changed.hashAgain(DECLARATIONS);
      },
      faults: [/: the remarks of version 2 do not have the hash on its record$/],
    },
    {
      what: 'that a document was not made by its creator, while others have changed it',
      change: (changed) => {
        changed.changeLine(DECLARATIONS, 0, (line) => {
          const { history } = lineOf(line);
          return { ...line, history: history.map((version, index) => ({ ...version, authentic: index > 0 })) };
        });
        changed.hashAgain(DECLARATIONS);
      },
      faults: [/: version 2 is said to be authentic, and ExportersMSP did not write version 1$/],
    },
    {
      what: 'what rules found',
      change: (changed) => {
        changed.changeLine(CLAIMS, 0, (line) => ({
          ...line,
          findings: String(line['findings']).replace('BLOCK', 'INFO'),
        }));
        changed.hashAgain(CLAIMS);
      },
      faults: [/: no transaction wrote its findings$/],
    },
    {
      what: 'a status that no block holds',
      change: (changed) => {
        changed.changeLine(CLAIMS, 0, (value) => {
          const { record, history, ...line } = lineOf(value);
          const released = { ...record, status: 'RELEASED' };
          return { ...line, record: released, history: history.map((version) => ({ ...version, record: released })) };
        });
        changed.hashAgain(CLAIMS);
      },
      faults: [/: version 1 is not what transaction \w{64} of block \d+ wrote$/],
    },
    {
      what: 'a record on top that is not the last version',
      change: (changed) => {
        changed.changeLine(BILLS, 0, (value) => {
          const { history, ...line } = lineOf(value);
          return { ...line, record: history[0]?.record, history };
        });
        changed.hashAgain(BILLS);
      },
      faults: [/: its record is not the last of its history$/],
    },
    {
      what: 'a content that no record names',
      change: (changed) => {
        changed.changeLine(SHIPMENTS, 0, (value) => {
          const { contents, ...line } = lineOf(value);
          return { ...line, contents: [...contents, { version: 2, hash: 'ab'.repeat(32), sealed: null }] };
        });
        changed.hashAgain(SHIPMENTS);
      },
      faults: [/: its contents are not those that its records name$/],
    },
    {
      what: 'a document in another file',
      change: (changed) => {
        const line = readFileSync(changed.file(SHIPMENTS), 'utf8');
        writeFileSync(changed.file(BILLS), line + readFileSync(changed.file(BILLS), 'utf8'));
        changed.hashAgain(BILLS);
      },
      faults: [/^documents\/bill-of-lading\.jsonl:1 .*: belongs into another file$/],
    },
    {
      what: 'a document that is left out, with the counts that fit',
      change: (changed) => {
        changed.changeLine(DECLARATIONS, 0, () => undefined);
        changed.replace(MANIFEST, '"customs-declaration": 1', '"customs-declaration": 0');
        const { versions, contents, details } = countsIn(changed);
        changed.replace(MANIFEST, `"versions": ${versions}`, `"versions": ${versions - 2}`);
        changed.replace(MANIFEST, `"contents": ${contents}`, `"contents": ${contents - 1}`);
        changed.replace(MANIFEST, `"details": ${details}`, `"details": ${details - 1}`);
        changed.hashAgain(DECLARATIONS);
      },
      faults: [/^documents\/customs-declaration\.jsonl: lacks customs-declaration\/\w{26}$/],
    },
    {
      what: 'a version that is left out, with the counts that fit',
      change: (changed) => {
        changed.changeLine(BILLS, 0, (value) => {
          const { history, ...line } = lineOf(value);
          return { ...line, history: history.toSpliced(1, 1) };
        });
        const { versions } = countsIn(changed);
        changed.replace(MANIFEST, `"versions": ${versions}`, `"versions": ${versions - 1}`);
        changed.hashAgain(BILLS);
      },
      faults: [/^documents\/bill-of-lading\.jsonl:1 \(\S+\): has 2 versions, and the blocks have 3$/],
    },
    {
      what: 'a forged version that is said to be authentic',
      change: (changed) => {
        changed.replace(BILLS, '"authentic":false', '"authentic":true');
        changed.replace(BILLS, '"authentic":false', '"authentic":true');
        changed.hashAgain(BILLS);
      },
      faults: [/^documents\/bill-of-lading\.jsonl:\d \(\S+\): version \d is said to be authentic, and is not$/],
    },
    {
      what: 'a line that is no document',
      change: (changed) => {
        changed.changeLine(SHIPMENTS, 0, (line) => ({ ...line, more: 1, authentic: 'yes' }));
        changed.hashAgain(SHIPMENTS);
      },
      faults: [/^documents\/shipment\.jsonl:1: cannot be read: .*\/authentic.*; .*\/more/],
    },
    {
      what: 'a line that is not JSON',
      change: (changed) => {
        writeFileSync(changed.file('alerts.jsonl'), '{\n');
        changed.hashAgain('alerts.jsonl');
      },
      faults: [/^alerts\.jsonl:1: cannot be read: /],
    },
    {
      what: 'another count',
      change: (changed) => {
        changed.replace(MANIFEST, '"users": 5', '"users": 6');
      },
      faults: ['manifest.json: counts 6 users, and there are 5'],
    },
    {
      what: 'another hash of the last block',
      change: (changed) => {
        changed.replace(MANIFEST, /"lastBlockHash": ".{4}/, '"lastBlockHash": "0000');
      },
      faults: ['manifest.json: names another hash than that of the last block'],
    },
    {
      what: 'a manifest of another form',
      change: (changed) => {
        changed.replace(MANIFEST, '"formatVersion": 1', '"formatVersion": 2, "more": 1');
      },
      faults: [/^manifest\.json: cannot be read: \/formatVersion .*\/more/],
    },
    {
      what: 'a list of hashes that names what is not of an export',
      change: (changed) => {
        writeFileSync(changed.file(SUMS), `${readFileSync(changed.file(SUMS), 'utf8')}${'0'.repeat(64)}  ../secret\n`);
        changed.hashAgain();
      },
      faults: [/^SHA256SUMS:\d+: names /],
    },
  ];
}

function countsIn(changed: ChangedExport): { versions: number; contents: number; details: number } {
  const Counted = z.looseObject({
    counts: z.looseObject({ versions: z.number(), contents: z.number(), details: z.number() }),
  });
  return Counted.parse(JSON.parse(readFileSync(changed.file(MANIFEST), 'utf8'))).counts;
}
