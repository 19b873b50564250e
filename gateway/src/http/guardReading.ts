import { type Link, recordKey, TradeError } from '@naru/chaincode/domain';
import type { Documents } from '../documents/documents.js';
import type { User } from '../identity/users.js';
import type { DocumentQueries } from '../readModel/documentQueries.js';
import type { GuardReading } from './actionGuard.js';

interface Sources {
  readonly documents: Pick<Documents, 'read' | 'readVersion'>;
  readonly documentQueries: DocumentQueries;
}

/** How the guards of one request read: each document once, however many of them ask for it. */
export function guardReading({ documents, documentQueries: queries }: Sources, user: User): GuardReading {
  const readings = new Map<string, Promise<unknown>>();
  const read = (link: Link, transactionId?: string): Promise<unknown> => {
    const key = `${recordKey(link)} ${transactionId ?? ''}`;
    const reading = readings.get(key) ?? readHeld(documents, user, link, transactionId);
    readings.set(key, reading);
    return reading;
  };
  return { queries, read };
}

/** The private document; undefined if the user may not see it or the organisation does not hold it. @throws LedgerFailure */
async function readHeld(
  documents: Sources['documents'],
  { name }: User,
  link: Link,
  transactionId?: string,
): Promise<unknown> {
  try {
    const reading =
      transactionId === undefined ? documents.read(name, link) : documents.readVersion(name, link, transactionId);
    return (await reading).document ?? undefined;
  } catch (error) {
    if (error instanceof TradeError && error.code === 'NOT_FOUND') return undefined;
    throw error;
  }
}
