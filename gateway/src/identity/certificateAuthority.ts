import type { SigningIdentity } from '../fabric/fabricWire.js';
import type { CertifiedUser } from './certificate.js';

/** A certificate and its private key, both PEM. */
export type Credentials = Omit<SigningIdentity, 'mspId'>;

/** The certificate authority of an organisation, asked over the network. Another kind than Fabric CA implements this. */
export interface CertificateAuthority {
  /** Registers a new user under an opaque id, which becomes the certificate's subject, and has the key certified. */
  enrol(user: CertifiedUser): Promise<Credentials>;
  /** Asks, as the user, for a new certificate for a new key. The earlier certificate holds until it expires. */
  renew(current: Credentials): Promise<Credentials>;
  /**
   * Revokes every certificate of the holder of this PEM certificate. It may be repeated.
   * @returns the list (PEM) of all certificates that the authority has revoked and that have not expired; undefined if it keeps
   * none
   */
  revoke(certificate: string): Promise<string | undefined>;
}
