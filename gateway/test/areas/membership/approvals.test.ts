import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256Hex } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { pino } from 'pino';
import { tidyApprovals } from '../../../src/areas/membership/approvals.js';
import type { TransactionBlock } from '../../../src/fabric/parseBlock.js';
import { emptyTransaction } from '../../support/fakeWire.js';
import { temporaryDirectory } from '../../support/gatewayUnderTest.js';

const [USED, OPEN, OVER] = ['used', 'open', 'over'].map(sha256Hex);
const LATER = '2099-12-31T00:00:00.000Z';
const FILE_MODE = 0o640;
const MODE_BITS = 0o777;
const log = pino({ level: 'silent' });

describe('The file of approvals', () => {
  const { directory, remove } = temporaryDirectory();
  const file = join(directory, 'resolutions');
  after(remove);

  const block = (number: number, resolution?: string): TransactionBlock => ({
    ...{ number, hash: '', previousHash: '', timeMs: 0 },
    transactions: [{ ...emptyTransaction({ id: 'id' }), position: 0, ...(resolution !== undefined && { resolution }) }],
  });
  const follow = (...blocks: TransactionBlock[]): Promise<number[]> => followIn(file, ...blocks);
  async function followIn(approvals: string, ...blocks: TransactionBlock[]): Promise<number[]> {
    const seen: number[] = [];
    async function* source(): AsyncGenerator<TransactionBlock> {
      yield* blocks;
      return Promise.resolve();
    }
    for await (const { number } of tidyApprovals(source(), approvals, log)) seen.push(number);
    return seen;
  }

  it('loses what was carried out, and keeps everything else as it is', async () => {
    writeFileSync(file, `# minutes\n${USED} # read\n\n${OPEN} # expires ${LATER}\n`);
    expect(await follow(block(1), block(2, USED), block(3))).to.deep.equal([1, 2, 3]);
    expect(readFileSync(file, 'utf8')).to.equal(`# minutes\n\n${OPEN} # expires ${LATER}\n`);
  });

  it('loses what is over by its own line, at the first block', async () => {
    writeFileSync(file, `${OVER} # expires 2020-01-01T00:00:00.000Z\n${OPEN} # expires soon\n`);
    await follow(block(1));
    expect(readFileSync(file, 'utf8')).to.equal(`${OPEN} # expires soon\n`);
  });

  it('keeps its mode and its place, also behind a link, and no draft stays', async () => {
    writeFileSync(file, `${USED}\n`);
    chmodSync(file, FILE_MODE);
    const linked = join(directory, 'linked');
    symlinkSync(file, linked);
    await followIn(linked, block(1, USED));
    expect(readFileSync(file, 'utf8')).to.equal('');
    expect(statSync(file).mode & MODE_BITS).to.equal(FILE_MODE);
    expect(readdirSync(directory).sort()).to.deep.equal(['linked', 'resolutions']);
  });

  it('may be missing, and one that cannot be read stops no block', async () => {
    expect(await followIn(join(directory, 'none'), block(1, USED))).to.deep.equal([1]);
    const folder = join(directory, 'folder');
    mkdirSync(folder);
    expect(await followIn(folder, block(1, USED), block(2))).to.deep.equal([1, 2]);
  });
});
