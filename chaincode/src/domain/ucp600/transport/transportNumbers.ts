import { foldNumber } from '../../fingerprints/numbers/numberForms';
import { Presentation, type PresentedDocument } from '../../papers/presentedDocuments';
import { listKinds } from '../examination/documentKinds';
import { TRANSPORT_KINDS } from './transportDocuments';

/** A shorter number is that of many documents. */
const MIN_CHARS = 6;
const KINDS: ReadonlySet<string> = new Set(TRANSPORT_KINDS);
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * Lists the numbers of the transport documents of a presentation as they are compared: however they are written, and in
 * whatever form they are presented. A value that is no presentation has none.
 */
export function listTransportNumbers(presentation: unknown): string[] {
  const parsed = Presentation.safeParse(presentation);
  if (!parsed.success) return [];
  const numbers = parsed.data.documents.filter(isTransport).flatMap(({ reference }) => foldReference(reference));
  return [...new Set(numbers)];
}

const isTransport = (document: PresentedDocument): boolean => listKinds(document).some((kind) => KINDS.has(kind));

function foldReference(reference = ''): string[] {
  if (!LETTER_OR_DIGIT.test(reference)) return [];
  const { core } = foldNumber('transport document reference', reference);
  return core.length < MIN_CHARS ? [] : [core];
}
