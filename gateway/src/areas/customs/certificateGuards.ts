import {
  findContradictions,
  isAccepted,
  type Link,
  reject,
  rejectIssues,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard, AskedAction } from '../../http/actionGuard.js';
import type { Tables } from '../../readModel/alertRule.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { addUp, MAX_ADDED, readCertificates, type Sum, tolerate } from './certificateSums.js';
import { findCiting, listCited } from './citing.js';
import { DECLARATION } from '../goodsDocuments.js';

const Addressed = z.object({ customs: z.string() });

const LETTING: readonly string[] = ['accept', 'release'];
/**
 * What frees the goods, or asks for their duties. What is accepted is compared by the ledger. The second officer is not kept from
 * approving: to reject, to cancel and to lift a seizure need that, too, and the declarant does not decide on those.
 */
const FREEING: readonly string[] = ['release', 'notify-payment'];

/** The declaration to the user's authority of which one of these actions is asked. */
async function findOwn(
  { user, type, action, id }: Pick<AskedAction, 'user' | 'type' | 'action' | 'id'>,
  actions: readonly string[],
  tables: Tables,
): Promise<TradeRecord | undefined> {
  if (type !== DECLARATION || !actions.includes(action)) return undefined;
  const [record] = await readAuthentic(tables, DECLARATION, [id]);
  return Addressed.safeParse(record?.state).data?.customs === user.msp ? record : undefined;
}

/**
 * Customs accepts and releases no declaration that makes, with those that it has accepted of goods that go the same way, more of the
 * goods than their certificates certify. The ledger cannot look: they are of several declarants, who do not see each other's goods.
 * @throws TradeError NOT_CONSERVED; NOT_DISCLOSED if it cannot read what is to be added up
 */
export const overdrawnAcceptance: ActionGuard = async ({ user, type, action, id }, tables, { queries, read }) => {
  const record = await findOwn({ user, type, action, id }, LETTING, tables);
  if (record === undefined) return;
  for (const certificate of listCited(record)) {
    const found = await findCiting(certificate, { mspId: user.msp, queries });
    const others = found.filter((each) => each.id !== id && isAccepted(each));
    // Of more than can be added up, the alert tells an officer.
    if (others.length === 0 || others.length > MAX_ADDED) continue;
    const sum = await addUp({ record, document: await read({ type, id }) }, others, { read });
    requireCertified(sum, certificate.id);
  }
};

/**
 * Customs takes nothing further on a declaration whose certificates do not say any more what it says: one was amended since it
 * was accepted. The declarant corrects it first. Endorsers do not see the two.
 * @throws TradeError INVALID with each field that differs; NOT_DISCLOSED if it cannot read what is to be compared
 */
export const contradictedRelease: ActionGuard = async ({ user, type, action, id }, tables, { read }) => {
  const record = await findOwn({ user, type, action, id }, FREEING, tables);
  const cited = record === undefined ? [] : listCited(record);
  if (cited.length === 0) return;
  const document = await read({ type, id });
  const { certificates, unread } = await readCertificates(cited, { read });
  const issues = unread === undefined ? tolerate(() => findContradictions(document, certificates)) : undefined;
  if (issues === undefined) return rejectUnread(unread ?? { type, id }, 'it cannot be compared with the certificates');
  if (issues.length > 0)
    rejectIssues(
      issues.map(({ pointer, message }) => ({ pointer: `/document${pointer}`, message })),
      { message: 'The declaration is not as its certificates of origin say now. Have the declarant correct it.' },
    );
};

/** @throws TradeError NOT_DISCLOSED */
export const rejectUnread = (unread: Link, what: string): never =>
  reject('NOT_DISCLOSED', `This organisation cannot read this document, so that ${what}. Have it disclosed again.`, {
    ...unread,
  });

/** @throws TradeError NOT_CONSERVED, NOT_DISCLOSED */
function requireCertified({ overdrawn, unread }: Sum, certificate: string): void {
  if (unread !== undefined) rejectUnread(unread, 'the declarations that cite its certificates cannot be added up');
  if (overdrawn !== undefined) reject('NOT_CONSERVED', `${overdrawn}.`, { certificate });
}
