import type { ProblemCode } from './problemCodes.js';

/*
 * What each code of a problem means, and what to do. The page of errors and the page of each code are made from it; links
 * lead on from docs/integrators.
 */

/** Rejected by a rule: nothing was written. */
const BY_RULES = {
  INVALID: 'the request is not valid; `issues` names the faults',
  FORBIDDEN: 'your role, your organisation or your party may not do this',
  NOT_A_MEMBER: 'an organisation in the request is not a member of the channel',
  UNKNOWN_PARTY:
    'the organisation has no active entry for the party in the [directory](../users/documents/parties.md); `values` names it',
  NOT_YOUR_CODE: "the carrier code of the bill is not one of your organisation's",
  NOT_FOUND: 'there is no such document, or it is not yours to see',
  CONFLICT: 'another document has this id; or the terms, the links or the register have changed since',
  WRONG_STATUS: 'a document in this status does not allow the action; `values` has the statuses that do',
  NOT_AUTHENTIC: 'the author of a record does not confirm it',
  NOT_GENUINE: 'the issuer of a document does not confirm it, or registered it under another number than it has',
  DUPLICATE_NUMBER:
    'a bill in force has this carrier and number, a bill of it had this sub-reference, or the bank has given this number to another credit',
  NOT_NEGOTIABLE: 'the bill is not made out to order, or the credit cannot be transferred',
  ALREADY_DISCLOSED:
    'the organisation sees the bill or the entry already, or the challenged claim is open to that bank',
  NOT_DISCLOSED: 'an organisation that has to read a document does not see it; disclose it first',
  OFFER_OPEN: 'another offer of the bill is open; withdraw it first',
  NO_OFFER: 'nothing is on offer, or not to you for this claim',
  NO_CONSENT:
    'the applicant has not [consented](../users/documents/financing-consents.md) to this claim, or the consent has lapsed; `issues` names each paper, or the consent',
  OFFER_LAPSED: 'the offer has lapsed, or would lapse before it is made',
  PLEDGED:
    "the bill is pledged: its bank must consent to this, or release it; or the bank has taken it, and the pledge's terms do not allow this",
  PRESENTED: 'the bill is presented under a credit or with a bank for collection, or was honoured under a credit',
  NOT_ELECTRONIC: 'the original is of paper, and passes as paper',
  ALREADY_TAKEN: 'somebody has done something with the bill since, so that it cannot be recalled or returned alone',
  NOT_CONSERVED:
    'bills that replace others have more goods than these, or not all of them; house bills have more goods than their master bill',
  HELD: 'customs holds the goods',
  ALREADY_EXTENDED: 'a reservation is extended only once',
  NOT_APPROVED:
    'a second officer approves the claim first, because a rule found something HIGH; or the judgement that overrules a rule; or two officers confirm a call-back of the beneficiary',
  NOT_DUE:
    'the reservation or the credit has not expired yet, a challenged claim can still be opened, a financing can still be repaid, the notice of a default has not run out, or documents have no tokens under the next keys yet',
  NOT_RESOLVED:
    'the operators have not approved this request; `values.sha256` is what they list ([resolutions](../operators/resolutions.md))',
  EXCEEDS_CREDIT: 'more than is left of the credit, or than it reserves for the presentation',
  OPEN_PRESENTATION: 'a presentation under the credit is open',
  NOT_REQUESTED:
    'the beneficiary has not asked for this transfer, the issuing bank not for a confirmation, a pledge was offered without terms for its enforcement, or two officers have confirmed the call-back',
  ALREADY_CONSENTED: 'your organisation has agreed to cancel already, or has answered as a lender',
  NOT_JOINED: 'a lender of a syndicate has not agreed to its part',
  VERSION_MISMATCH: 'the document has another version than you expected; read it again',
  LISTS_NEEDED: 'this gateway has not read all blocks yet, so that it cannot say who holds the papers; try again',
  TOKENS_OUTDATED:
    'the members have changed the keys of tokens, again and again while the request was made; send it again',
  CLOCK_SKEW: 'the clock of the gateway or of a peer is wrong by more than 120 s; the request was right',
} as const;

/** The request, before any rule. */
const BEFORE_RULES = {
  PROPOSED:
    'nothing is done yet: your organisation wants [a second user](../users/four-eyes.md) to approve this action; `Location` is the proposal',
  BAD_REQUEST:
    'a header, or the encoding of path or body, is malformed; a body that is no JSON is `INVALID` with the pointer `""`',
  UNAUTHENTICATED: 'send a valid access token',
  WRONG_CREDENTIALS: 'the user, the password or the code is wrong, or the code was used before',
  CODE_NEEDED: 'the password is right; sign in with `code`, too: what the authenticator app shows, or a recovery code',
  SECOND_FACTOR_NEEDED: 'your role needs a [second factor](../users/second-factor.md): enrol one before anything else',
  METHOD_NOT_ALLOWED: '`Allow` lists the methods of this path',
  TOO_LARGE:
    'the body is larger than this gateway accepts, or has more than 10,000 fields (a new bill of lading: 600,000)',
  UNSUPPORTED_MEDIA_TYPE: 'send `application/json`',
  TOO_MANY_REQUESTS: 'too often, or too much at the same time: wait as long as `Retry-After` says',
  IN_FLIGHT: 'a request with the same `Idempotency-Key` has not been answered yet; send it again after `Retry-After`',
  KEY_REUSED: 'another request came with this `Idempotency-Key`; take a new one for each request',
} as const;

/** The ledger, and the gateways. */
const OF_LEDGER = {
  COMMIT_UNKNOWN: 'sent, not known to be committed; ask at `Location`, or send the same request again',
  LEDGER_CONTENTION: 'other transactions were faster, again and again; try later',
  LEDGER_DISAGREEMENT: 'the endorsers gave different results, again and again; try later',
  LEDGER_INVALIDATED: 'the transaction was found invalid',
  INTERNAL: 'the gateway failed; its log has the reason',
  LEDGER_ERROR: 'the peers answered with an error that is not a rejection; the log has it',
  BEHIND: 'the gateway has not read the block that `atLeastBlock` names; ask again after `Retry-After` seconds',
  LEDGER_UNAVAILABLE:
    'a peer cannot be reached, or does not endorse: `values.organizations` says whose, if it is known; try again after `Retry-After`',
  AUTHORITY_UNAVAILABLE:
    'the certificate authority of the organisation, or the token with its private keys, cannot be asked, or refuses; `detail` says what it answered',
  MEMBER_UNAVAILABLE: "another member's gateway does not do its part; `values` names the member",
  TOKENS_UNAVAILABLE:
    'too few share-holders of token keys answer, so that papers or numbers cannot be compared: nothing was written; try again after `Retry-After`. `values.holders` names those that gave nothing, and why',
} as const;

/** The groups of codes, by their titles: the docs have them. @public */
export const PROBLEM_GROUPS: Readonly<Record<string, Readonly<Partial<Record<ProblemCode, string>>>>> = {
  'Rejected by a rule: nothing was written': BY_RULES,
  'The request, before any rule': BEFORE_RULES,
  'The ledger': OF_LEDGER,
};

export const PROBLEM_MEANINGS: Readonly<Record<ProblemCode, string>> = { ...BY_RULES, ...BEFORE_RULES, ...OF_LEDGER };
