import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { RecordLog } from '../../../src/embedded/storage/recordLog.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

describe('RecordLog', () => {
  let directory: ReturnType<typeof temporaryDirectory>;
  let path: string;

  beforeEach(() => {
    directory = temporaryDirectory();
    path = join(directory.path, 'records.log');
  });

  afterEach(() => {
    directory.remove();
  });

  /** The records that are found when the file is opened. */
  function recordsOf(file: string): string[] {
    const records: string[] = [];
    RecordLog.open(file, (data) => records.push(data.toString())).close();
    return records;
  }

  async function write(...records: string[]): Promise<number[]> {
    const log = RecordLog.open(path, () => undefined);
    const offsets = await log.append(records.map((record) => Buffer.from(record)));
    log.close();
    return offsets;
  }

  it('returns what was appended, in order, also after it was opened again', async () => {
    await write('one', 'two');
    await write('three');
    expect(recordsOf(path)).to.deep.equal(['one', 'two', 'three']);
  });

  it('keeps every complete record, wherever the file is cut', async () => {
    await write('first', 'second', 'third');
    const whole = readFileSync(path);
    const ends = [0, 17, 35, 52];
    expect(whole.length).to.equal(ends.at(-1));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: whole.length }), (length) => {
        writeFileSync(path, whole.subarray(0, length));
        const kept = ends.filter((end) => end > 0 && end <= length).length;
        expect(recordsOf(path)).to.deep.equal(['first', 'second', 'third'].slice(0, kept));
        expect(statSync(path).size).to.equal(ends[kept]);
      }),
    );
  });

  it('cuts off zeros and other bytes after the last record', async () => {
    await write('one');
    for (const tail of [Buffer.alloc(100), Buffer.from('noise that is no record at all')]) {
      appendFileSync(path, tail);
      expect(recordsOf(path)).to.deep.equal(['one']);
    }
  });

  it('is not opened if a record before the last one is damaged', async () => {
    const [, offset] = await write('one', 'two', 'three');
    const bytes = readFileSync(path);
    bytes.write('TWO', bytes.indexOf('two'));
    writeFileSync(path, bytes);
    expect(() => recordsOf(path)).to.throw(`A record of the ledger is damaged at byte ${String(offset)}.`);
  });

  it('overwrites an erased record, and skips it from then on', async () => {
    const [, second] = await write('one', 'secret', 'three');
    const log = RecordLog.open(path, () => undefined);
    await log.erase([second ?? -1]);
    expect(log.read(second ?? -1)).to.equal(undefined);
    log.close();
    expect(readFileSync(path).includes('secret')).to.equal(false);
    expect(recordsOf(path)).to.deep.equal(['one', 'three']);
  });
});
