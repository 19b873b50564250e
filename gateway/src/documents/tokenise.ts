import { type DocumentDefinition, type DocumentType, type Fingerprint, type Token } from '@naru/chaincode/domain';
import type { TokenKeys } from './tokenKeys.js';

/** Documents that are worth nothing without their tokens: a claim that no other bank can match locks nothing. */
const NEED_TOKENS: ReadonlySet<DocumentType> = new Set<DocumentType>(['financing-claim']);

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
 * The tokens of a new document, as far as the keys are held.
 * @throws MissingTokenKey where the document needs one that is not; TradeError INVALID where it cannot be fingerprinted
 */
export async function tokenise(keys: TokenKeys, definition: DocumentDefinition, document: unknown): Promise<Token[]> {
  const tokens: Token[] = [];
  for (const fingerprint of definition.fingerprints(document)) {
    const token = await tokenOf(keys, fingerprint);
    if (token !== undefined) tokens.push(token);
    else if (NEED_TOKENS.has(definition.type)) throw new MissingTokenKey(fingerprint.kind);
  }
  return tokens;
}

async function tokenOf(keys: TokenKeys, { kind, value, share }: Fingerprint): Promise<Token | undefined> {
  const token = await keys.token(kind, value);
  if (token === undefined) return undefined;
  if (share === undefined) return { kind, token };
  const face = await keys.token(kind, share.face);
  return face === undefined ? undefined : { kind, token, shareBasisPoints: share.basisPoints, face };
}
