import { z } from 'zod';
import type { Dates } from '../../calendar/plausibleDates';
import { CertificateOfOrigin } from '../../papers/declarations';
import { MspId, Ulid } from '../../primitives';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { oncePerObject } from '../../vocabulary/once';
import { parseAs } from '../../vocabulary/parse';
import { type Link, Party } from '../../vocabulary/record';
import { UnservedRemarks } from '../../vocabulary/unservedRemarks';

/** A party of an organisation, where a party is always named. */
export const NamedParty = Party.required({ party: true });

const CertificateState = z.strictObject({
  issuer: MspId,
  /** Whose goods they are. */
  exporter: NamedParty,
  /** The certificate that was issued in its place. */
  replacedBy: Ulid.optional(),
  unservedRemarks: UnservedRemarks.optional(),
});
export type CertificateState = z.infer<typeof CertificateState>;

const STATUSES = {
  ISSUED: 'The certificate is in force (원산지증명서 발급).',
  REPLACED: 'Another certificate was issued in its place.',
  REVOKED: 'Its issuer has revoked it.',
} as const;

export const content = contentSchema(CertificateOfOrigin);

/** The words of certificates of origin. */
export const certificate = defineDocument({
  type: 'certificate-of-origin',
  path: 'certificates-of-origin',
  contract: 'certificatesOfOrigin',
  title: 'Certificate of origin',
  description: 'What a chamber of commerce or a customs authority certifies of the origin of goods.',
  content,
  statuses: STATUSES,
  state: CertificateState,
  named: ({ issuer }) => [issuer],
  creator: ({ issuer }) => ({ msp: issuer }),
  issuer: ({ issuer }) => issuer,
  issuerRoles: ['CHAMBER', 'CUSTOMS'],
  terms: ({ exporter }) => ({ exporter }),
});

export const certificateLink = (id: string): Link => ({ type: 'certificate-of-origin', id });

/** Reads a certificate. @throws INVALID */
export const parseCertificate = oncePerObject((document: unknown): CertificateOfOrigin =>
  parseAs(CertificateOfOrigin, document, '/document'),
);

export const listDates = (document: unknown): Dates => ({ '/issueDate': parseCertificate(document).issueDate });

/** Who issues certificates, and for the chamber or the authority changes them. */
export const ISSUERS = ['chamber-officer', 'customs-officer'] as const;

export const ISSUER = {
  sentence: 'the caller is of the organisation that issued it',
  parties: ({ issuer }: CertificateState): Party[] => [{ msp: issuer }],
};
