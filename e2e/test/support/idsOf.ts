import { z } from 'zod';
import type { HttpUser } from './httpUser.js';

const Page = z.object({
  items: z.array(z.object({ record: z.object({ id: z.string() }) })),
  next: z.string().nullable(),
});

/** The ids of all documents of a type that a user sees, by the path of the type. */
export async function idsOf(user: HttpUser, path: string): Promise<string[]> {
  const ids: string[] = [];
  let next: string | null = `/v1/${path}?limit=100`;
  while (next !== null) {
    const page: z.infer<typeof Page> = await user.expect(Page, user.get(next));
    ids.push(...page.items.map(({ record }) => record.id));
    next = page.next;
  }
  return ids;
}
