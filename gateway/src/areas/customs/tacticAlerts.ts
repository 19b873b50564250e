import {
  dayOf,
  type DeclaredFacts,
  judgeTactics,
  readDeclared,
  type TacticFinding,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { RaisedAlert } from '../../readModel/alertRule.js';
import type { ContentRule, OrganizationReading, ReadableDocument } from '../../readModel/contentRule.js';
import { BILL, CARGO, DECLARATION } from '../documentTypes.js';
import { userOf } from '../organizationUser.js';
import type { CustomsSources } from '../goodsDocuments.js';
import { isTo } from './citing.js';
import { gatherFacts } from './customsFacts.js';

/** How many declarations one arriving document completes at most. */
const MAX_COMPLETED = 20;
/** How many declarations of the goods of one report are judged at most. */
const MAX_DECLARED = 200;

const Addressed = z.object({ customs: z.string() });

/**
 * Tells the customs authority to which a declaration or cargo report is made of a tactic that it completes: in the
 * declaration itself, or in one that was there before and that it shows in another light.
 */
export const completedTactics: ContentRule = async (readable, reading) => {
  const { mspId, queries, read } = reading;
  const { record } = readable;
  if (Addressed.safeParse(record.state).data?.customs !== mspId) return [];
  const sources = { queries, read, user: userOf(mspId) };
  if (record.type === DECLARATION) return judgeDeclaration(readable, sources);
  return record.type === CARGO ? judgeDeclared(record, reading) : [];
};

async function judgeDeclaration(
  { record, document }: ReadableDocument,
  sources: CustomsSources,
): Promise<RaisedAlert[]> {
  const declared = readDeclared(record, document);
  if (declared === undefined) return [];
  const { facts } = await gatherFacts(declared, record.links, sources);
  const own = judgeTactics(declared, facts).flatMap((finding) => toAlert(finding, declared));
  const together = { ...facts, declarations: [...facts.declarations, declared] };
  const others = listByDay(facts.declarations, declared)
    .slice(0, MAX_COMPLETED)
    .flatMap((other) =>
      judgeTactics(other, together)
        .filter(({ path }) => path.some(({ id }) => id === declared.id))
        .flatMap((finding) => toAlert(finding, other)),
    );
  return [...own, ...others];
}

/** What can come after a declaration: first what names it, and then by their days on the ledger, which nobody chooses. */
function listByDay(others: readonly DeclaredFacts[], { id }: DeclaredFacts): DeclaredFacts[] {
  const isNaming = ({ related }: DeclaredFacts): boolean => related.some((each) => each.id === id);
  return [...others].sort(
    (one, other) => Number(isNaming(other)) - Number(isNaming(one)) || dayOf(other).localeCompare(dayOf(one)),
  );
}

/** The declarations of the goods that a carrier reports. */
async function judgeDeclared(
  { links }: TradeRecord,
  { mspId, queries, read }: OrganizationReading,
): Promise<RaisedAlert[]> {
  const sources = { queries, read, user: userOf(mspId) };
  const ids = links.filter(({ type }) => type === BILL).map(({ id }) => id);
  const declared = await queries.linkingToAny(sources.user, DECLARATION, { type: BILL, ids }, MAX_DECLARED);
  const raised: RaisedAlert[] = [];
  for (const record of declared.filter((each) => isTo(each, mspId)))
    raised.push(
      ...(await judgeDeclaration({ record, document: await read({ type: DECLARATION, id: record.id }) }, sources)),
    );
  return raised;
}

/** What proves nothing is shown to whoever asks, and alarms nobody. One alert stands for a tactic of a declaration. */
const toAlert = ({ rule, severity, reason }: TacticFinding, { id }: DeclaredFacts): RaisedAlert[] =>
  severity === 'INFO' ? [] : [{ rule, severity, reason, about: { type: DECLARATION, id }, counted: rule }];
