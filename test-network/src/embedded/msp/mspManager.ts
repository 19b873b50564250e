import { X509Certificate } from 'node:crypto';
import { msp } from '@hyperledger/fabric-protos';
import { x509 } from '../../identity/x509.js';
import type { NodeRole } from '../../identity/certificateAuthority.js';
import { exists, readText } from '../../shared/files.js';
import type { OrganizationMaterial } from '../../identity/organizationMaterial.js';
import { normalizeSerial, revokedSerialNumbers } from '../../identity/revocation.js';
import { asBuffer } from '../bytes/bytes.js';
import { asKey } from '../bytes/mapKeys.js';
import { type Identities, Identity } from './identity.js';

const MAX_CACHED_IDENTITIES = 10_000;
const ROLES: readonly NodeRole[] = ['client', 'peer', 'admin', 'orderer'];

interface Organization {
  readonly mspId: string;
  readonly authority: X509Certificate;
  readonly material: OrganizationMaterial;
  revoked: ReadonlySet<string>;
}

/** The channel's MSPs: checks serialized identities. */
export class MspManager implements Identities {
  readonly #organizations = new Map<string, Organization>();
  readonly #cache = new Map<string, Identity>();

  add(mspId: string, material: OrganizationMaterial): void {
    const authority = new X509Certificate(readText(material.caCertificate));
    this.#organizations.set(mspId, { mspId, authority, material, revoked: new Set() });
  }

  /**
   * Reads the organisations' revocation lists (`msp/crls/crl.pem`), and checks identities by them from now on.
   * @throws Error if a list is not signed by its organisation's authority.
   */
  async loadRevocationLists(): Promise<void> {
    for (const organization of this.#organizations.values()) organization.revoked = await readRevoked(organization);
    this.#cache.clear();
  }

  /**
   * Checks an identity: organisation, issuer, signature, revocation and node role.
   * As in Fabric, it does not check the expiry: peers do that for proposals, and the orderer for transactions.
   * @throws Error that says what is wrong.
   */
  identify(serialized: Uint8Array): Identity {
    const key = asKey(serialized);
    const known = this.#cache.get(key);
    if (known) return known;
    const identity = this.#check(msp.SerializedIdentity.deserializeBinary(serialized));
    if (this.#cache.size >= MAX_CACHED_IDENTITIES) this.#cache.clear();
    this.#cache.set(key, identity);
    return identity;
  }

  #check(claim: msp.SerializedIdentity): Identity {
    const mspId = claim.getMspid();
    const organization = this.#organizations.get(mspId);
    if (!organization) throw new Error(`MSP ${mspId} is unknown`);
    const certificate = new X509Certificate(asBuffer(claim.getIdBytes_asU8()));
    const { authority, revoked } = organization;
    if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey))
      throw new Error('certificate signed by unknown authority');
    if (certificate.ca) throw new Error('the certificate of an authority is not an identity');
    if (revoked.has(normalizeSerial(certificate.serialNumber))) throw new Error('The certificate has been revoked');
    return new Identity({
      mspId,
      role: readRole(certificate),
      publicKey: certificate.publicKey,
      notAfter: new Date(certificate.validTo),
    });
  }
}

function readRole(certificate: X509Certificate): NodeRole {
  const units = certificate.subject.split('\n').filter((line) => line.startsWith('OU='));
  const roles = ROLES.filter((role) => units.includes(`OU=${role}`));
  const [role] = roles;
  if (role === undefined || roles.length > 1) throw new Error('the identity must have exactly one node OU role');
  return role;
}

async function readRevoked({ mspId, authority, material }: Organization): Promise<ReadonlySet<string>> {
  if (!exists(material.revocationList)) return new Set();
  const list = new x509.X509Crl(readText(material.revocationList));
  const signed = await list.verify({ publicKey: new x509.X509Certificate(authority.raw) });
  if (!signed) throw new Error(`The revocation list of ${mspId} is not signed by its authority.`);
  return new Set(revokedSerialNumbers(list));
}
