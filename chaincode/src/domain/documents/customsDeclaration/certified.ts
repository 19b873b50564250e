import { rejectField, rejectIssues } from '../../errors';
import { Declaration, findUncertified } from '../../papers/declarations';
import type { Related } from '../../vocabulary/facts';
import { parseAs } from '../../vocabulary/parse';
import type { Link } from '../../vocabulary/record';
import { certificateLink, parseCertificate } from '../certificateOfOrigin/words';
import { viewDeclaration } from './declarationContent';

/* A declaration that cites certificates of origin is judged by them: both who declares and customs hold them. */

interface Citing {
  readonly document: unknown;
  readonly related: { readonly certificates: readonly Related[] };
}

/** The certificates that a declaration cites. */
export const listCertificates = (document: unknown): Link[] =>
  viewDeclaration(document).certificatesOfOrigin.map(certificateLink);

const at = (index: number): string => `/document/certificatesOfOrigin/${index}`;

/** What is required of the certificates that a new declaration cites. */
export const CERTIFIED = [
  {
    sentence: 'the customs authority sees each certificate of origin that it cites',
    guard: ({
      input: { customs },
      related: { certificates },
    }: Citing & { readonly input: { customs: string } }): void => {
      const hidden = certificates.findIndex(({ record }) => record.parties.every(({ msp }) => msp !== customs));
      if (hidden >= 0)
        rejectField(
          at(hidden),
          'Show the certificate to the customs authority first.',
          { msp: customs },
          'NOT_DISCLOSED',
        );
    },
  },
  {
    sentence: 'each certificate of origin that it cites is in force',
    guard: ({ related: { certificates } }: Citing): void => {
      const ended = certificates.findIndex(({ record }) => record.status !== 'ISSUED');
      const status = certificates[ended]?.record.status;
      if (ended >= 0) rejectField(at(ended), 'The certificate is no longer in force.', { status }, 'WRONG_STATUS');
    },
  },
  {
    sentence: 'its goods are of the origin, and no more, than these certificates say',
    guard: ({ document, related: { certificates } }: Citing): void => {
      requireCertified(document, certificates, '/document');
    },
  },
] as const;

/** The goods of a declaration are as the certificates say that it cites. @throws INVALID with every line that is not */
export function requireCertified(document: unknown, certificates: readonly Related[], pointerTo: string): void {
  if (certificates.length === 0) return;
  const issues = findUncertified(
    parseAs(Declaration, document, pointerTo),
    certificates.map((found) => parseCertificate(found.document)),
  );
  if (issues.length > 0)
    rejectIssues(
      issues.map(({ pointer, message }) => ({ pointer: `${pointerTo}${pointer}`, message })),
      { message: 'The goods are not as the certificates of origin say.' },
    );
}
