import {
  type Absence,
  type DocumentDefinition,
  openContent,
  parseSealed,
  proveFact,
  sha256Hex,
  TRANSIENT,
} from '@naru/chaincode/domain';

/* What stands in the place of private parts, when members who are not parties endorse. */

/** The hash of the remarks, if there are some, in place of the remarks. */
export function stateDetails({
  [TRANSIENT.details]: sealed,
}: Readonly<Record<string, string>>): Pick<Absence, 'details'> {
  return sealed === undefined ? {} : { details: sha256Hex(sealed) };
}

/** The proof of the document's fact, if it has one, in place of the document. */
export function stateFact(
  definition: DocumentDefinition,
  { [TRANSIENT.content]: sealed }: Readonly<Record<string, string>>,
): Pick<Absence, 'fact'> {
  if (sealed === undefined) return {};
  const value = definition.fact(openContent(parseSealed(sealed)).document);
  return value === undefined ? {} : { fact: proveFact(value, sealed) };
}
