import { type Action, isCreation } from '../domain/vocabulary/action';
import type { Facts, Related } from '../domain/vocabulary/facts';
import { isBelievable } from '../domain/vocabulary/guards';
import { type ActionRequest, type Link, recordKey, type Token, type TradeRecord } from '../domain/vocabulary/record';
import { findSetsAt } from '../domain/vocabulary/ruleSets';
import { listEpochs, requireEpochs, tokensOf } from '../domain/vocabulary/tokenEpochs';
import { readCarried, type SealedContent } from './privateContent';
import { findRecord } from './records';
import { readRuleSets } from './ruleSets';
import type { Session } from './session';
import { readTokenEpochs } from './tokenKeys';
import { findHoldings, readMet, readShareKeys } from './tokens';

/** Another document that a decision rests on, with its private bytes if the action carries them. */
export interface Surrounding extends Related {
  readonly content: SealedContent | undefined;
  /** Whether whoever must endorse may see these. */
  readonly isSeenByEndorsers: boolean;
}

/**
 * Reads what a decision rests on beside its own record: the documents that the action names, as far as they exist, and
 * whoever holds its tokens. The private bytes of a document are read only if the caller can rely on it.
 * @throws NOT_AUTHENTIC if a key holds something else than a record; INVALID if private bytes are missing or wrong;
 * TOKENS_OUTDATED
 */
export async function readSurroundings(
  session: Session,
  action: Action,
  { input, tokens }: Pick<ActionRequest, 'input' | 'tokens'>,
  own: { readonly link: Link; readonly record: TradeRecord | undefined; readonly document: unknown },
): Promise<{ related: Surrounding[] } & Pick<Facts, 'holdings' | 'met' | 'shareKeys' | 'ruleSets' | 'epochs'>> {
  const { caller, stub } = session;
  const related: Surrounding[] = [];
  const asked = { input, record: own.record, document: own.document };
  const carried = new Set(action.carried(asked).map(recordKey));
  const seen = new Set(action.seenByEndorsers(asked).map(recordKey));
  for (const link of action.related(asked)) {
    const found = await findRecord(session, link);
    if (found === undefined) continue;
    const isRead = carried.has(recordKey(link)) && isBelievable(caller, found);
    const content = isRead ? readCarried(stub, found.record) : undefined;
    const isSeenByEndorsers = seen.has(recordKey(link));
    related.push({ ...found, content, document: content?.document, isSeenByEndorsers });
  }
  const epochs = tokens.length === 0 ? undefined : await readTokenEpochs(session.reads);
  const looked = action.tokens({ ...asked, related, tokens: findComparable(action, tokens, epochs) });
  const holdings = await findHoldings(session, looked, own.link);
  const ruleSets = action.isJudged ? findSetsAt(await readRuleSets(session.reads), session.time) : undefined;
  return { related, holdings, met: await readMet(session), shareKeys: readShareKeys(session), ruleSets, epochs };
}

/** The tokens by which documents are found: everything that weighs has some under the present keys. @throws TOKENS_OUTDATED */
function findComparable(action: Action, tokens: readonly Token[], epochs: Facts['epochs']): readonly Token[] {
  if (epochs === undefined || !(isCreation(action) || action.numbers !== undefined)) return tokens;
  requireEpochs(tokens, [epochs.present], listEpochs(epochs));
  return tokensOf(tokens, epochs.present);
}
