import type { CreditTerms } from '../papers/creditTerms';
import { readTokens, type TextToken, toWordSet } from '../papers/tokens';

/*
 * Soft clauses: conditions that put the payment into the hands of the applicant or its bank. They are valid, and a
 * beneficiary that ships against them may never be paid; so the bank that advises names them. Source: practice, general
 * knowledge; UCP 600 art. 4(a) keeps a credit apart from the contract, and does not forbid them.
 */

export const SOFTNESSES = [
  'APPLICANTS_DOCUMENT',
  'APPLICANTS_INSPECTION',
  'APPLICANTS_APPROVAL',
  'SIGNATURE_ON_FILE',
  'NOT_OPERATIVE',
  'PAYMENT_AFTER_EVENT',
] as const;
export type Softness = (typeof SOFTNESSES)[number];

/** Why a clause is soft. */
const SOFTNESS: Readonly<Record<Softness, string>> = {
  APPLICANTS_DOCUMENT: 'the applicant issues, signs or countersigns a document, and can withhold it',
  APPLICANTS_INSPECTION: 'the applicant, or who acts for it, inspects the goods, and can find fault with them',
  APPLICANTS_APPROVAL: 'it takes the applicant’s approval, acceptance, instructions or notice',
  SIGNATURE_ON_FILE: 'a signature must match one that the issuing bank holds, which the beneficiary cannot compare',
  NOT_OPERATIVE: 'the credit takes effect, or says what it still lacks, only by a later message',
  PAYMENT_AFTER_EVENT: 'payment waits for an event after the presentation, such as the arrival or sale of the goods',
};

/** A clause that is soft, with the words that make it so. */
export interface SoftClause {
  readonly field: '46A' | '47A';
  readonly text: string;
  readonly words: string;
  readonly softness: Softness;
  readonly reason: string;
}

const APPLICANT = toWordSet('APPLICANT APPLICANTS BUYER BUYERS IMPORTER IMPORTERS OPENER OPENERS ACCOUNTEE PURCHASER');
const ACTS = toWordSet(
  'ISSUED SIGNED COUNTERSIGNED COUNTERSIGN APPROVED VERIFIED AUTHENTICATED ACCEPTED ENDORSED CERTIFIED EXECUTED AUTHORISED AUTHORIZED CONFIRMED NOMINATED GIVEN',
);
const INSPECTS = toWordSet('INSPECTION INSPECTOR INSPECTED INSPECT SURVEYED SURVEY TESTED');
const CONSENTS = toWordSet(
  'APPROVAL ACCEPTANCE CONSENT AUTHORISATION AUTHORIZATION CONFIRMATION INSTRUCTION INSTRUCTIONS NOMINATION CLEARANCE PERMISSION',
);
/** Participles of a paper of the applicant: "fax from applicant approving the samples". */
const CONSENTING = toWordSet('APPROVING ACCEPTING AUTHORISING AUTHORIZING ALLOWING PERMITTING');
const OWN_DOCUMENTS = toWordSet('CERTIFICATE RECEIPT STATEMENT LETTER REPORT SIGNATURE');
const LINKS = toWordSet('BY OF FROM');
/** Words after which something else is said: who is named there does not act. */
const ENDS = toWordSet(
  'CONSIGNED NOTIFY NOTIFYING ADDRESSED SENT FORWARDED DISPATCHED COURIERED FAXED EMAILED BENEFICIARY BENEFICIARIES SELLER CARRIER INSURER CHAMBER FEE FEES CHARGES COMMISSION COST COSTS EXPENSES ACCOUNT',
);
/** An applicant with one of these words behind it is somebody else. */
const OTHERS = toWordSet('BANK BANKS BANKER BANKERS COUNTRY');
const MAX_GAP = 8;

