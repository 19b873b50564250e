import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import fc from 'fast-check';
import { type LogFile, openLogFile } from '../../../src/embedded/storage/logFile.js';
import { RecordLog } from '../../../src/embedded/storage/recordLog.js';
import { DamagedFile } from '../../../src/embedded/storage/storageFault.js';
import { temporaryDirectory } from '../../support/temporaryDirectory.js';

const HEADER = 12;
const SECTOR = 512;
/** More than three sectors. */
const LARGE = 2_000;

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
  function readRecords(acknowledged = 0): string[] {
    const records: string[] = [];
    open((data) => records.push(data.toString()), acknowledged).close();
    return records;
  }

  function open(onRecord: (data: Buffer) => void = () => undefined, acknowledged = 0): RecordLog {
    return RecordLog.open({ path, openFile: openLogFile, acknowledged }, onRecord);
  }

  async function write(...records: string[]): Promise<number[]> {
    const log = open();
    const offsets = await log.append(records.map((record) => Buffer.from(record)));
    log.confirm();
    log.close();
    return offsets;
  }

  it('returns what was appended, in order, also after it was opened again', async () => {
    await write('one', 'two');
    await write('three');
    expect(readRecords()).to.deep.equal(['one', 'two', 'three']);
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
        expect(readRecords()).to.deep.equal(['first', 'second', 'third'].slice(0, kept));
        expect(statSync(path).size).to.equal(ends[kept]);
      }),
    );
  });

  it('cuts off zeros and other bytes after the last record', async () => {
    await write('one');
    for (const tail of [Buffer.alloc(100), Buffer.from('noise that is no record at all')]) {
      appendFileSync(path, tail);
      expect(readRecords()).to.deep.equal(['one']);
    }
  });

  it('is not opened if a record before the last one is damaged', async () => {
    const [, offset] = await write('one', 'two', 'three');
    const bytes = readFileSync(path);
    bytes.write('TWO', bytes.indexOf('two'));
    writeFileSync(path, bytes);
    expect(() => readRecords()).to.throw(`${path} is damaged at byte ${String(offset)}.`);
  });

  it('is not opened if any bit of what was acknowledged was flipped, also in its last record', async () => {
    await write('first', 'last');
    const whole = readFileSync(path);
    for (let bit = 0; bit < whole.length * 8; bit += 1) {
      const flipped = Buffer.from(whole);
      flipped[bit >> 3] = (whole[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      writeFileSync(path, flipped);
      expect(() => readRecords(whole.length), `bit ${bit}`).to.throw(DamagedFile, path);
      expect(readFileSync(path).equals(flipped), 'the file is left as it is').to.equal(true);
    }
  });

  it('is not opened if it is shorter than what was acknowledged', async () => {
    await write('first', 'last');
    const whole = readFileSync(path);
    for (let length = 0; length < whole.length; length += 1) {
      writeFileSync(path, whole.subarray(0, length));
      expect(() => readRecords(whole.length)).to.throw(`${path} has ${length} bytes, but ${whole.length} were`);
    }
  });

  it('takes a last record with another byte for damage, even if nothing says that it was acknowledged', async () => {
    const [, offset] = await write('first', 'x'.repeat(LARGE));
    const bytes = readFileSync(path);
    bytes[bytes.length - 1] = 0;
    writeFileSync(path, bytes);
    expect(() => readRecords()).to.throw(`${path} is damaged at byte ${String(offset)}.`);
  });

  it('cuts off a last record whose sectors were not all written, if it was not acknowledged', async () => {
    const [, offset = 0] = await write('first', 'x'.repeat(LARGE));
    const whole = readFileSync(path);
    const sectors = Array.from({ length: Math.ceil(whole.length / SECTOR) }, (_, sector) => sector * SECTOR);
    for (const start of sectors) {
      const torn = Buffer.from(whole).fill(0, Math.max(start, offset), Math.min(start + SECTOR, whole.length));
      writeFileSync(path, torn);
      expect(() => readRecords(whole.length)).to.throw(DamagedFile);
      expect(readRecords(offset)).to.deep.equal(['first']);
      expect(statSync(path).size).to.equal(offset);
    }
  });

  it('overwrites a write that was not confirmed', async () => {
    const log = open();
    await log.append([Buffer.from('a first attempt')]);
    await log.append([Buffer.from('the second')]);
    log.confirm();
    expect(log.end).to.equal(HEADER + 'the second'.length);
    log.close();
    expect(readRecords(HEADER + 'the second'.length)[0]).to.equal('the second');
  });

  it('overwrites an erased record, and skips it from then on', async () => {
    const [, second] = await write('one', 'secret', 'three');
    const log = open();
    await log.erase([second ?? -1]);
    expect(log.read(second ?? -1)).to.equal(undefined);
    log.close();
    expect(readFileSync(path).includes('secret')).to.equal(false);
    expect(readRecords()).to.deep.equal(['one', 'three']);
  });

  it('overwrites a record that was only marked as erased when the process was killed', async () => {
    const [, second] = await write('one', 'secret', 'three');
    const file = openLogFile(path);
    const openFile = (): LogFile => ({
      ...file,
      size: file.size,
      sync: () => Promise.reject(new Error('killed')),
    });
    const log = RecordLog.open({ path, openFile, acknowledged: 0 }, () => undefined);
    expect(await log.erase([second ?? -1]).catch(String)).to.contain('killed');
    log.close();
    expect(readFileSync(path).includes('secret')).to.equal(true);
    const opened = open();
    await opened.finishErasures();
    opened.close();
    expect(readFileSync(path).includes('secret')).to.equal(false);
    expect(readRecords()).to.deep.equal(['one', 'three']);
  });
});
