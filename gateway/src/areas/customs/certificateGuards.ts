import { reject } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard } from '../../http/actionGuard.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { addUp, isAccepted, listCited, MAX_ADDED, readCiting } from './certificateAlerts.js';
import { DECLARATION } from './customsFacts.js';

const Addressed = z.object({ customs: z.string() });

const LETTING: readonly string[] = ['accept', 'release'];

/**
 * Customs accepts and releases no declaration that makes, with those that it has accepted of the same procedure, more of the goods
 * than their certificates certify. The ledger cannot look: they are of several declarants, who do not see each other's goods.
 * @throws TradeError NOT_CONSERVED
 */
export const overdrawnAcceptance: ActionGuard = async ({ user, type, action, id }, tables, { queries, read }) => {
  if (type !== DECLARATION || !LETTING.includes(action)) return;
  const [record] = await readAuthentic(tables, DECLARATION, [id]);
  if (record === undefined || Addressed.safeParse(record.state).data?.customs !== user.msp) return;
  const reading = { mspId: user.msp, queries, read };
  for (const certificate of listCited(record)) {
    const citing = (await readCiting(certificate, reading)).filter((each) => each.id !== id && isAccepted(each));
    // Of more than can be added up, the alert tells an officer.
    if (citing.length === 0 || citing.length > MAX_ADDED) continue;
    const what = await addUp({ record, document: await read({ type, id }) }, citing, reading);
    if (what !== undefined) reject('NOT_CONSERVED', `${what}.`, { certificate: certificate.id });
  }
};
