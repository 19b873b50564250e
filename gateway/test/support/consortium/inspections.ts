import type { Link } from '@naru/chaincode/domain';
import type { Scene } from './billScenes.js';
import { CUSTOMS, CUSTOMS_SECOND, placeOf, SHIPPER } from './cast.js';
import type { ActionParts } from './httpUser.js';
import type { Scenes } from './scenes.js';

const SCAN = '1'.repeat(64);

/** A picture of a container at a gate. */
export const inspectionDocument = (more: object = {}): object => ({
  method: 'CAMERA',
  capturedAt: '2026-11-20T09:30:00.000Z',
  place: { unLocode: 'KRPUS' },
  operator: 'GATE-4',
  device: {
    reference: 'CAM-204',
    certificate: {
      sha256: '2'.repeat(64),
      validFrom: '2026-01-01T00:00:00.000Z',
      validUntil: '2026-12-31T00:00:00.000Z',
    },
  },
  containers: ['CSQU3054383'],
  evidence: [{ sha256: SCAN, mediaType: 'image/jpeg', bytes: 1_048_576 }],
  ...more,
});

const EVIDENCE = { evidence: [SCAN] };

/** How customs records what it captured. */
export const inspectionParts = (more: object = {}): ActionParts => ({
  document: inspectionDocument(more),
  input: EVIDENCE,
});

const captured = (scenes: Scenes): Promise<Link> => scenes.create(CUSTOMS, 'inspection', inspectionParts());
const handing = { input: { officer: CUSTOMS_SECOND.party, ...EVIDENCE } };

/** Each step of an inspection. */
export const INSPECTION_SCENES: Readonly<Record<string, Scene>> = {
  'hand-over': { on: captured, by: CUSTOMS, parts: () => handing },
  'take-over': {
    on: async (scenes) => scenes.act(CUSTOMS, await captured(scenes), 'hand-over', handing),
    by: CUSTOMS_SECOND,
    parts: () => ({ input: EVIDENCE }),
  },
  conclude: {
    on: captured,
    by: CUSTOMS,
    parts: () => ({ document: { verdict: { code: 'CLEAR', at: '2026-11-20T10:00:00.000Z' } } }),
  },
  disclose: { on: captured, by: CUSTOMS, parts: () => ({ input: { to: placeOf(SHIPPER) } }) },
};
