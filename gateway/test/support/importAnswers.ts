import { z } from 'zod';
import { ImportSettings } from '../../src/imports/settings.js';

/** How an import is, as its answers say. */
export const State = z.object({
  import: z.object({
    id: z.string(),
    status: z.string(),
    reason: z.string().nullable(),
    parts: z.number(),
    settings: ImportSettings,
    rows: z.record(z.string(), z.number()),
  }),
});
export type State = z.infer<typeof State>['import'];
/** A page of its rows. */
export const Rows = z.object({
  items: z.array(
    z.object({
      number: z.number(),
      clientId: z.string(),
      documentId: z.string().nullable(),
      faults: z.array(z.object({ pointer: z.string(), message: z.string() })),
      document: z.unknown(),
    }),
  ),
  next: z.string().nullable(),
});
export type Row = z.infer<typeof Rows>['items'][number];
