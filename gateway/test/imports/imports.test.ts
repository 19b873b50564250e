import { expect } from 'chai';
import type { OpenDatabase } from '../../src/database/openDatabase.js';
import { Imports } from '../../src/imports/imports.js';
import { ImportSettings } from '../../src/imports/settings.js';
import { describeOnEachDatabase, openTemporary } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const USER = { name: 'shipper' };
const ALL = { status: 'WAITING', after: 0, limit: 10 } as const;

describeOnEachDatabase('the rows of an import', (kind) => {
  let database: OpenDatabase;
  before(async () => {
    database = await openTemporary(kind);
  });
  after(() => database.close());

  /** The documents that are read of a file that comes in two parts. */
  async function read(format: string, file: string): Promise<unknown[]> {
    const imports = new Imports(database.db);
    const settings = ImportSettings.parse({ type: 'customs-declaration', format });
    const { id } = await imports.add(
      { ...USER, role: 'shipper', msp: 'ExportersMSP', party: newId() },
      newId(),
      settings,
    );
    const half = Math.floor(file.length / 2);
    for (const [part, text] of [file.slice(0, half), file.slice(half)].entries())
      await imports.receive(id, part, Buffer.from(text));
    await imports.start(id);
    return (await imports.rows(id, ALL)).map(({ body }): unknown => JSON.parse(body ?? 'null'));
  }

  it('are all read, in each format, also if no line ends the last one', async () => {
    const rows = [{ exporterName: '한빛' }, { exporterName: 'Nordlicht' }];
    expect(await read('ndjson', rows.map((row) => JSON.stringify(row)).join('\n'))).to.deep.equal(rows);
    expect(await read('json', JSON.stringify(rows))).to.deep.equal(rows);
    expect(await read('csv', `exporterName\n${rows.map(({ exporterName }) => exporterName).join('\n')}`)).to.deep.equal(
      rows,
    );
  });
});
