import { reject, type TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard } from '../../http/actionGuard.js';
import { readAuthentic } from '../../readModel/authenticRecords.js';
import { addUp, CERTIFICATE, isAccepted, listCited, MAX_ADDED, readCiting } from './certificateAlerts.js';
import { DECLARATION } from './customsFacts.js';
import { CERTIFICATE_NUMBER, foldNumberOf } from './customsSearches.js';

/*
 * What an authority or a chamber must not do by an oversight with certificates. The ledger cannot look: declarations on one
 * certificate are of several declarants, who do not see each other's goods, and a number is private to those who have it.
 */

const Addressed = z.object({ customs: z.string() });

/**
 * Customs accepts no declaration that makes, with those that it has accepted of the same procedure, more of the goods than their
 * certificates certify.
 * @throws TradeError NOT_CONSERVED
 */
export const overdrawnAcceptance: ActionGuard = async ({ user, type, action, id }, tables, { queries, read }) => {
  if (type !== DECLARATION || action !== 'accept') return;
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

/** So many certificates of one number are looked at. */
const MAX_SAME = 16;

const Numbered = z.object({ certificateNumber: z.string() });
const Replacing = z.object({ replaces: Ulid.optional() });
const Issued = z.object({ issuer: z.string() });

/**
 * Whoever issues certificates gives a number once: two in force under one number cannot be told apart.
 * @throws TradeError DUPLICATE_NUMBER
 */
export const numberGivenTwice: ActionGuard = async ({ user, type, action, id, input, document }, _, { queries }) => {
  const number = Numbered.safeParse(document).data?.certificateNumber;
  if (type !== CERTIFICATE || action !== 'issue' || number === undefined) return;
  const replaced = Replacing.safeParse(input).data?.replaces;
  const terms = { kind: CERTIFICATE_NUMBER, values: foldNumberOf(number) };
  const same = await queries.withAnyTerm(user, CERTIFICATE, terms, MAX_SAME, 'desc');
  const taken = same.find((record) => isInForce(record, user.msp) && ![id, replaced].includes(record.id));
  if (taken !== undefined)
    reject('DUPLICATE_NUMBER', 'Another certificate of yours with this number is in force.', {
      field: '/document/certificateNumber',
      id: taken.id,
    });
};

const isInForce = ({ status, state }: TradeRecord, issuer: string): boolean =>
  status === 'ISSUED' && Issued.safeParse(state).data?.issuer === issuer;
