import { reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard } from '../../http/actionGuard.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { addUp, MAX_ADDED, type Sum } from './certificateSums.js';
import { findCiting, isAccepted, listCited } from './citing.js';
import { DECLARATION } from '../goodsDocuments.js';

const Addressed = z.object({ customs: z.string() });

const LETTING: readonly string[] = ['accept', 'release'];

/**
 * Customs accepts and releases no declaration that makes, with those that it has accepted of the same procedure, more of the goods
 * than their certificates certify. The ledger cannot look: they are of several declarants, who do not see each other's goods.
 * @throws TradeError NOT_CONSERVED; NOT_DISCLOSED if it cannot read what is to be added up
 */
export const overdrawnAcceptance: ActionGuard = async ({ user, type, action, id }, tables, { queries, read }) => {
  if (type !== DECLARATION || !LETTING.includes(action)) return;
  const [record] = await readAuthentic(tables, DECLARATION, [id]);
  if (record === undefined || Addressed.safeParse(record.state).data?.customs !== user.msp) return;
  for (const certificate of listCited(record)) {
    const found = await findCiting(certificate, { mspId: user.msp, queries });
    const others = found.filter((each) => each.id !== id && isAccepted(each));
    // Of more than can be added up, the alert tells an officer.
    if (others.length === 0 || others.length > MAX_ADDED) continue;
    const sum = await addUp({ record, document: await read({ type, id }) }, others, { read });
    requireCertified(sum, certificate.id);
  }
};

/** @throws TradeError NOT_CONSERVED, NOT_DISCLOSED */
function requireCertified({ overdrawn, unread }: Sum, certificate: string): void {
  if (unread !== undefined)
    reject(
      'NOT_DISCLOSED',
      'This organisation cannot read this document, so that the declarations that cite the certificate cannot be added up. Have it disclosed again.',
      { ...unread, certificate },
    );
  if (overdrawn !== undefined) reject('NOT_CONSERVED', `${overdrawn}.`, { certificate });
}
