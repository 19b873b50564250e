import {
  findContradictions,
  type Link,
  PartyId,
  reject,
  rejectIssues,
  type TradeRecord,
  Ulid,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard, AskedAction, GuardReading } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { readCertificates, type Reading, tolerate } from './certificateAccounts.js';
import { addUp, describeOverdrawn, describeTooMany } from './certificateSums.js';
import { type Finding, isTo, listCited } from './citing.js';
import { CERTIFICATE, DECLARATION, linkOf } from '../documentTypes.js';

/* Goods go by certificates of origin that are in force, say what is declared, and certify as much as is declared by them. */

/** What is asked of a declaration whose goods are let go, or are on the way there. @throws TradeError */
type Check = (freed: Freed, sources: Sources) => Promise<void>;
type Sources = Finding & Reading;

interface Freed {
  readonly record: TradeRecord;
  /** Where the request speaks of it. */
  readonly pointer: string;
}

/**
 * More than is certified is not accepted, either: the ledger cannot look, since declarations are of several declarants, who do not
 * see each other's goods.
 * @throws TradeError NOT_CONSERVED; NOT_DISCLOSED if it cannot read what is to be added up
 */
const requireEnough: Check = async ({ record }, sources) => {
  if (listCited(record).length === 0) return;
  const { unread, tooMany, overdrawn } = await addUp(
    { record, document: await sources.read(linkOf(record)) },
    true,
    sources,
  );
  if (unread !== undefined) rejectUnread(unread, 'the declarations that cite its certificates cannot be added up');
  const cited = listCited(record).map(({ id }) => id);
  if (tooMany !== undefined) reject('NOT_CONSERVED', `${describeTooMany(tooMany)}.`, { certificates: cited });
  if (overdrawn !== undefined)
    reject('NOT_CONSERVED', `${describeOverdrawn(overdrawn)}.`, { certificates: overdrawn.accounts });
};

/**
 * A certificate was amended since the declaration was accepted: the declarant corrects it first. Endorsers do not see the two.
 * @throws TradeError INVALID with each field that differs; NOT_DISCLOSED if it cannot read what is to be compared
 */
const requireAsCertified: Check = async ({ record, pointer: at }, { read }) => {
  const cited = listCited(record);
  if (cited.length === 0) return;
  const document = await read(linkOf(record));
  const { certificates, unread } = await readCertificates(cited, { read });
  const issues = unread === undefined ? tolerate(() => findContradictions(document, certificates)) : undefined;
  if (issues === undefined)
    return rejectUnread(unread ?? linkOf(record), 'it cannot be compared with the certificates');
  if (issues.length > 0)
    rejectIssues(
      issues.map(({ pointer, message }) => ({ pointer: `${at}${pointer}`, message })),
      { message: 'The declaration is not as its certificates of origin say now. Have the declarant correct it.' },
    );
};

/** The ledger looks at that when customs accepts and releases, and not at an exception. @throws TradeError WRONG_STATUS */
const requireInForce: Check = async ({ record }, { tables }) => {
  const cited = listCited(record).map(({ id }) => id);
  const ended = (await readAuthentic(tables, CERTIFICATE, cited)).find(({ status }) => status !== 'ISSUED');
  if (ended !== undefined)
    reject('WRONG_STATUS', 'A certificate of origin of the goods is no longer in force.', {
      certificate: ended.id,
      status: ended.status,
    });
};

/** What customs does with a declaration, and with the report of its goods. What is accepted is compared by the ledger. */
const CHECKS: Readonly<Record<string, readonly Check[]>> = {
  accept: [requireEnough],
  // To reject, to cancel and to lift a seizure need the approval of a second officer, too, and the declarant does not decide on those.
  'notify-payment': [requireEnough, requireAsCertified],
  release: [requireEnough, requireAsCertified],
  'allow-carry-out': [requireInForce, requireEnough, requireAsCertified],
};

/**
 * Customs lets no goods go by certificates that have ended, do not say any more what is declared, or are used up by others. What one
 * officer may not release for that reason, one officer does not let leave by an exception: two do.
 * @throws TradeError
 */
export const certifiedGoods: ActionGuard = async (asked, tables, { read }: GuardReading) => {
  const checks = CHECKS[asked.action] ?? [];
  if (checks.length === 0) return;
  const sources = { mspId: asked.user.msp, tables, read };
  for (const freed of await findFreed(asked, tables)) for (const check of checks) await check(freed, sources);
};

const CARGO = 'cargo-report';
const Read = z.object({ id: Ulid, version: z.int() });
const Allowed = z.object({ declarations: z.array(Read) });
const Approved = z.object({ approval: Allowed.extend({ by: PartyId }) });

/** The declarations to the user's authority of which an action is asked. */
async function findFreed({ user, type, id, input }: AskedAction, tables: Tables): Promise<Freed[]> {
  const own = async (ids: readonly string[]): Promise<TradeRecord[]> =>
    (await readAuthentic(tables, DECLARATION, ids)).filter((record) => isTo(record, user.msp));
  if (type === DECLARATION) return (await own([id])).map((record) => ({ record, pointer: '/document' }));
  const allowed = Allowed.safeParse(input).data;
  if (type !== CARGO || allowed === undefined) return [];
  const [report] = await readAuthentic(tables, CARGO, [id]);
  const approval = Approved.safeParse(report?.state).data?.approval;
  if (approval !== undefined && approval.by !== user.party && isOfSame(approval, allowed)) return [];
  const named = allowed.declarations.map((each) => each.id);
  return (await own(named)).map((record) => ({
    record,
    pointer: `/input/declarations/${named.indexOf(record.id)}`,
  }));
}

/** Whether another officer has approved the same declarations, in the same versions. */
function isOfSame(approval: z.infer<typeof Allowed>, { declarations }: z.infer<typeof Allowed>): boolean {
  const approved = approval.declarations.map(({ id, version }) => `${id} ${version}`);
  return declarations.every(({ id, version }) => approved.includes(`${id} ${version}`));
}

/** @throws TradeError NOT_DISCLOSED */
export const rejectUnread = (unread: Link, what: string): never =>
  reject('NOT_DISCLOSED', `This organisation cannot read this document, so that ${what}. Have it disclosed again.`, {
    ...unread,
  });
