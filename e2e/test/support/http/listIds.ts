import { z } from 'zod';
import type { HttpUser } from './httpUser.js';

const Page = z.object({
  items: z.array(z.object({ record: z.object({ id: z.string() }) })),
  next: z.string().nullable(),
});

/** Reads the ids of all documents of a type that a user sees; the type is named by its path, for example `shipments`. */
export async function listIds(user: HttpUser, path: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = `/v1/${path}${path.includes('?') ? '' : '?'}limit=100`;
  while (next !== null) {
    const page: z.infer<typeof Page> = await user.read(Page, next);
    ids.push(...page.items.map(({ record }) => record.id));
    next = page.next;
  }
  return ids;
}
