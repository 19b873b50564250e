import { type Kysely, type Migration, sql } from 'kysely';

/** What customs counts. What was addressed to a customs authority under an older release is indexed again. */
export const declaredLines: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const texts = ['month', 'procedure', 'hs_code', 'departure', 'destination', 'origin', 'exporter', 'importer'];
    const currencies = ['currency', 'customs_currency', 'duties_currency'];
    let table = db.schema
      .createTable('declared_lines')
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('line', 'integer', (column) => column.notNull());
    for (const name of [...texts, 'declarant', ...currencies])
      table = table.addColumn(name, 'text', (column) => column.notNull());
    for (const name of ['net_mass_kg', 'value_minor', 'customs_value_minor', 'duties_minor'])
      table = table.addColumn(name, 'numeric', (column) => column.notNull());
    await table.addPrimaryKeyConstraint('declared_lines_pkey', ['id', 'line']).execute();
    await db.schema.createIndex('declared_lines_by_month').on('declared_lines').columns(['month', 'hs_code']).execute();
    await sql`update documents set indexed_content = 0 where record -> 'state' -> 'customs' is not null`.execute(db);
  },
};
