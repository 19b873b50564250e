import { z } from 'zod';
import { rejectIssues } from '../errors';
import type { ContentSchema } from './definition';

/** A document as it is from now on, in the details of a request. Its own rules judge it, once the present one is found. */
export const Revision = z.looseObject({});

/**
 * @param at The pointer of the revised document within the request.
 * @throws INVALID with every fault of it
 */
export function requireValidRevision(content: ContentSchema, document: unknown, at: string): void {
  const issues = content.check(document);
  if (issues.length > 0) rejectIssues(issues.map(({ pointer, message }) => ({ pointer: `${at}${pointer}`, message })));
}

/** From when on a field does not change, as the end of a sentence, if that is not always. */
type When<Name extends string> = Readonly<Partial<Record<Name, string>>>;

/** @throws INVALID with every field that a revision changes and that makes another document of it */
export function requireUnchanged<Name extends string>(
  names: readonly Name[],
  before: Readonly<Record<Name, unknown>>,
  after: Readonly<Record<Name, unknown>>,
  { at, message, when }: { readonly at: string; readonly message: string; readonly when?: When<Name> },
): void {
  const changed = names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
  if (changed.length > 0)
    rejectIssues(
      changed.map((name) => ({ pointer: `${at}/${name}`, message: `does not change${when?.[name] ?? ''}` })),
      { message },
    );
}
