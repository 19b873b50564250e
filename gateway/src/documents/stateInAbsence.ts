import {
  type Absence,
  type ActionRequest,
  type DocumentDefinition,
  openContent,
  parseSealed,
  proveFact,
  sha256Hex,
  TRANSIENT,
} from '@naru/chaincode/domain';

/* What stands in the place of private parts, when members who may not see them endorse. */

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

/** The hash of a document that its organisation alone keeps; nothing if an action brings none. */
export function stateKept(kept: Readonly<Record<string, string>> | undefined): Pick<ActionRequest, 'kept'> {
  const sealed = kept?.[TRANSIENT.content];
  return sealed === undefined ? {} : { kept: sha256Hex(sealed) };
}
