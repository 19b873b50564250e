import type { DocumentDefinition, Fingerprint, Token } from '@naru/chaincode/domain';
import type { TokenKeys } from './tokenKeys.js';

/** This organisation does not hold a key that the document needs. */
export class MissingTokenKey extends Error {
  readonly kind: string;

  constructor(kind: string) {
    super(`This gateway has no token key of kind ${kind}; its administrator sets NARU_TOKEN_KEYS_FILE.`);
    this.name = MissingTokenKey.name;
    this.kind = kind;
  }
}

/**
 * The tokens of a new document: one for each paper that it names, in their order. The ledger takes no fewer.
 * @throws MissingTokenKey if this organisation does not hold a key; TradeError INVALID if the document cannot be fingerprinted
 */
export async function tokenise(keys: TokenKeys, definition: DocumentDefinition, document: unknown): Promise<Token[]> {
  const tokens: Token[] = [];
  for (const fingerprint of definition.fingerprints(document)) {
    const token = await makeToken(keys, fingerprint);
    if (token === undefined) throw new MissingTokenKey(fingerprint.kind);
    tokens.push(token);
  }
  return tokens;
}

async function makeToken(keys: TokenKeys, { kind, value, share }: Fingerprint): Promise<Token | undefined> {
  const token = await keys.token(kind, value);
  if (token === undefined) return undefined;
  if (share === undefined) return { kind, token };
  const face = await keys.token(kind, share.face);
  return face === undefined ? undefined : { kind, token, shareBasisPoints: share.basisPoints, face };
}
