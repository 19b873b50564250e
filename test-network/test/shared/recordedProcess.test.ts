import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { expect } from 'chai';
import { formatRecord, isStillRunning, parseRecord, recordProcess } from '../../src/shared/recordedProcess.js';

describe('a recorded process', () => {
  let child: ChildProcess;
  beforeEach(async () => {
    child = spawn('sleep', ['60']);
    await once(child, 'spawn');
  });
  afterEach(() => {
    child.kill('SIGKILL');
  });

  it('is found again until it has ended', async () => {
    const record = parseRecord(formatRecord(recordProcess(child.pid ?? 0)));
    expect(isStillRunning(record)).to.equal(true);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(isStillRunning(record)).to.equal(false);
  });

  it('is not a process that has its id and started at another moment', () => {
    const { pid, startedAt = '' } = recordProcess(child.pid ?? 0);
    expect(startedAt).not.to.equal('');
    expect(isStillRunning({ pid, startedAt: `${startedAt}0` })).to.equal(false);
  });

  it('is any process with its id if its start is not recorded', () => {
    expect(isStillRunning(parseRecord(String(child.pid)))).to.equal(true);
  });

  for (const text of ['', 'npm', '-1', '0', '4194305 x'])
    it(`is none if the record is ${JSON.stringify(text)}`, () => {
      expect(isStillRunning(parseRecord(text))).to.equal(false);
    });
});
