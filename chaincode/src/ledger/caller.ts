import type { ClientIdentity } from 'fabric-shim';
import type { Caller } from '../domain/vocabulary/facts';
import { reject } from '../domain/errors';
import { PARTY_ATTRIBUTE, ROLE_ATTRIBUTE, UserRole } from '../domain/vocabulary/members';
import { PartyId } from '../domain/primitives';

/** The part of Fabric's client identity that counts. */
export type Identity = Pick<ClientIdentity, 'getAttributeValue' | 'getMSPID'>;

/** Authority comes from the certificate, never from an argument. @throws FORBIDDEN if it names no role or party */
export function readCaller(identity: Identity): Caller {
  const role = UserRole.safeParse(identity.getAttributeValue(ROLE_ATTRIBUTE));
  const party = PartyId.safeParse(identity.getAttributeValue(PARTY_ATTRIBUTE));
  if (!role.success || !party.success) {
    reject('FORBIDDEN', `The certificate needs the attributes ${ROLE_ATTRIBUTE} and ${PARTY_ATTRIBUTE}.`, {});
  }
  return { msp: identity.getMSPID(), role: role.data, party: party.data };
}
