import { expect } from 'chai';
import fc from 'fast-check';
import { Table, type Version } from '../../../src/embedded/storage/table.js';

const version = (block: number, value: string | null): Version => ({
  block,
  tx: 0,
  value: value === null ? null : Buffer.from(value),
  metadata: null,
});
const textAt = (table: Table, key: string, block: number): string | undefined => {
  const found = table.get(key, block);
  return found && Buffer.from(found.value).toString();
};

describe('Table', () => {
  it('finds ranges in the order of the keys’ UTF-8 bytes, for any keys', () => {
    const anyKey = fc.string({ unit: 'binary', maxLength: 4 });
    fc.assert(
      fc.property(fc.uniqueArray(anyKey, { maxLength: 1_500 }), anyKey, anyKey, (keys, start, end) => {
        const table = new Table(false);
        for (const key of keys) table.put(key, version(1, 'x'), 0);
        const bytes = (key: string): Buffer => Buffer.from(key, 'utf8');
        const expected = keys
          .filter((key) => bytes(key).compare(bytes(start)) >= 0 && (end === '' || bytes(key).compare(bytes(end)) < 0))
          .sort((a, b) => bytes(a).compare(bytes(b)));
        expect([...table.range(start, end, 1)].map(([key]) => key)).to.deep.equal(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the order if its keys fill many chunks', () => {
    const table = new Table(false);
    const keys = Array.from({ length: 5_000 }, (_, index) => String((index * 7_919) % 5_000).padStart(4, '0'));
    for (const key of keys) table.put(key, version(1, key), 0);
    expect([...table.range('', '', 1)].map(([key]) => key)).to.deep.equal([...keys].sort());
  });

  it('shows the state as of a block', () => {
    const table = new Table(true);
    table.put('k', version(1, 'one'), 0);
    table.put('k', version(3, null), 0);
    table.put('k', version(5, 'five'), 0);
    expect([0, 1, 2, 3, 4, 5].map((block) => textAt(table, 'k', block))).to.deep.equal([
      undefined,
      'one',
      'one',
      undefined,
      undefined,
      'five',
    ]);
    expect(table.history('k')).to.have.length(3);
  });

  it('removes versions that nobody reads any more, unless it keeps the history', () => {
    const table = new Table(false);
    for (const block of [1, 2, 3, 4]) table.put('k', version(block, String(block)), 2);
    expect(textAt(table, 'k', 2)).to.equal('2');
    expect(textAt(table, 'k', 1)).to.equal(undefined);
    expect(table.history('k')).to.have.length(3);
  });

  it('forgets values up to a height, not later ones', () => {
    const table = new Table(false);
    table.put('k', version(1, 'old'), 0);
    table.put('k', version(2, 'new'), 0);
    table.forget('k', { block: 1, tx: 0 });
    expect([textAt(table, 'k', 1), textAt(table, 'k', 2)]).to.deep.equal([undefined, 'new']);
  });

  it('finds a key in a range if it was forgotten before it was first written', () => {
    const table = new Table(false);
    table.forget('k', { block: 1, tx: 0 });
    table.put('k', version(2, 'new'), 0);
    expect([...table.range('', '', 2)].map(([key]) => key)).to.deep.equal(['k']);
  });
});
