import { z } from 'zod';
import { canonicalJson, JSON_LIMITS, parseJson } from '../encoding/canonicalJson';

/** How many documents one transaction can make. */
export const MAX_BATCH_DOCUMENTS = 256;
/** How many bytes the sealed documents of a batch can have together. */
export const MAX_BATCH_BYTES = JSON_LIMITS.maxBytes;

/** The value in which the sealed documents of a batch travel and are kept: canonical JSON, if each of them is. */
export const packDocuments = (sealed: readonly string[]): string => `[${sealed.join(',')}]`;

/** The sealed document at a position; undefined if the value is no pack, or has none there. */
export function unpackDocument(pack: string, position: number): string | undefined {
  return unpackDocuments(pack)?.[position];
}

const Pack = z.array(z.unknown()).min(1).max(MAX_BATCH_DOCUMENTS);

/** The sealed documents in their order; undefined if the value is no pack. Parties can together have kept anything. */
export function unpackDocuments(pack: string): string[] | undefined {
  try {
    return Pack.parse(parseJson(pack, { ...JSON_LIMITS, maxBytes: MAX_BATCH_BYTES })).map((each) =>
      canonicalJson(each),
    );
  } catch {
    return undefined;
  }
}
