import type { ClientIdentity } from 'fabric-shim';
import type { Caller } from '../domain/document/facts';
import { reject } from '../domain/errors';
import { UserRole } from '../domain/member/members';
import { PartyId } from '../domain/primitives';

/** The attributes of a user's certificate, in the extension that Fabric CA uses. */
const ROLE_ATTRIBUTE = 'naru.role';
const PARTY_ATTRIBUTE = 'naru.party';

/** Authority comes from the certificate, never from an argument. @throws FORBIDDEN where it names no role or party */
export function callerOf(identity: ClientIdentity): Caller {
  const role = UserRole.safeParse(identity.getAttributeValue(ROLE_ATTRIBUTE));
  const party = PartyId.safeParse(identity.getAttributeValue(PARTY_ATTRIBUTE));
  if (!role.success || !party.success) {
    reject('FORBIDDEN', `The certificate needs the attributes ${ROLE_ATTRIBUTE} and ${PARTY_ATTRIBUTE}.`, {});
  }
  return { msp: identity.getMSPID(), role: role.data, party: party.data };
}
