import { z } from 'zod';

/** What a backup is of. Its first line. */
const About = z.strictObject({
  kind: z.literal('about'),
  madeAt: z.string(),
  mspId: z.string(),
  migrations: z.array(z.string()).describe('The schema of the tables.'),
});
/** The secrets that the data directory holds, or that the environment gave in their place. */
const Secrets = z.strictObject({ kind: z.literal('secrets'), jwt: z.string(), salt: z.string() });
const Row = z.strictObject({ kind: z.literal('row'), table: z.string(), row: z.record(z.string(), z.unknown()) });
/** Its last line: how many rows each table has. */
const End = z.strictObject({ kind: z.literal('end'), rows: z.record(z.string(), z.int()) });

export const Line = z.discriminatedUnion('kind', [About, Secrets, Row, End]);
export type Line = z.infer<typeof Line>;

/** What a backup says of itself. */
export interface Contents {
  readonly about: z.infer<typeof About>;
  readonly secrets: z.infer<typeof Secrets>;
  readonly rows: Readonly<Record<string, number>>;
}
