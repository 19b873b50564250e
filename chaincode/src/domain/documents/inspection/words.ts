import { awaitOf } from '../../vocabulary/awaited';
import { z } from 'zod';
import { happened } from '../../calendar/plausibleDates';
import { reject } from '../../errors';
import { MspId, PartyId } from '../../primitives';
import type { Caller } from '../../vocabulary/facts';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import { oncePerObject } from '../../vocabulary/once';
import { parseAs } from '../../vocabulary/parse';
import { type Party, Sha256, Version } from '../../vocabulary/record';
import { Inspection, MAX_EVIDENCE } from './inspectionContent';

/** How often evidence changes hands: more is no custody, and would let a record grow without end. */
export const MAX_CUSTODY = 64;

export const EvidenceHashes = z
  .array(Sha256)
  .min(1)
  .max(MAX_EVIDENCE)
  .refine((hashes) => new Set(hashes).size === hashes.length, 'names a file twice');

const InspectionState = z.strictObject({
  customs: MspId,
  /** The hashes of all evidence, in order. Whoever has a file can tell that it is meant; nothing follows from a hash. */
  evidence: EvidenceHashes,
  /** Who has held the evidence, the present holder last, and the version since which each did. */
  custody: z
    .array(z.strictObject({ officer: PartyId, since: Version }))
    .min(1)
    .max(MAX_CUSTODY),
  /** The officer to whom it is handed over, and who has not taken it yet. */
  handedTo: PartyId.optional(),
});
export type InspectionState = z.infer<typeof InspectionState>;

/** The words of inspections. */
export const inspection = defineDocument({
  type: 'inspection',
  path: 'inspections',
  contract: 'inspections',
  title: 'Inspection',
  description:
    'What customs captured of goods, with which device, where and when, who holds the evidence, and what was seen.',
  content: contentSchema(Inspection),
  statuses: {
    CAPTURED: 'The evidence is there; no officer has said yet what is seen on it.',
    CONCLUDED: 'An officer has said what is seen.',
  },
  state: InspectionState,
  awaits: ({ customs, handedTo }, status) => [
    ...(status === 'CAPTURED' ? awaitOf(customs, 'Say what is seen on the evidence.', ['conclude']) : []),
    ...(handedTo === undefined
      ? []
      : [{ by: { msp: customs, party: handedTo }, what: 'Take the evidence over.', actions: ['take-over'] }]),
  ],
  named: ({ customs }) => [customs],
  creator: ({ customs }) => ({ msp: customs }),
  issuer: ({ customs }) => customs,
  issuerRoles: ['CUSTOMS'],
  terms: ({ evidence }) => evidence,
});

/** Reads an inspection. @throws INVALID */
export const parseInspection = oncePerObject((document: unknown): Inspection =>
  parseAs(Inspection, document, '/document'),
);

/** What it says that has happened: the capture, and the verdict once there is one. */
export const HAPPENED = happened(({ document }: { readonly document: unknown; readonly time: string }) => {
  const { capturedAt, verdict } = parseInspection(document);
  return { '/capturedAt': capturedAt, '/verdict/at': verdict?.at };
});

/** The officer who has the evidence in hand. */
export const HOLDER = {
  sentence: 'the caller holds the evidence',
  guard: ({ state: { custody }, caller }: { readonly state: InspectionState; readonly caller: Caller }): void => {
    const holder = custody.at(-1)?.officer;
    if (holder !== caller.party) reject('FORBIDDEN', 'Another officer holds the evidence.', { holder });
  },
};

export const INSPECTOR = {
  sentence: 'the caller is of the customs authority that inspects',
  parties: ({ customs }: InspectionState): Party[] => [{ msp: customs }],
};
export const OFFICERS = ['customs-officer'] as const;
