import {
  DEFINITIONS,
  isEntryOf,
  listCarrierCodes,
  listTradeParties,
  parseAs,
  type Party,
  type PartyFacts,
  PartyEntry,
  searchDirectory,
  TradeRecord,
} from '@naru/chaincode/domain';
import { type Consortium, listMembers } from '@naru/network';
import type { Database } from '../../database/openDatabase.js';
import type { FindRegisters } from '../../tokens/registers.js';
import { listKeys, PARTY_KEY, readFacts } from './partyKeys.js';

/** How many entries of the directory are looked at for the parties of one document. */
const MAX_ENTRIES = 256;

/**
 * The published entries of the directory, which all members read alike, and the codes of the carriers of the network: so
 * that each bank finds a party by what another bank knows of it.
 */
export function openRegisters(db: Database, consortium: Consortium): FindRegisters {
  const carriers = listCarrierCodes(listMembers(consortium));
  return {
    find: async (document, others = []) => {
      const parties = [...listTradeParties(document), ...others];
      const entries = parties.length === 0 ? [] : await readEntries(db, parties);
      return { carriers, findEntries: searchDirectory(entries) };
    },
    knows: (party) => isKnown(db, party),
  };
}

async function isKnown(db: Database, party: Party): Promise<boolean> {
  const row = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DEFINITIONS.party.type)
    .where('id', '=', party.party ?? '')
    .where('authentic', '=', true)
    .executeTakeFirst();
  return row !== undefined && isEntryOf(parseAs(TradeRecord, row.record), party);
}

async function readEntries(db: Database, parties: readonly PartyFacts[]): Promise<PartyFacts[]> {
  const keys = [...new Set(parties.flatMap(listKeys))];
  if (keys.length === 0) return [];
  const rows = await db
    .selectFrom('documents')
    .select('record')
    .where('type', '=', DEFINITIONS.party.type)
    .where('authentic', '=', true)
    .where('id', 'in', (of) =>
      of
        .selectFrom('terms')
        .select('terms.id')
        .where('terms.type', '=', DEFINITIONS.party.type)
        .where('terms.kind', '=', PARTY_KEY.kind)
        .where('terms.value', 'in', keys),
    )
    .orderBy('id')
    .limit(MAX_ENTRIES)
    .execute();
  return rows.flatMap(({ record }) => readPublished(parseAs(TradeRecord, record)));
}

/** What is not published is not known to all, so that banks would make different tokens by it. */
function readPublished(record: TradeRecord): PartyFacts[] {
  const entry = PartyEntry.safeParse(DEFINITIONS.party.publicDocument(record));
  return entry.success ? [readFacts(entry.data)] : [];
}
