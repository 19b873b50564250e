import type { DocumentType } from '../../vocabulary/record';
import type { ReadPaper } from '../paper';
import { readBill } from './bill';
import { readClaim } from './claim';
import { readDeclaration } from './declaration';
import { readCargoReport, readCertificate, readCredit } from './others';
import { readPresentation } from './presentation';

type Read = (document: unknown) => readonly ReadPaper[] | undefined;

const one =
  (read: (document: unknown) => ReadPaper | undefined): Read =>
  (document) => {
    const paper = read(document);
    return paper === undefined ? undefined : [paper];
  };

/** How the papers of a document are read, by its type; undefined if the document is not what its type says. */
export const READERS: Readonly<Partial<Record<DocumentType, Read>>> = {
  'customs-declaration': one(readDeclaration),
  'bill-of-lading': one(readBill),
  'letter-of-credit': one(readCredit),
  'cargo-report': one(readCargoReport),
  'certificate-of-origin': one(readCertificate),
  presentation: readPresentation,
  'financing-claim': readClaim,
};
