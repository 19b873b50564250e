import type { SigningIdentity } from '../fabric/fabricWire.js';
import type { CertifiedUser } from './certificate.js';

/** A certificate and its private key, both PEM. */
export type Credentials = Omit<SigningIdentity, 'mspId'>;

/** An organisation's authority that is asked over the network; another kind than Fabric CA replaces this. */
export interface CertificateAuthority {
  /** Registers somebody new, under an opaque id that becomes the certificate's subject, and has it certified. */
  enrol(user: CertifiedUser): Promise<Credentials>;
  /** A new certificate for a new key, asked for as the user itself. The earlier one holds until it expires. */
  renew(current: Credentials): Promise<Credentials>;
  /**
   * Takes back every certificate of whoever this PEM certificate was issued to; it may be repeated.
   * @returns the list (PEM) of all certificates that the authority has taken back and that have not expired
   */
  revoke(certificate: string): Promise<string>;
}
