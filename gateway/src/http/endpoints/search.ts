import { checkContainerNumber, DocumentType, Ulid } from '@naru/chaincode/domain';
import { z } from 'zod';
import { PlaceId, type PageQuery } from '../../readModel/pages.js';
import { listGuesses, type Search } from '../../readModel/search.js';
import { hasWord, NO_WORD } from '../../readModel/words.js';
import { components } from '../endpoint/components.js';
import { type Endpoint, endpoint } from '../endpoint/endpoint.js';
import { MAX_QUESTION_CHARS, Page, PAGING, readList } from './lists.js';

const MIN_QUESTION_CHARS = 2;

const Found = Page.extend({
  matched: z
    .enum(['NUMBER', 'WORDS'])
    .describe(
      'NUMBER if what was asked is a number, a name or an id that stands in these documents as a whole; else WORDS.',
    ),
  notes: z.array(z.string()).describe('What is odd about the question, such as a wrong check digit.'),
}).register(components, { id: 'Found' });

/** `GET /v1/search`. */
export function search(searches: readonly Search[]): Endpoint {
  return endpoint({
    method: 'get',
    path: '/search',
    tag: 'Queries',
    summary: 'Finds documents of all types by a number, a name or words',
    description:
      'A number is compared as the lists of each type compare it, however it is written. If no document has it as a whole, all words must stand in the document, the last one as the beginning of a word. The last changed documents come first.',
    query: z.strictObject({
      q: z
        .string()
        .trim()
        .min(MIN_QUESTION_CHARS)
        .max(MAX_QUESTION_CHARS)
        .refine(hasWord, NO_WORD)
        .describe('A number, a name, an id, or words.'),
      type: DocumentType.optional().describe('The type of the documents.'),
      ...PAGING,
      after: PlaceId.optional(),
    }),
    answer: Found,
    handle: async ({ query, user }, services) => {
      const { q, type, after, limit, count: isCounted } = query;
      const asking = { user, path: '/search', asked: query, isCounted };
      const cut = { order: 'changed', after, limit } as const;
      const asNumber: PageQuery = Ulid.safeParse(q).success
        ? { type, id: q }
        : { type, anyTerm: listGuesses(searches, q) };
      const isNumber =
        (await services.documentQueries.page(user, { ...asNumber, order: 'changed', limit: 1 })).length > 0;
      const which = isNumber ? asNumber : { type, words: q };
      const page = await readList({ ...asking, query: { ...which, ...cut } }, services);
      const matched = isNumber ? ('NUMBER' as const) : ('WORDS' as const);
      return { ...page, matched, notes: noteOn(q) };
    },
  });
}

/** A bill can have a number that looks like one of a container, so that it is only said. */
function noteOn(question: string): string[] {
  const isWrong = checkContainerNumber(question.toUpperCase().replaceAll(/[\s-]/g, '')) === 'WRONG_CHECK_DIGIT';
  return isWrong ? ['As the number of a container, it has a wrong check digit (ISO 6346).'] : [];
}