const PARTY = String.raw`(?:THE )?(?:APPLICANTS?|BUYERS?|OPENERS?|IMPORTERS?|ACCOUNTEE)`;
/** What a payment can wait for that the beneficiary does not bring about. */
const EVENTS = [
  'ARRIVAL',
  'RE-?SALE',
  'RE-?SOLD',
  'SALE OF',
  'CUSTOMS CLEARANCE',
  'RECEIPT OF (?:THE )?GOODS',
  'GOODS (?:HAVE |ARE )?(?:BEEN )?(?:RECEIVED|SOLD|ACCEPTED|PASSED|CLEARED)',
  String.raw`(?:FUNDS|PROCEEDS|PAYMENT|MONEY|COVER)\b.{0,15}\b(?:FROM|BY) ${PARTY}`,
  `${PARTY} (?:HAS |HAVE )?(?:PAYS?|PAID|OBTAIN(?:S|ED|ING)|RECEIVES?)`,
  'FOREIGN EXCHANGE',
  'CENTRAL BANK',
  'FINAL ACCEPTANCE',
  'END[- ]USER',
].join('|');
const AFTER_EVENT = new RegExp(
  String.raw`(?<!FREIGHT |CLAIMS )\b(?:PAY(?:MENT|ABLE)?|PAID|PROCEEDS|REIMBURSE(?:MENT|D)?|HONOU?RED)\b.{0,60}\b(?:ONLY|UPON|AFTER|WHEN|ONCE|SUBJECT TO)\b.{0,60}\b(?:${EVENTS})`,
  'u',
);
const LATER =
  /\bNOT? ?-?(?:YET )?(?:BE )?(?:OPERATIVE|EFFECTIVE|IN FORCE|AVAILABLE)\b|\bNON[- ]OPERATIVE\b|\b(?:BECOMES?|BE|IS|COMES?|ENTERS?) (?:INTO )?(?:OPERATIVE|EFFECTIVE|FORCE|EFFECT) (?:ONLY|UPON|AFTER|WHEN|ONCE|IF|SUBJECT)\b|\b(?:ADVISED|NOTIFIED|INFORMED|GIVEN|NOMINATED|DESIGNATED|COMMUNICATED)\b.{0,40}\b(?:(?<!\bNOT? )LATER(?! THAN)|SUBSEQUENTLY|AMENDMENT)\b|\bACTIVATED (?:ONLY|BY|UPON|AFTER|WHEN)\b|\b(?:OUR|AN?|COPY OF(?: THE)?|SEPARATE|FURTHER|SUBSEQUENT) AMENDMENT\b.{0,20}\b(?:STATING|INDICATING|NAMING|ADVISING|SPECIFYING|SHOWING|(?:WILL|SHALL) (?:NAME|STATE|ADVISE|INDICATE|SPECIFY))\b/u;
const ON_FILE =
  /\bSIGNATURES?\b.{0,60}\b(?:CONFORM|MATCH|IDENTICAL|AGREE|COMPLY|CONSISTENT|VERIFIED|ACCORDANCE)\w*\b.{0,60}\b(?:FILE|RECORDS?|SPECIMENS?|HELD)\b/u;
const AT_DESTINATION =
  /\b(?:INSPECTION|INSPECTED|SURVEY(?! AGENT)|TEST|ANALYSIS)\b.{0,40}\b(?:AT|AFTER|UPON)\b.{0,20}\b(?:DESTINATION|DISCHARGE|ARRIVAL)\b/u;

/** A finding in a clause: from which token to which. */
interface Found {
  readonly softness: Softness;
  readonly from: number;
  readonly to: number;
}

/** Finds the applicant among tokens: by what it is, or by the words of its name. */
function findApplicant(tokens: readonly TextToken[], at: number, name: readonly string[]): number | undefined {
  const isNamed = name.length > 1 && name.every((word, index) => tokens[at + index]?.word === word);
  const end = isNamed ? at + name.length : at + 1;
  if (!isNamed && !APPLICANT.has(tokens[at]?.word ?? '')) return undefined;
  return OTHERS.has(tokens[end]?.word ?? '') ? undefined : end;
}

