import {
  DEFINITIONS,
  listTradeParties,
  NO_REGISTERS,
  parseAs,
  type PartyFacts,
  PartyEntry,
  type Registers,
  searchDirectory,
  TradeRecord,
} from '@naru/chaincode/domain';
import { type Consortium, listMembers } from '@naru/network';
import type { Database } from '../database/openDatabase.js';
import { sql } from 'kysely';
import { DIRECTORY_SEARCHES, foldName } from '../areas/directory/directorySearches.js';

/** How many entries of the directory are looked at for the parties of one document. */
const MAX_ENTRIES = 256;

/** What a gateway knows of the parties and carriers that papers name. */
export interface FindRegisters {
  /** The registers for the parties of a document. */
  find(document: unknown): Promise<Registers>;
}

/** Registers that know nothing. */
export const EMPTY_REGISTERS: FindRegisters = { find: () => Promise.resolve(NO_REGISTERS) };

/**
 * The published entries of the directory, which all members read alike, and the codes of the carriers of the network: so
 * that each bank finds a party by what another bank knows of it.
 */
export function openRegisters(db: Database, consortium: Consortium): FindRegisters {
  const carriers = listMembers(consortium)
    .map(({ carrierCodes }) => carrierCodes.map(({ code }) => code))
    .filter(({ length }) => length > 0);
  return {
    find: async (document) => {
      const parties = listTradeParties(document);
      const entries = parties.length === 0 ? [] : await readEntries(db, parties);
      return { carriers, findEntries: searchDirectory(entries) };
    },
  };
}

async function readEntries(db: Database, parties: readonly PartyFacts[]): Promise<PartyFacts[]> {
  const { name, lei, code } = DIRECTORY_SEARCHES;
  const terms = parties.flatMap((party) => [
    ...(party.name === undefined ? [] : [`${name.kind} ${foldName(party.name)}`]),
    ...(party.lei === undefined ? [] : [`${lei.kind} ${party.lei}`]),
    ...(party.taxId === undefined ? [] : [`${code.kind} ${party.taxId}`]),
  ]);
  const rows = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DEFINITIONS.party.type)
    .where('authentic', '=', true)
    .where(
      sql<boolean>`exists (
        select 1 from terms
        where terms.type = documents.type and terms.id = documents.id
          and terms.kind || ' ' || terms.value in (${sql.join(terms)}))`,
    )
    .orderBy('id')
    .limit(MAX_ENTRIES)
    .execute();
  return rows.flatMap(({ record }) => readFacts(parseAs(TradeRecord, record)));
}

function readFacts(record: TradeRecord): PartyFacts[] {
  const entry = PartyEntry.safeParse(DEFINITIONS.party.publicDocument(record));
  if (!entry.success) return [];
  const { partyName, lei, taxLegalReferences } = entry.data;
  return [{ name: partyName, lei, taxId: taxLegalReferences[0]?.value }];
}
