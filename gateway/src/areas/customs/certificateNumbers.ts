import { reject, type TradeRecord, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { ActionGuard } from '../../http/actionGuard.js';
import type { User } from '../../identity/users.js';
import type { RaisedAlert } from '../../readModel/alertRule.js';
import type { ReadableDocument } from '../../readModel/contentRule.js';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { CERTIFICATE } from '../documentTypes.js';
import { userOf } from '../organizationUser.js';
import { CERTIFICATE_NUMBER, foldNumberOf } from './customsSearches.js';

/*
 * Whoever issues certificates gives a number once: two in force under one number cannot be told apart. The number is private to
 * those who have the certificate, so that each gateway looks for itself.
 */

/** So many certificates of one number are looked at. */
const MAX_SAME = 16;

const Numbered = z.object({ certificateNumber: z.string() });
const Replacing = z.object({ replaces: Ulid.optional() });
const Issued = z.object({ issuer: z.string() });

const issuerOf = ({ state }: TradeRecord): string | undefined => Issued.safeParse(state).data?.issuer;

/** How certificates are found. */
interface Finding {
  readonly queries: Pick<DocumentQueries, 'withAnyTerm'>;
}

/** The certificates of an issuer in force, as far as the user sees them, that have the number of a document. */
async function findSame(
  document: unknown,
  issuer: string,
  { user, queries }: Finding & { readonly user: User },
): Promise<TradeRecord[]> {
  const number = Numbered.safeParse(document).data?.certificateNumber;
  if (number === undefined) return [];
  const terms = { kind: CERTIFICATE_NUMBER, values: foldNumberOf(number) };
  const same = await queries.withAnyTerm(user, CERTIFICATE, terms, MAX_SAME, 'desc');
  return same.filter((record) => record.status === 'ISSUED' && issuerOf(record) === issuer);
}

/**
 * An issuer does not issue a second certificate under a number, unless in the place of the first.
 * @throws TradeError DUPLICATE_NUMBER
 */
export const numberGivenTwice: ActionGuard = async ({ user, type, action, id, input, document }, _, { queries }) => {
  if (type !== CERTIFICATE || action !== 'issue') return;
  const replaced = Replacing.safeParse(input).data?.replaces;
  const same = await findSame(document, user.msp, { user, queries });
  const taken = same.find((record) => ![id, replaced].includes(record.id));
  if (taken !== undefined)
    reject('DUPLICATE_NUMBER', 'Another certificate of yours with this number is in force.', {
      field: '/document/certificateNumber',
      id: taken.id,
    });
};

/** An issuer that does not look is found by whoever sees both certificates. */
export async function repeatedNumber(
  { record, document }: ReadableDocument,
  { mspId, queries }: Finding & { readonly mspId: string },
): Promise<RaisedAlert[]> {
  const issuer = record.type === CERTIFICATE && record.status === 'ISSUED' ? issuerOf(record) : undefined;
  if (issuer === undefined) return [];
  const same = await findSame(document, issuer, { user: userOf(mspId), queries });
  return same
    .filter(({ id }) => id !== record.id)
    .map(({ id }) => ({
      rule: 'CERTIFICATE_NUMBER_TWICE',
      severity: 'HIGH',
      reason: `Certificate of origin ${record.id} has the number of another one of its issuer that is in force, ${id}.`,
      about: { type: CERTIFICATE, id: record.id },
      counted: id,
    }));
}
