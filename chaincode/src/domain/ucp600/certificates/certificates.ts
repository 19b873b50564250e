import type { PresentedDocument } from '../../papers/presentedDocuments';
import { readTitle } from '../../papers/documentNames';
import { CERTIFICATE_KINDS, type DocumentKind } from '../../papers/documentKind';
import { fold } from '../compare/foldings';
import { compareParties } from '../compare/compareParties';
import { nameDocument } from '../examination/examinedDocuments';
import {
  complies,
  defineRule,
  discrepant,
  type Judgement,
  needsAPerson,
  notApplicable,
  orElse,
  quote,
} from '../examination/judgement';
import type { Examination } from '../examination/examination';
import { readStated } from '../data/statedFields';
import { findPermissions } from '../examination/permissions';
import { judgePreShipment } from './preShipment';

/** They are signed because they certify. */
const SIGNED: ReadonlySet<DocumentKind> = new Set(CERTIFICATE_KINDS);
const CERTIFYING = /\bCERTIFICATE\b|\bDECLARATION\b|\bSTATEMENT\b|\bATTESTATION\b/iu;

/** A document of any title is a certificate if its title says so. */
function isCertificate(document: PresentedDocument): boolean {
  if (document.kind !== 'OTHER') return SIGNED.has(document.kind);
  return readTitle(document.title).some((kind) => SIGNED.has(kind)) || CERTIFYING.test(document.title);
}

/**
 * U27: a certificate, certification, declaration or statement is signed, whether or not the credit says so; a beneficiary's
 * certificate is issued by the beneficiary; a certificate of origin is issued by somebody.
 * Source: UCP 600 art. 14(f); ISBP 745 paras. A3, A35, L3, P1, Q1, general knowledge.
 */
export const certificates = defineRule('U27', 'UCP 600 art. 14(f)', (examination) =>
  orElse(
    examination.presentation.documents
      .filter(isCertificate)
      .flatMap((document) => judgeCertificate(document, examination)),
    notApplicable('NO CERTIFICATE IS PRESENTED'),
  ),
);

function judgeCertificate(document: PresentedDocument, examination: Examination): Judgement[] {
  const name = nameDocument(document);
  return [
    judgeSignature(document, name, examination),
    ...judgeIssuer(document, name, examination),
    ...judgePreShipment(document, name, examination),
    ...judgeStatement(document, name),
  ].map(({ compared, ...judgement }) => ({ ...judgement, compared: { document: name, ...compared } }));
}

/** Words of a certificate that say that something is not as it should be. What they mean under the credit, a person reads. */
const ADVERSE =
  /\b(?:NOT|NON)\s*-?\s*(?:TO\s+)?(?:CONFORM(?:ING|S|ITY)?|COMPLY(?:ING)?|MEET(?:ING)?|CORRESPOND(?:ING)?|FIT|ACCEPTABLE|INSPECTED|TESTED)\b|\b(?:REJECTED|FAILED|FAILS|DEFECTIVE|DEFECTS?|DAMAGED|INFESTED|CONTAMINATED|OFF\s*-?\s*SPEC)\b/u;
const NO_DEFECT =
  /\b(?:NO|NOT|WITHOUT|FREE\s+(?:FROM|OF))\s+(?:ANY\s+)?(?:DEFECTS?|DEFECTIVE|DAMAGED?|INFESTED|CONTAMINATED)\b/gu;

function judgeStatement(document: PresentedDocument, name: string): Judgement[] {
  const statement = readStated(document, 'statement');
  if (statement === undefined || !ADVERSE.test(fold(statement).replace(NO_DEFECT, ' '))) return [];
  return [needsAPerson(`${name}: ITS STATEMENT IS TO BE READ BY A PERSON: ${quote(statement)}`, { statement })];
}

/** A clause can take the demand away: CERTIFICATE OF ORIGIN, NEED NOT BE SIGNED. */
const needsNoSignature = ({ kind }: PresentedDocument, { credit }: Examination): boolean =>
  findPermissions(credit, kind, 'isSigned').includes('false');

function judgeSignature(document: PresentedDocument, name: string, examination: Examination): Judgement {
  const { isSigned } = document;
  if (isSigned) return complies(`${name} IS SIGNED`, { isSigned });
  return needsNoSignature(document, examination)
    ? complies(`${name} NEED NOT BE SIGNED`, { isSigned })
    : discrepant(`${name} IS NOT SIGNED`, 'Have the issuer sign it.', { isSigned });
}

function judgeIssuer(document: PresentedDocument, name: string, { credit }: Examination): Judgement[] {
  const { issuer, kind } = document;
  if (kind === 'CERTIFICATE_OF_ORIGIN' && issuer === undefined)
    return [needsAPerson(`${name}: ITS ISSUER IS NOT STATED AS DATA`)];
  if (kind !== 'BENEFICIARY_CERTIFICATE') return [];
  const compared = { beneficiary: credit.beneficiary.name, issuer: issuer?.name };
  if (issuer === undefined) return [needsAPerson(`${name}: ITS ISSUER IS NOT STATED AS DATA`, compared)];
  const likeness = compareParties(credit.beneficiary, issuer);
  if (likeness === 'SAME') return [complies(`${name} IS ISSUED BY THE BENEFICIARY`, compared)];
  const sentence = `${name} ISSUED BY ${quote(issuer.name)}, BENEFICIARY IS ${quote(credit.beneficiary.name)}`;
  return likeness === 'UNSURE'
    ? [needsAPerson(sentence, compared)]
    : [discrepant(sentence, 'Have the beneficiary issue and sign it.', compared)];
}
