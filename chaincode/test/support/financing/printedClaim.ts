import { financingClaim } from '../../../src/domain/documents/financingClaim/financingClaim';
import { sha256Hex } from '../../../src/domain/encoding/canonicalJson';
import { sealShare } from '../../../src/domain/financing';
import type { Token } from '../../../src/domain/vocabulary/record';
import { placeOf, SHIPPER } from '../cast';
import { type CaseClaim, completePapers, listSources, type Setting } from './claims';

/** What a bank's gateway brings for a claim: the document, the tokens of all its fingerprints, and the keys of its parts. */
export interface PrintedClaim {
  readonly document: unknown;
  readonly tokens: Token[];
  readonly transient: { readonly shareKeys: string };
}

export const makeToken = (input: string): string => sha256Hex(input);
const makeKey = (token: string): string => sha256Hex(`share of ${token}`);

/** Prints a claim as a gateway does. Every bank makes the same token of the same input. */
export function printWhole(
  id: string,
  claim: CaseClaim,
  setting: Setting = {},
  applicant = placeOf(SHIPPER),
): PrintedClaim {
  const document = { applicant, ...completePapers(claim) };
  const prints = financingClaim.fingerprints(document, listSources(setting));
  const tokens = prints.map(({ kind, input, paper = 0, share }): Token => {
    const token = makeToken(input);
    return { kind, token, paper, ...(share && { share: sealShare(share, makeKey(token), { claim: id, paper }) }) };
  });
  const shared = tokens.filter(({ share }) => share !== undefined);
  const shareKeys = Object.fromEntries(shared.map(({ token }) => [token, makeKey(token)]));
  return { document, tokens, transient: { shareKeys: JSON.stringify(shareKeys) } };
}
