import { canonicalJson, sha256Hex } from '@naru/chaincode/domain';
import { z } from 'zod';

/* How the gateways of members ask each other: JSON by POST, signed with the identity that also signs transactions. */

/** An attestation is a signed proposal with one certificate. */
const MAX_ATTESTATION_CHARS = 16_384;

/** What travels: the request, and the attestation of who asks for it. */
export const MemberRequest = z.strictObject({
  attestation: z.base64().max(MAX_ATTESTATION_CHARS),
  request: z.unknown(),
});

/** What is signed for: this request, of this service, at the gateway of this member alone. */
export const purposeOf = (to: string, path: string, request: unknown): string =>
  sha256Hex(canonicalJson({ to, path, request }));
