import { z } from 'zod';
import { ContainerNumber, Instant, UnLocode } from '../../primitives';
import { Sha256 } from '../../vocabulary/record';

export const MAX_EVIDENCE = 32;
const MAX_CONTAINERS = 16;
const MAX_TEXT_CHARS = 140;
const MAX_REMARKS_CHARS = 2_000;
const MAX_FILE_BYTES = 1_099_511_627_776;

const text = z.string().trim().min(1).max(MAX_TEXT_CHARS);
const remarks = z.string().trim().min(1).max(MAX_REMARKS_CHARS);

/** How goods are looked at. */
const Method = z.enum(['X_RAY', 'CAMERA', 'DRONE', 'PHYSICAL']);

/** A file that was made of the goods. Its bytes stay with customs. */
const Evidence = z.strictObject({
  sha256: Sha256.describe('The hash of the file.'),
  mediaType: z
    .string()
    .regex(/^[a-z]+\/[a-z0-9.+-]{1,60}$/, 'is not a media type')
    .meta({ description: 'What kind of file it is (RFC 6838).', examples: ['image/tiff'] }),
  bytes: z.int().min(1).max(MAX_FILE_BYTES).describe('How large it is.'),
});

/** What took the picture. */
const Device = z.strictObject({
  reference: text.describe('The device, as the authority numbers it.'),
  certificate: z
    .strictObject({
      sha256: Sha256.describe('The hash of its file.'),
      validFrom: Instant.describe('From when on it holds.'),
      validUntil: Instant.describe('Until when it holds.'),
    })
    .describe('Its calibration or type certificate, by the hash of the file.'),
});

/** What was seen. */
export const Verdict = z.strictObject({
  code: z.enum(['CLEAR', 'SUSPICIOUS', 'CONTRABAND_FOUND', 'DISCREPANCY', 'INCONCLUSIVE']).describe('What was seen.'),
  at: Instant.describe('When it was given.'),
  remarks: remarks.optional().describe('What else is to be said of it.'),
});

const Inspected = z.strictObject({
  method: Method.describe('How the goods were looked at.'),
  capturedAt: Instant.describe('When.'),
  place: z
    .strictObject({
      unLocode: UnLocode.describe('The port or place (UNECE Recommendation 16).'),
      description: text.optional().describe('The gate, quay or shed of it.'),
    })
    .describe('Where: the place, and what of it.'),
  operator: text.describe('Who operated the device or looked, as the authority numbers its people.'),
  device: Device.optional().describe('What took the picture; nobody needs one for a physical inspection.'),
  containers: z.array(ContainerNumber).max(MAX_CONTAINERS).describe('The containers that are seen; there can be none.'),
  evidence: z.array(Evidence).min(1).max(MAX_EVIDENCE).describe('The files that were made.'),
  remarks: remarks.optional().describe('What else is to be said of the capture.'),
  verdict: Verdict.optional().describe('What was seen; it comes with `conclude`.'),
});
type Inspected = z.infer<typeof Inspected>;

interface Contradiction {
  readonly path: string[];
  readonly message: string;
}

function findContradictions({ method, device, capturedAt, evidence, verdict }: Inspected): Contradiction[] {
  const at = Date.parse(capturedAt);
  const hashes = new Set(evidence.map(({ sha256 }) => sha256));
  const isExpired =
    device !== undefined &&
    (at < Date.parse(device.certificate.validFrom) || at > Date.parse(device.certificate.validUntil));
  return [
    ...(device === undefined && method !== 'PHYSICAL' ? [{ path: ['device'], message: 'is missing' }] : []),
    ...(isExpired ? [{ path: ['device', 'certificate'], message: 'was not valid at the time of the capture' }] : []),
    ...(hashes.size < evidence.length ? [{ path: ['evidence'], message: 'names a file twice' }] : []),
    ...(verdict !== undefined && Date.parse(verdict.at) < at
      ? [{ path: ['verdict', 'at'], message: 'is before the capture' }]
      : []),
  ];
}

/** An inspection of goods by customs: what was captured, where, when and with what, and what was seen on it. */
export const Inspection = Inspected.check(({ value, issues }) => {
  for (const { path, message } of findContradictions(value))
    issues.push({ code: 'custom', input: value, path, message });
});
export type Inspection = z.infer<typeof Inspection>;
