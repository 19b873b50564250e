import type { PresentedInsurance } from '../../papers/presentedDocuments';
import { fold } from '../compare/foldings';
import { nameDocument } from '../examination/examinedDocuments';
import { complies, discrepant, type Judgement, needsAPerson, quote } from '../examination/judgement';

const NO_INSURER = /\bBROKERS?\b|\bBROKERAGE\b|\bBROKING\b|\bFORWARD(?:ER|ERS|ING)\b/u;
const INSURERS = 'INSURER, UNDERWRITER, THEIR AGENT OR PROXY';

/**
 * Judges whether insurance is issued and signed by an insurance company, an underwriter, their agent or proxy. A broker is
 * none of them, unless it signs as one (UCP 600 art. 28(a), (c)).
 */
export function judgeIssuer(document: PresentedInsurance): Judgement {
  const { issuer, signedAs } = document;
  const name = nameDocument(document);
  const compared = { document: name, issuer: issuer?.name, signedAs };
  if (signedAs === 'AGENT' || signedAs === 'PROXY')
    return complies(`${name} IS ISSUED BY AN ${signedAs} FOR THE INSURER`, compared);
  if (signedAs === 'BROKER')
    return discrepant(
      `${name} IS SIGNED BY AN INSURANCE BROKER AND NOT BY ${INSURERS}`,
      'Have the insurer sign it, or have the broker sign as agent or proxy for a named insurer.',
      compared,
    );
  const who = issuer?.name ?? signedAs;
  if (who === undefined)
    return needsAPerson(`${name}: WHETHER IT IS ISSUED BY AN ${INSURERS} IS NOT STATED AS DATA`, compared);
  return signedAs === 'OTHER' || NO_INSURER.test(fold(who))
    ? needsAPerson(`${name} ISSUED BY ${quote(who)}: WHETHER IT IS AN ${INSURERS} IS TO BE ASCERTAINED`, compared)
    : complies(`${name} IS ISSUED BY ${quote(who)}`, compared);
}
