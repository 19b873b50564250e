import { canonicalJson, sha256Hex } from '../domain/encoding/canonicalJson';
import { reject } from '../domain/errors';
import type { Action } from '../domain/vocabulary/action';
import type { DocumentDefinition } from '../domain/vocabulary/definition';
import type { Facts, Found } from '../domain/vocabulary/facts';
import { isActor, requireAuthentic, requireGenuine } from '../domain/vocabulary/guards';
import { implicitCollection } from '../domain/vocabulary/implicitCollection';
import { parseAs } from '../domain/vocabulary/parse';
import { FIRST_VERSION, type TradeRecord } from '../domain/vocabulary/record';
import { contentKey } from './keys';
import type { PrivateInput } from './privateContent';
import type { Session } from './session';

/** The hash of what a request says in public. What its action takes by default counts as said. */
export const hashInput = ({ input }: Action, request: Pick<Facts, 'input'>): string =>
  sha256Hex(canonicalJson(parseAs(input, request.input, '/input')));

/** A request to make a document that is there. */
interface SentAgain extends Pick<PrivateInput, 'content'> {
  readonly action: Action;
  readonly request: Pick<Facts, 'input'>;
}

/**
 * The same id with the same content and input of the same creator is the same request; otherwise it is another document.
 * The record must hold: whoever else knows the content could have put one there first.
 * @throws NOT_AUTHENTIC, NOT_GENUINE, CONFLICT
 */
export async function requireSameCreation(
  { caller, reads }: Session,
  definition: DocumentDefinition,
  found: Found,
  { action, request, content }: SentAgain,
): Promise<TradeRecord> {
  const { record } = found;
  requireAuthentic(found);
  requireGenuine(found);
  const input = hashInput(action, request);
  // The first version stays in its creator's collection, whatever was revised since.
  const first = await reads.privateHash(implicitCollection(caller.msp), contentKey(record, FIRST_VERSION));
  const isSame = first === content?.hash && (record.input ?? input) === input;
  if (!isActor(caller, definition.creator(record)) || !isSame) {
    reject('CONFLICT', 'Another document has this id.', { id: record.id });
  }
  return record;
}
