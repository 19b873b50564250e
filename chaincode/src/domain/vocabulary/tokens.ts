import { reject } from '../errors';
import type { Fingerprint } from './definition';
import type { Token } from './record';

/**
 * There is one token for each paper, with its kind and share, and no two papers have the same. So nobody can hold more
 * than the document says.
 * @throws INVALID
 */
export function requireTokensOf(fingerprints: readonly Fingerprint[], tokens: readonly Token[]): void {
  const fits =
    fingerprints.length === tokens.length &&
    fingerprints.every((fingerprint, index) => isTokenOf(fingerprint, tokens[index])) &&
    new Set(tokens.map(({ token }) => token)).size === tokens.length;
  if (!fits)
    reject('INVALID', 'The tokens are not those of the papers that the document names.', {
      expected: fingerprints.map(({ kind, share }) => ({ kind, shareBasisPoints: share?.basisPoints })),
    });
}

function isTokenOf({ kind, share }: Fingerprint, token: Token | undefined): boolean {
  return (
    token?.kind === kind &&
    token.shareBasisPoints === share?.basisPoints &&
    (token.face === undefined) === (share === undefined)
  );
}
