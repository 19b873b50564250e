import { recordKey } from '@naru/chaincode/domain';
import type { Database } from '../../../src/database/openDatabase.js';
import { writeReaders } from '../../../src/readModel/readers.js';
import type { RandomDocument } from './randomGraph.js';

/** Writes documents into the tables of a read model, as an organisation has them that holds all of them. */
export async function writeGraph(db: Database, graph: readonly RandomDocument[]): Promise<void> {
  const versions = graph.flatMap(({ versions: all }, number) =>
    all.map(({ record, authentic }) => ({
      ...{ block: number * 10 + record.version, position: 0, transaction_id: '', type: record.type, id: record.id },
      ...{ version: record.version, proven: authentic, authentic, record: JSON.stringify(record) },
    })),
  );
  const offset = (await db.selectFrom('versions').select(db.fn.max('block').as('last')).executeTakeFirst())?.last ?? 0;
  await db
    .insertInto('versions')
    .values(versions.map((each) => ({ ...each, block: each.block + offset })))
    .execute();
  const last = graph.flatMap((each) => {
    const version = each.versions.at(-1);
    return version === undefined ? [] : [{ ...each, ...version }];
  });
  const documents = last.map(({ record, authentic, hiddenParty }) => ({
    ...{ type: record.type, id: record.id, status: record.status, block: 1, position: 0, proven: authentic, authentic },
    ...{ content_version: 1, indexed_content: 1, hidden_party: hiddenParty, record: JSON.stringify(record) },
  }));
  await db.insertInto('documents').values(documents).execute();
  const links = last.flatMap(({ record: { type, id, links: all } }) =>
    all.map((to) => ({ type, id, to_type: to.type, to_id: to.id })),
  );
  if (links.length > 0) await db.insertInto('links').values(links).execute();
  const terms = last.flatMap(({ record: { type, id }, terms: all, day }) =>
    all.map((term) => ({ type, id, day, ...term })),
  );
  if (terms.length > 0) await db.insertInto('terms').values(terms).execute();
}

/** Makes the tables those of one member, who reads what its parties may see. */
export async function readAs(db: Database, graph: readonly RandomDocument[], mspId: string): Promise<void> {
  const links = graph.flatMap(({ versions: [first] }) => (first === undefined ? [] : [first.record]));
  await db.transaction().execute((transaction) => writeReaders(transaction, links, mspId));
}

export const keyOf = ({ versions: [first] }: RandomDocument): string =>
  first === undefined ? '' : recordKey(first.record);
