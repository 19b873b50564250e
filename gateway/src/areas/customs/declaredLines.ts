import { type DeclaredLine, listDeclaredLines, Party } from '@naru/chaincode/domain';
import { type Insertable, sql } from 'kysely';
import { z } from 'zod';
import type { Schema } from '../../database/schema.js';
import type { ContentIndex } from '../../readModel/contentIndex.js';
import type { ReadableDocument } from '../../readModel/contentRule.js';
import { DECLARATION } from '../documentTypes.js';
import { isKey } from './statistics/grouping.js';

const MAX_ROWS = 100;
const Declared = z.object({ declarant: Party, customs: z.string() });

/** The lines of declarations to this organisation: what its statistics are made of. */
export const indexDeclaredLines: ContentIndex = async (db, readable, mspId) => {
  const declarations = readable.filter(({ record }) => record.type === DECLARATION);
  if (declarations.length === 0) return;
  const ids = declarations.map(({ record }) => record.id);
  await db
    .deleteFrom('declared_lines')
    .where(sql<boolean>`id = any(${ids}::text[])`)
    .execute();
  const rows = declarations.flatMap((each) => linesOf(each, mspId));
  for (let first = 0; first < rows.length; first += MAX_ROWS)
    await db
      .insertInto('declared_lines')
      .values(rows.slice(first, first + MAX_ROWS))
      .execute();
};

function linesOf({ record, document }: ReadableDocument, mspId: string): Insertable<Schema['declared_lines']>[] {
  const { declarant, customs } = Declared.parse(record.state);
  if (customs !== mspId) return [];
  return listDeclaredLines(document).map((line) => rowOf(record.id, `${declarant.msp}/${declarant.party ?? ''}`, line));
}

function rowOf(id: string, declarant: string, stated: DeclaredLine): Insertable<Schema['declared_lines']> {
  const { line, date, procedure, hsCode, departure, destination = '', origin, netMassKg } = stated;
  const [value, customsValue, duties] = [
    amountOf(stated.value),
    amountOf(stated.customsValue),
    amountOf(stated.duties),
  ];
  return {
    ...{ id, line, month: date.slice(0, 'YYYY-MM'.length), procedure, hs_code: hsCode },
    ...{ departure, destination, origin, declarant, net_mass_kg: netMassKg },
    ...{ exporter: keyOf(stated.exporter), importer: keyOf(stated.importer) },
    ...{ currency: value.currency, value_minor: value.minor },
    ...{ customs_currency: customsValue.currency, customs_value_minor: customsValue.minor },
    ...{ duties_currency: duties.currency, duties_minor: duties.minor },
  };
}

/** What is not stated adds nothing to a sum, in no currency. */
const amountOf = (money: DeclaredLine['value']): { currency: string; minor: string } => ({
  currency: money?.currency ?? '',
  minor: String(money?.amountMinor ?? 0),
});

/** A key that the database cannot hold is none. */
const keyOf = (key: string | undefined): string => (key !== undefined && isKey(key) ? key : '');
