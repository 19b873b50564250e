import { X509Certificate } from 'node:crypto';
import { x509 } from './x509.js';
import { openAuthorities } from './authorities.js';
import { exists, readText, writePublic } from '../shared/files.js';
import type { OrganizationMaterial } from './organizationMaterial.js';

/** The serial numbers on a revocation list, hexadecimal in lower case. */
export function revokedSerialNumbers(list: x509.X509Crl): string[] {
  return list.entries.map((entry) => normalizeSerial(entry.serialNumber));
}

/**
 * Opens a revocation list (PEM) of an authority.
 * @throws Error if it is not a list, or if another authority signed it.
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
    throw new Error('This is not a revocation list in PEM.', { cause: error });
  }
}

/** Removes leading zeros, so that serial numbers can be compared: not all libraries write the zeros. */
export function normalizeSerial(serialNumber: string): string {
  return serialNumber.toLowerCase().replace(/^0+(?=.)/, '');
}

/**
 * Adds a certificate to its organisation's revocation list, `msp/crls/crl.pem`.
 * @param certificateFile a PEM certificate that the organisation's own authority issued.
 */
export async function revokeCertificate(organization: OrganizationMaterial, certificateFile: string): Promise<void> {
  const { directory, domain, revocationList } = organization;
  const serialNumber = normalizeSerial(new X509Certificate(readText(certificateFile)).serialNumber);
  const before = exists(revocationList) ? revokedSerialNumbers(new x509.X509Crl(readText(revocationList))) : [];
  const { identity } = await openAuthorities(directory, domain);
  writePublic(revocationList, await identity.revocationList([...new Set([...before, serialNumber])]));
}
