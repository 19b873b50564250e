import { findOverdrawn, type Overdrawn, type TradeRecord, viewDeclaration } from '@naru/chaincode/domain';
import type { ReadableDocument } from '../../readModel/contentRule.js';
import { CertificateAccounts, type Obstacle, type Reading, tolerate } from './certificateAccounts.js';
import { linkOf } from '../documentTypes.js';
import { type Finding, listCited } from './citing.js';

/* What declarations declare together beside what the certificates certify that they cite. */

/** How many accounts are opened to see whether those that draw on the certificates of a declaration could draw on others, too. */
const MAX_LENDING = 6;

/** What they come to; nothing if there is enough. */
export interface Sum extends Obstacle {
  readonly overdrawn?: Overdrawn | undefined;
}

/**
 * Adds a declaration up with those others that draw on the accounts of its certificates.
 * @param ofAccepted Whether only those count that customs has accepted.
 */
export async function addUp(
  { record, document }: ReadableDocument,
  ofAccepted: boolean,
  sources: Finding & Reading,
): Promise<Sum> {
  const accounts = new CertificateAccounts({ ...sources, subject: record.id, ofAccepted });
  const obstacle = await openOwn(accounts, record);
  if (obstacle !== undefined) return obstacle;
  if (accounts.listDrawing().length === 0) return {};
  if (tolerate(() => viewDeclaration(document)) === undefined) return { unread: linkOf(record) };
  for (let opened = 0; ; opened++) {
    const subject = { ...{ id: record.id, document, state: record.state }, accounts: accounts.listAccounts(record) };
    const overdrawn = findOverdrawn(subject, accounts.listDrawing(), accounts.certificates);
    const next = opened < MAX_LENDING ? accounts.findUnopened() : undefined;
    if (overdrawn === undefined || next === undefined) return { overdrawn };
    // One that cannot be opened or read has nothing for others.
    await accounts.open(next);
    await accounts.readHolding(next);
  }
}

async function openOwn(accounts: CertificateAccounts, record: TradeRecord): Promise<Obstacle | undefined> {
  const cited = listCited(record);
  for (const certificate of cited) {
    const { unread, tooMany } = await accounts.open(certificate);
    if (unread !== undefined || tooMany !== undefined) return { unread, tooMany };
  }
  if (accounts.listDrawing().length === 0) return undefined;
  for (const certificate of cited) {
    const unread = await accounts.readHolding(certificate);
    if (unread !== undefined) return { unread };
  }
  return undefined;
}

export const describeOverdrawn = ({ what }: Overdrawn): string =>
  `Together they declare more than is certified: ${what}`;
export const describeTooMany = (tooMany: string): string => `They cannot be added up: ${tooMany}`;
