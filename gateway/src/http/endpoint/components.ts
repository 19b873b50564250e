import { Finding, Link, Party, TradeRecord } from '@naru/chaincode/domain';
import { z } from 'zod';

/** The schemas that have a name in the OpenAPI document. */
export const components = z.registry<{ id: string }>();
components.add(TradeRecord, { id: 'TradeRecord' });
components.add(Finding, { id: 'Finding' });
components.add(Party, { id: 'NamedParty' });
components.add(Link, { id: 'Link' });

const Block = z
  .int()
  .min(-1)
  .meta({
    examples: [42],
    description: 'The last block that the gateway had read when it answered; -1 before the first.',
  });

/** A text of an answer, with an example of it. */
export function text(example: string, description?: string): z.ZodString {
  return z.string().meta({ examples: [example], ...(description !== undefined && { description }) });
}

/** Of an answer that is a page: the path of the next one. */
export const nextPage = (example: string): z.ZodNullable<z.ZodString> =>
  text(example, 'Where the next page is; null on the last.').nullable();

/** Whether an answer is a page of a list. */
export function isPage(schema: z.ZodType): boolean {
  return schema instanceof z.ZodObject && 'items' in schema.shape && 'next' in schema.shape;
}

type AnswerSchema<S extends z.ZodRawShape> = z.ZodObject<S & { block: typeof Block }, z.core.$strict>;

/**
 * The schema of an answer about the ledger. It has a name in the OpenAPI document and takes no other fields than these
 * and `block`, which every such answer has.
 */
export function answer<S extends z.ZodRawShape>(name: string, shape: S): AnswerSchema<S> {
  return z.strictObject({ ...shape, block: Block }).register(components, { id: name });
}

/** What an endpoint answers, before the block is added. */
export type Answer<A extends z.ZodType> = Omit<z.infer<A>, 'block'>;
