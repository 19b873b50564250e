/** Where a text stands in a document. Items of a list stand where the list does. */
export interface Place {
  /** The name of its field. */
  readonly name: string;
  /** The object of which it is a field. */
  readonly of: object;
  /** The name of the field in which that object stands. */
  readonly within: string;
}

/** The texts in a document of which the place is asked for, however deep they stand. */
export function collectTexts(document: unknown, isAsked: (place: Place) => boolean): string[] {
  const found: string[] = [];
  const visit = (value: unknown, place: Place): void => {
    if (typeof value === 'string') {
      if (isAsked(place)) found.push(value);
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, place);
    } else if (typeof value === 'object' && value !== null) {
      for (const [name, item] of Object.entries(value)) visit(item, { name, of: value, within: place.name });
    }
  };
  visit(document, { name: '', of: {}, within: '' });
  return found;
}
