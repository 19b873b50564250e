import { canonicalJson, parseJson, reject, sha256Hex } from '@naru/chaincode/domain';
import type { z } from 'zod';
import type { Attestations } from '../fabric/attestations.js';
import type { Signed } from './messages.js';

/* What members state in a ceremony goes through the hands of the one who conducts it, who could alter it. So each is signed. */

const LIMITS = { maxBytes: 262_144, maxDepth: 16 };

/** What a statement is signed for: these bytes, as a statement in a ceremony. */
const purposeOf = (text: string): string => sha256Hex(canonicalJson({ statement: sha256Hex(text) }));

/** Signs a statement of this organisation. */
export async function signStatement(
  attestations: Pick<Attestations, 'sign'>,
  msp: string,
  statement: object,
): Promise<Signed> {
  const text = canonicalJson(statement);
  return { msp, text, attestation: Buffer.from(await attestations.sign(purposeOf(text))).toString('base64') };
}

/** What a member states. @throws TradeError FORBIDDEN if it did not; INVALID if it is not what is stated in a ceremony */
export async function openStatement<T>(
  attestations: Pick<Attestations, 'whoSigned'>,
  { msp, text, attestation }: Signed,
  schema: z.ZodType<T>,
): Promise<T> {
  const { msp: signer } = await attestations.whoSigned(Buffer.from(attestation, 'base64'), purposeOf(text));
  if (signer !== msp) reject('FORBIDDEN', `${signer} signed what is said to be of ${msp}.`, { msp, signer });
  const parsed = schema.safeParse(parseJson(text, LIMITS));
  return parsed.success ? parsed.data : reject('INVALID', `${msp} does not state what a ceremony needs.`, { msp });
}
