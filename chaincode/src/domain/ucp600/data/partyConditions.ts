import { z } from 'zod';
import type { PresentedDocument } from '../../papers/presentedDocuments';
import type { ClauseCondition } from '../../papers/creditClauses';
import type { CreditTerms } from '../../papers/creditTerms';
import { compareParties } from '../compare/compareParties';
import { hasAllWords, readWords } from '../compare/words';
import { fromLikeness, negate, type Outcome, toOutcome } from './outcome';
import { findStated } from './statedFields';

/** Fields that name a party. */
const PARTY_FIELDS = new Set([
  'notifyParty',
  'consignee',
  'orderParty',
  'shipper',
  'issuer',
  'exporter',
  'seller',
  'buyer',
  'signedBy',
  'certifiedBy',
]);
const SHIPPER = 'SHIPPER';
const CHAMBER = 'CHAMBER OF COMMERCE';

const Named = z.union([z.object({ name: z.string() }), z.string().transform((name) => ({ name }))]);
type Named = z.infer<typeof Named>;

export const isPartyField = (field: string): boolean => PARTY_FIELDS.has(field);

/** Evaluates a condition on a party that a document names. Addresses are compared by other rules. */
export function evaluateParty(condition: ClauseCondition, document: PresentedDocument, credit: CreditTerms): Outcome {
  const outcome = evaluateNamed(condition, document, credit);
  return outcome === 'NOT_MET' && condition.field === 'issuer' ? evaluateChamber(condition, document, credit) : outcome;
}

/**
 * A certificate of origin of a chamber of commerce stands for that of the beneficiary, exporter or manufacturer, if it names
 * them (ISBP 745 para. L3, general knowledge).
 */
function evaluateChamber(
  { value, operator }: ClauseCondition,
  document: PresentedDocument,
  credit: CreditTerms,
): Outcome {
  if (document.kind !== 'CERTIFICATE_OF_ORIGIN' || value !== '$LC_BENEFICIARY' || operator === 'NEGATION')
    return 'NOT_MET';
  const issuer = Named.safeParse(document.issuer).data;
  if (issuer === undefined || !isLikeAChamber(readWords(issuer.name))) return 'NOT_MET';
  return document.exporter !== undefined && compare(document.exporter, credit.beneficiary) === 'MET'
    ? 'MET'
    : 'UNSTATED';
}

function evaluateNamed(condition: ClauseCondition, document: PresentedDocument, credit: CreditTerms): Outcome {
  const { field, operator, value = '' } = condition;
  if (field === 'orderParty') return evaluateOrderParty(value, document, credit);
  const party = Named.safeParse(findStated(document, field)).data;
  if (party === undefined) return 'UNSTATED';
  if (operator === 'EXISTS') return 'MET';
  if (operator === 'NEGATION') return negate(compareWithRole(party, value, document, credit));
  return operator === 'CONTAINS' && !value.startsWith('$')
    ? evaluateName(party, value, credit)
    : compareWithRole(party, value, document, credit);
}

/** A bill "to order" is to the order of its shipper (ISBP 745 para. E13, general knowledge). */
function evaluateOrderParty(value: string, document: PresentedDocument, credit: CreditTerms): Outcome {
  if (!('isToOrder' in document) || !document.isToOrder) return 'NOT_MET';
  const stated = findStated(document, 'orderParty') ?? findStated(document, 'consignee');
  const party = Named.safeParse(stated).data;
  if (party === undefined) return toOutcome(value === SHIPPER);
  return compareWithRole(party, value, document, credit);
}

/** Compares a party with a party of the credit, with the shipper of the document, or with a name. */
function compareWithRole(party: Named, value: string, document: PresentedDocument, credit: CreditTerms): Outcome {
  if (value === '$LC_APPLICANT') return compare(party, credit.applicant);
  if (value === '$LC_BENEFICIARY') return compare(party, credit.beneficiary);
  if (value === '$LC_ISSUING_BANK') return compareWithBank(party, credit);
  if (value !== SHIPPER) return compareWithName(party, value);
  if (readWords(party.name).join(' ').replace(/^THE /u, '') === SHIPPER) return 'MET';
  const shipper = Named.safeParse(findStated(document, 'shipper')).data;
  return shipper === undefined ? 'UNSTATED' : compare(party, shipper);
}

const compare = (party: Named, other: Named): Outcome => fromLikeness(compareParties(party, other));

const MIN_WORD_CHARS = 3;
/** Words that names of many parties have. */
// prettier-ignore
const OF_BUSINESS: ReadonlySet<string> = new Set([
  'BANK', 'BANKING', 'BANQUE', 'COMPANY', 'CORPORATION', 'EXPORT', 'EXPORTS', 'GMBH', 'GROUP', 'HOLDING', 'IMPORT', 'INTERNATIONAL', 'LIMITED', 'PRIVATE',
  'TRADE', 'TRADING', 'COMMERCIAL', 'NATIONAL', 'INDUSTRIES', 'ENTERPRISE', 'SERVICES', 'THE',
]);

/** A name in a clause can go on with an address. Names with a word in common are left to a person. */
function compareWithName(party: Named, name: string): Outcome {
  const outcome = compare(party, { name });
  const words = new Set(readWords(name).filter((word) => word.length > MIN_WORD_CHARS && !OF_BUSINESS.has(word)));
  return outcome === 'NOT_MET' && readWords(party.name).some((word) => words.has(word)) ? 'UNSTATED' : outcome;
}

/** The credit may name its issuing bank by its BIC alone. Then only who is not that bank can be said. */
function compareWithBank(party: Named, { issuingBank, applicant, beneficiary }: CreditTerms): Outcome {
  if (issuingBank.name !== undefined) return compare(party, { name: issuingBank.name });
  if (compare(party, { name: issuingBank.bic }) === 'MET') return 'MET';
  return compare(party, applicant) === 'MET' || compare(party, beneficiary) === 'MET' ? 'NOT_MET' : 'UNSTATED';
}

/** Bodies that stand for a chamber of commerce (ISBP 745 para. L3, general knowledge). */
const LIKE_A_CHAMBER = [
  ['CHAMBER'],
  ['CUSTOMS'],
  ['ECONOMIC', 'ASSOCIATION'],
  ['TRADE', 'DEPARTMENT'],
  ['TRADE', 'MINISTRY'],
];
const isLikeAChamber = (words: readonly string[]): boolean => LIKE_A_CHAMBER.some((like) => hasAllWords(words, like));
const OF_A_NAME = new Set(['OF', 'DE', 'AND', 'THE', 'LA', 'DU']);

/** Evaluates whether an issuer is a body of a name. Its name can be written by its first letters. */
function evaluateName(party: Named, value: string, credit: CreditTerms): Outcome {
  const words = readWords(party.name);
  if (value === CHAMBER && isLikeAChamber(words)) return 'MET';
  if (hasAllWords(words, readWords(value))) return 'MET';
  if (compare(party, credit.beneficiary) === 'MET') return 'NOT_MET';
  const initials = words
    .filter((word) => !OF_A_NAME.has(word))
    .map((word) => word.slice(0, 1))
    .join('');
  return value === CHAMBER || initials.startsWith(value.replaceAll(' ', '')) ? 'UNSTATED' : 'NOT_MET';
}