/** Finds the applicant behind an act: ISSUED AND SIGNED BY THE APPLICANT, INSPECTION BY BUYER'S AGENT. */
function findActor(tokens: readonly TextToken[], from: number, name: readonly string[]): number | undefined {
  let isLinked = false;
  for (let at = from; at < Math.min(tokens.length, from + MAX_GAP); at += 1) {
    const word = tokens[at]?.word ?? '';
    if (ENDS.has(word)) return undefined;
    isLinked ||= LINKS.has(word);
    const end = isLinked ? findApplicant(tokens, at, name) : undefined;
    if (end !== undefined) return end;
  }
  return undefined;
}

function judgeActed(tokens: readonly TextToken[], at: number, name: readonly string[]): Found | undefined {
  const word = tokens[at]?.word ?? '';
  const softness = nameAct(word);
  const to = softness === undefined ? undefined : findActor(tokens, at + 1, name);
  return softness === undefined || to === undefined ? undefined : { softness, from: at, to };
}

function nameAct(word: string): Softness | undefined {
  if (INSPECTS.has(word)) return 'APPLICANTS_INSPECTION';
  if (CONSENTS.has(word) || CONSENTING.has(word)) return 'APPLICANTS_APPROVAL';
  return ACTS.has(word) ? 'APPLICANTS_DOCUMENT' : undefined;
}

/** APPLICANT'S APPROVAL, BUYER'S INSPECTOR, APPLICANT'S CERTIFICATE. */
function judgeOwned(tokens: readonly TextToken[], at: number, name: readonly string[]): Found | undefined {
  const end = findApplicant(tokens, at, name);
  if (end === undefined) return undefined;
  for (const [offset, { word }] of tokens.slice(end, end + 3).entries()) {
    const isDocument = OWN_DOCUMENTS.has(word) && tokens[end - 1]?.isPossessive === true;
    const softness = isDocument ? 'APPLICANTS_DOCUMENT' : nameAct(word);
    if (softness === 'APPLICANTS_DOCUMENT' ? isDocument : softness !== undefined)
      return softness && { softness, from: at, to: end + offset + 1 };
  }
  return undefined;
}

const BY_PATTERN: readonly (readonly [pattern: RegExp, softness: Softness])[] = [
  [ON_FILE, 'SIGNATURE_ON_FILE'],
  [LATER, 'NOT_OPERATIVE'],
  [AFTER_EVENT, 'PAYMENT_AFTER_EVENT'],
  [AT_DESTINATION, 'APPLICANTS_INSPECTION'],
];

/** A clause can be soft for several reasons. Each is told once, with the words that come first. */
function judgeClause(field: SoftClause['field'], text: string, name: readonly string[]): SoftClause[] {
  const found = new Map<Softness, string>();
  const add = (softness: Softness, words: string): void => {
    if (!found.has(softness)) found.set(softness, words);
  };
  const tokens = readTokens(text);
  let end = 0;
  for (const at of tokens.keys()) {
    // Words that have a reason have no second one.
    const acted = at < end ? undefined : (judgeActed(tokens, at, name) ?? judgeOwned(tokens, at, name));
    if (acted === undefined) continue;
    end = acted.to;
    add(acted.softness, text.slice(tokens[acted.from]?.start, tokens[end - 1]?.end));
  }
  const written = text.toUpperCase();
  for (const [pattern, softness] of BY_PATTERN) {
    const [words] = pattern.exec(written) ?? [];
    if (words !== undefined) add(softness, words);
  }
  return [...found].map(([softness, words]) => ({ field, text, words, softness, reason: SOFTNESS[softness] }));
}

/** The clauses of a credit that put the payment into the hands of the applicant or its bank, each with its reason. */
export function findSoftClauses({
  applicant,
  documentsRequired,
  additionalConditions,
}: Pick<CreditTerms, 'applicant' | 'documentsRequired' | 'additionalConditions'>): SoftClause[] {
  const name = readTokens(applicant.name)
    .map(({ word }) => word)
    .slice(0, 2);
  const documents = [...new Set(documentsRequired.map(({ text }) => text))];
  return [
    ...documents.flatMap((text) => judgeClause('46A', text, name)),
    ...additionalConditions.flatMap(({ text }) => judgeClause('47A', text, name)),
  ];
}
