import { awaitClaim } from './awaiting';
import { listPapers, type PaperHead, printClaim } from '../../fingerprints/prints';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema, type Fingerprint, type FingerprintSources } from '../../vocabulary/definition';
import { parseOnce } from '../../vocabulary/parse';
import type { Link, Party, Token, TradeRecord } from '../../vocabulary/record';
import { isListed } from '../../vocabulary/tokenLists';
import { reject } from '../../errors';
import { readApplicant } from '../../vocabulary/privateParty';
import { billLink } from '../billOfLading/bill';
import { FinancingClaimContent } from './claimContent';
import { findUnnumbered, findWrongTokens } from './paperTokens';
import { CLAIM_STATUSES, ClaimState, listClaimSignatories, WEIGHED_CLAIM_STATUSES } from './claimState';

/** What a bank finances, and on what. @throws INVALID */
export const parseClaim = parseOnce(FinancingClaimContent, '/document');

/** The fingerprints of all papers of a claim, with the place of each paper. */
function fingerprintPapers(document: unknown, sources: FingerprintSources): Fingerprint[] {
  return printClaim(parseClaim(document), sources).flatMap(({ prints, share }, paper) =>
    prints.map(({ kind, input, standing }) => ({
      kind,
      input,
      paper,
      ...(share !== undefined && standing === 'shared' && { share }),
    })),
  );
}

/** The bills and declarations on the ledger that a claim names, as security or not. */
function listOnLedger(document: unknown): Link[] {
  const { security, underlying } = parseClaim(document);
  const bills = [...security, ...underlying].flatMap((paper) =>
    paper.kind === 'BILL_ON_LEDGER' ? [billLink(paper.billOfLading)] : [],
  );
  return [...bills, ...listDeclarationLinks(document)];
}

/** The export declarations on the ledger that a claim names, as security or not. */
export function listDeclarationLinks(document: unknown): Link[] {
  const { security, underlying } = parseClaim(document);
  return [...security, ...underlying].flatMap((paper): Link[] =>
    paper.kind === 'DECLARATION_ON_LEDGER' ? [{ type: 'customs-declaration', id: paper.declaration }] : [],
  );
}

/**
 * Each token belongs to a paper of the claim, and none has more than it states; each paper that is security has one of its
 * number, and what can be divided says its part under each. What else there is to say of a paper depends on the bank's
 * directory.
 * @throws INVALID
 */
export function requireTokensOf(document: unknown, tokens: readonly Token[]): void {
  requireTokensOfPapers(listPapers(parseClaim(document)), tokens);
}

/** The same of papers of which only the kinds are known, and no parts. @throws INVALID */
export function requireTokensOfPapers(papers: readonly PaperHead[], tokens: readonly Token[]): void {
  const wrong = findWrongTokens(papers, tokens);
  const unnumbered = findUnnumbered(papers, tokens);
  if (wrong.length > 0 || unnumbered.length > 0)
    reject('INVALID', 'The tokens are not those of the papers that the document names.', {
      wrong: wrong.map(({ kind, paper }) => ({ kind, paper })),
      unnumbered,
    });
}

/** The words of financing claims: a bank’s locks on trade documents. */
export const claim = defineDocument({
  type: 'financing-claim',
  path: 'financing-claims',
  contract: 'financingClaims',
  title: 'Financing claim',
  description:
    'A bank’s claim on the documents it finances: it pledges the bills and keeps the papers from being financed twice.',
  content: contentSchema(FinancingClaimContent),
  statuses: CLAIM_STATUSES,
  state: ClaimState,
  named: listClaimSignatories,
  creator: ({ claimant }) => ({ msp: claimant }),
  hiddenParty: readApplicant,
  awaits: awaitClaim,
  fingerprints: fingerprintPapers,
  restsOn: listOnLedger,
  requireTokens: requireTokensOf,
  // A refused claim weighs nothing, and what a claim only names is not its own.
  listed: (record) => (WEIGHED_CLAIM_STATUSES.includes(record.status) ? listSecurityNumbers(record) : []),
});

/** The numbers of the papers that a claim takes as security. */
export function listSecurityNumbers({ tokens, state }: Pick<TradeRecord, 'tokens' | 'state'>): Token[] {
  const { papers } = ClaimState.parse(state);
  return tokens.filter((token) => isListed(token) && papers[token.paper ?? -1]?.role === 'SECURITY');
}

export function claimLink(id: string): Link {
  return { type: 'financing-claim', id };
}

/** The bank whose claim it is. */
export const CLAIMANT = {
  sentence: 'the caller is of the claimant',
  parties: ({ claimant }: ClaimState): Party[] => [{ msp: claimant }],
};
