import {
  type Action,
  type Caller,
  type DocumentDefinition,
  hidesPartyOf,
  isCaller,
  isCreation,
  isSameParty,
  type Link,
  openContent,
  type Party,
  parseSealed,
  reject,
} from '@naru/chaincode/domain';
import type { Ledger } from '../fabric/ledger.js';
import { requireContent } from './requireContent.js';
import { requireRole } from './requireRole.js';

/** Who asks: what the certificate says, and the name under which the gateway has it. */
export interface Asker extends Caller {
  readonly name: string;
}

/** An action as a user asks for it. */
interface Asked {
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly id: string;
  /** The document of a creation. */
  readonly document: unknown;
}

/**
 * As whom a request is submitted: as its user, whose certificate then stands on the channel. If the ledger hides the user's
 * party, the gateway signs in its place. It answers for that the user is who the document says: nobody else can tell.
 * @param gateway The user of the gateway itself
 * @throws TradeError NOT_FOUND, FORBIDDEN, NOT_DISCLOSED; LedgerFailure
 */
export async function chooseSigner(
  ledger: Pick<Ledger, 'read'>,
  gateway: string,
  user: Asker,
  asked: Asked,
): Promise<string> {
  const { definition, action, id, document } = asked;
  if (!action.actorMayBePrivate) return user.name;
  const hidden = isCreation(action)
    ? { party: definition.hiddenParty(document) }
    : await findHidden(ledger, user, definition, { type: definition.type, id });
  if (hidden === undefined) return user.name;
  requireRole(user, action);
  if (hidden.party === undefined || !isSameParty(hidden.party, user))
    reject('FORBIDDEN', 'This action belongs to another party of the document.', { msp: user.msp });
  return gateway;
}

/** The party of the user's organisation that a record hides; undefined if the user needs none, or there is none. */
async function findHidden(
  ledger: Pick<Ledger, 'read'>,
  user: Asker,
  definition: DocumentDefinition,
  link: Link,
): Promise<{ readonly party: Party | undefined } | undefined> {
  const found = await ledger.read(user.name, link);
  const isNamed = found.record.parties.some((party) => isCaller(party, user));
  if (isNamed || !hidesPartyOf(found.record, user.msp)) return undefined;
  return { party: definition.hiddenParty(openContent(parseSealed(requireContent(found))).document) };
}
