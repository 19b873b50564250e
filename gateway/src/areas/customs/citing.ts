import {
  DeclarationState,
  type DocumentType,
  type Link,
  LIVE_DECLARATION_STATUSES,
  type TradeRecord,
} from '@naru/chaincode/domain';
import type { DocumentQueries } from '../../readModel/documentQueries.js';
import { DECLARATION } from '../goodsDocuments.js';

/* The declarations to an authority that cite a certificate of origin. */

export const CERTIFICATE = 'certificate-of-origin' satisfies DocumentType;
/** How many declarations that cite one certificate are looked at. */
const MAX_CITING = 1_000;

/** How an authority finds them. */
export interface Finding {
  readonly mspId: string;
  readonly queries: Pick<DocumentQueries, 'linking'>;
}

const stateOf = ({ state }: TradeRecord): DeclarationState | undefined => DeclarationState.safeParse(state).data;
export const isTo = (record: TradeRecord, mspId: string): boolean => stateOf(record)?.customs === mspId;

export const linkOf = ({ type, id }: Link): Link => ({ type, id });
export const listCited = ({ links }: TradeRecord): Link[] => links.filter(({ type }) => type === CERTIFICATE);

/** Those that are in force. */
export async function findCiting(certificate: Link, { queries, mspId }: Finding): Promise<TradeRecord[]> {
  const citing = await queries.linking(DECLARATION, linkOf(certificate), MAX_CITING, LIVE_DECLARATION_STATUSES);
  return citing.filter((record) => isTo(record, mspId));
}
