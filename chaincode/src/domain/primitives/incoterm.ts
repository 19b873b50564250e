import { z } from 'zod';

/** The eleven rules of ICC Incoterms 2020. */
export const Incoterm = z.enum(
  ['EXW', 'FCA', 'CPT', 'CIP', 'DAP', 'DPU', 'DDP', 'FAS', 'FOB', 'CFR', 'CIF'],
  'is not a rule of Incoterms 2020',
);
export type Incoterm = z.infer<typeof Incoterm>;
