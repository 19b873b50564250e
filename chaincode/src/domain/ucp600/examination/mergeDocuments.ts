import { canonicalJson } from '../../encoding/canonicalJson';
import type { PresentedDocument } from '../../papers/presentedDocuments';

/** What tells which document it is: all that it says, but not how many of it are there. Undefined if it has no number. */
function identify(document: PresentedDocument): string | undefined {
  if (document.reference === undefined || document.kind === 'DRAFT') return undefined;
  return canonicalJson({ ...document, originalsPresented: 0, copiesPresented: 0 });
}

/** The originals of two lists of one document. More than were issued are the same ones, listed twice. */
function addOriginals(one: PresentedDocument, other: PresentedDocument): number {
  const sum = one.originalsPresented + other.originalsPresented;
  const isPossible = sum <= one.originalsIssued || one.originalsIssued <= 1;
  return isPossible ? sum : Math.max(one.originalsPresented, other.originalsPresented);
}

/**
 * Makes one document of those that say the same under one number: a presenter can list each original. Otherwise their
 * amounts and masses would be added up. Each draft is an undertaking of its own.
 */
export function mergeDocuments(documents: readonly PresentedDocument[]): PresentedDocument[] {
  const merged = new Map<string, PresentedDocument>();
  const others: PresentedDocument[] = [];
  for (const document of documents) {
    const key = identify(document);
    const known = key === undefined ? undefined : merged.get(key);
    if (key === undefined) others.push(document);
    else if (known === undefined) merged.set(key, document);
    else
      merged.set(key, {
        ...known,
        originalsPresented: addOriginals(known, document),
        copiesPresented: known.copiesPresented + document.copiesPresented,
      });
  }
  return [...merged.values(), ...others];
}
