import { isDeepStrictEqual } from 'node:util';
import {
  findSetsAt,
  FIRST_RULE_SETS,
  HISTORY_KEY,
  listMspIds,
  MemberHistory,
  Members,
  MEMBERS_KEY,
  parseJson,
  RULE_SETS_KEY,
  type RuleSet,
  RuleSetRegister,
} from '@naru/chaincode/domain';
import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.js';
import type { PublicWrite } from '../fabric/writeSets.js';
import type { Tables } from './alertRule.js';

/** Who is and was a member, and by which rules claims are weighed, as the chaincode reads it from the ledger. */
export interface Register {
  readonly members: Members;
  readonly history: MemberHistory;
  readonly ruleSets: RuleSetRegister;
}

/** The register as a transaction leaves it. What cannot be read changes nothing. */
export function applyToRegister(register: Register, writes: readonly PublicWrite[]): Register {
  let { members, history, ruleSets } = register;
  for (const { key, value } of writes) {
    if (key === MEMBERS_KEY) members = readAs(Members, value) ?? members;
    if (key === HISTORY_KEY) history = readAs(MemberHistory, value) ?? history;
    if (key === RULE_SETS_KEY) ruleSets = readAs(RuleSetRegister, value) ?? ruleSets;
  }
  const next = { members, history, ruleSets };
  return isDeepStrictEqual(next, register) ? register : next;
}

/** The sets of members for which the policy of a key can have been made. */
export function listMemberSets({ members, history }: Register): (readonly string[])[] {
  return [listMspIds(members), ...history.sets];
}

/** The register as the blocks before have it; without one, that of the consortium's data. */
export async function loadRegister(db: Transaction<Schema>, consortium: Members): Promise<Register> {
  const rows = await db.selectFrom('register').selectAll().execute();
  const valueOf = (key: string): Buffer => Buffer.from(rows.find((row) => row.key === key)?.value ?? '');
  return {
    members: readAs(Members, valueOf(MEMBERS_KEY)) ?? consortium,
    history: readAs(MemberHistory, valueOf(HISTORY_KEY)) ?? { former: [], sets: [] },
    ruleSets: readAs(RuleSetRegister, valueOf(RULE_SETS_KEY)) ?? FIRST_RULE_SETS,
  };
}

/** The rule set that was in force at a time, by the blocks as they are read. */
export async function readRuleSetAt(tables: Tables, time: string): Promise<RuleSet> {
  const row = await tables.selectFrom('register').select('value').where('key', '=', RULE_SETS_KEY).executeTakeFirst();
  return findSetsAt(readAs(RuleSetRegister, Buffer.from(row?.value ?? '')) ?? FIRST_RULE_SETS, time).inForce;
}

export async function saveRegister(db: Transaction<Schema>, { members, history, ruleSets }: Register): Promise<void> {
  const rows = [
    { key: MEMBERS_KEY, value: JSON.stringify(members) },
    { key: HISTORY_KEY, value: JSON.stringify(history) },
    { key: RULE_SETS_KEY, value: JSON.stringify(ruleSets) },
  ];
  await db
    .insertInto('register')
    .values(rows)
    .onConflict((conflict) => conflict.column('key').doUpdateSet({ value: (row) => row.ref('excluded.value') }))
    .execute();
}

function readAs<T>(schema: { safeParse(value: unknown): { data?: T | undefined } }, bytes: Buffer): T | undefined {
  try {
    return schema.safeParse(parseJson(bytes)).data;
  } catch {
    return undefined;
  }
}
