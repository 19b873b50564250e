import { DEFINITIONS, epochOf, type FingerprintSources, isListed, isSameToken, reject } from '@naru/chaincode/domain';
import type { DocumentView } from './documentView.js';
import { tokenise } from '../tokens/tokenise.js';
import type { TokenMaker } from '../tokens/tokenMaker.js';

/**
 * Refuses a document whose issuer registered it under other tokens than its own: its copies could be financed, too. Peers
 * cannot tell, because they hold no keys.
 * @param epochs the keys that there are: it may not have tokens under all of them yet
 * @throws TradeError NOT_GENUINE; TokensNotForRole, TokensUnavailable
 */
export async function requireOwnTokens(
  maker: TokenMaker,
  sources: FingerprintSources,
  { record: { type, id, tokens }, document }: DocumentView,
  epochs: readonly number[],
): Promise<void> {
  // Without the document the ledger refuses the action by itself.
  if (document === null) return;
  const registered = epochs.filter((epoch) => tokens.some((token) => epochOf(token) === epoch));
  // What has none of them, the ledger refuses by itself; a document without any token was registered under no number.
  const compared = tokens.length === 0 ? epochs : registered;
  const { tokens: own } = await tokenise(maker, DEFINITIONS[type].fingerprints(document, sources), id, compared);
  if (own.filter(isListed).every((token) => tokens.some((held) => isSameToken(held, token)))) return;
  reject(
    'NOT_GENUINE',
    'The issuer registered this document under another number than it has. Do not finance it; ask the issuer.',
    { type, id },
  );
}
