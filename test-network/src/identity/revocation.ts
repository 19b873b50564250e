import { X509Certificate } from 'node:crypto';
import { x509 } from './x509.js';
import { openAuthorities } from './authorities.js';
import { exists, readText, writePublic } from '../shared/files.js';
import type { OrganizationMaterial } from './organizationMaterial.js';

/** The serial numbers, hexadecimal in lower case, on a revocation list. */
export function revokedSerialNumbers(list: x509.X509Crl): string[] {
  return list.entries.map((entry) => normalizeSerial(entry.serialNumber));
}

/**
 * Opens a revocation list of an authority, both PEM.
 * @throws Error where it is no list, or another authority's.
 */
export async function openRevocationList(list: string, caCertificate: string): Promise<x509.X509Crl> {
  const opened = parseList(list);
  const signed = await opened.verify({ publicKey: new x509.X509Certificate(caCertificate) });
  if (!signed) throw new Error('The revocation list is not signed by the authority of this organisation.');
  return opened;
}

function parseList(list: string): x509.X509Crl {
  try {
    return new x509.X509Crl(list);
  } catch (error) {
    throw new Error('This is no revocation list in PEM.', { cause: error });
  }
}

/** Serial numbers are compared without their leading zeros: libraries differ in writing them. */
export function normalizeSerial(serialNumber: string): string {
  return serialNumber.toLowerCase().replace(/^0+(?=.)/, '');
}

/**
 * Adds a certificate to its organisation's revocation list, `msp/crls/crl.pem`.
 * @param certificateFile PEM certificate that the organisation's own authority issued.
 */
export async function revokeCertificate(organization: OrganizationMaterial, certificateFile: string): Promise<void> {
  const { directory, domain, revocationList } = organization;
  const serialNumber = normalizeSerial(new X509Certificate(readText(certificateFile)).serialNumber);
  const before = exists(revocationList) ? revokedSerialNumbers(new x509.X509Crl(readText(revocationList))) : [];
  const { identity } = await openAuthorities(directory, domain);
  writePublic(revocationList, await identity.revocationList([...new Set([...before, serialNumber])]));
}
