import { DocumentState, type Link, reject } from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';
import { parseAnswer } from '../fabric/parseAnswer.js';
import type { Authority, Statement, Witnesses } from '../fabric/wire.js';

/** How often a document that changes meanwhile is asked for. */
const MAX_ATTEMPTS = 3;

/** What proves a document to somebody outside. */
export interface Evidence {
  /** The private document with its salt, exactly as it was hashed; null if this organisation does not hold it. */
  readonly document: string | null;
  readonly statement: Statement;
  readonly authorities: readonly Authority[];
}

interface Parts {
  readonly ledger: Ledger;
  readonly witnesses: Witnesses;
}

/**
 * Has the peers of the members that can be reached say what the ledger has of a document, and adds what they do not have.
 * @throws TradeError NOT_FOUND if the user may not see it, CONFLICT if it changes all the time; LedgerFailure
 */
export async function makeEvidence({ ledger, witnesses }: Parts, user: string, link: Link): Promise<Evidence> {
  // Reading decides who may see it. The statement has what every member knows.
  let read = await ledger.read(user, link);
  const [members, authorities] = await Promise.all([ledger.members(user), witnesses.authorities(user)]);
  const query = { transaction: 'documents:state', arguments: [link.type, link.id] };
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const statement = await witnesses.state(
      user,
      query,
      members.map(({ mspId }) => mspId),
    );
    const { record } = parseAnswer(DocumentState, statement.result);
    if (record.version === read.record.version) return { document: read.content, statement, authorities };
    read = await ledger.read(user, link);
  }
  reject('CONFLICT', 'The document changes while its evidence is made. Try again.', { ...link });
}
