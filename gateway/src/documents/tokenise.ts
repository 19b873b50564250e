import type { DocumentDefinition, Token } from '@naru/chaincode/domain';
import type { TokenInput, TokenMaker } from '../tokens/tokenMaker.js';

/**
 * The tokens of a new document: one for each paper that it names, in their order. The ledger takes no fewer.
 * @throws TokensNotForRole, TokensUnavailable; TradeError INVALID if the document cannot be fingerprinted
 */
export async function tokenise(maker: TokenMaker, definition: DocumentDefinition, document: unknown): Promise<Token[]> {
  const fingerprints = definition.fingerprints(document);
  const faces = fingerprints.flatMap(({ kind, share }): TokenInput[] => (share ? [{ kind, value: share.face }] : []));
  const made = await maker.make([...fingerprints, ...faces].map(({ kind, value }) => ({ kind, value })));
  const ofFaces = made.slice(fingerprints.length).values();
  return fingerprints.map(({ kind, share }, index) => {
    const token = made[index] ?? missing();
    if (share === undefined) return { kind, token };
    return { kind, token, shareBasisPoints: share.basisPoints, face: ofFaces.next().value ?? missing() };
  });
}

function missing(): never {
  throw new Error('A token was not made.');
}
