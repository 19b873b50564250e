import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson, parseJson } from '../encoding/canonicalJson';
import type { Share } from '../fingerprints/prints';
import { PositiveMoney } from '../primitives';

/*
 * The part of a paper that a claim finances is for those who know the paper: it is encrypted under a key that follows from
 * the paper's number as its token does. Whoever asks for the paper has the key; nobody else learns more than that there is
 * a part. The claim and the place of the paper are the nonce, so that a sealed part cannot be copied to another claim.
 */

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where a part belongs: the claim, and the place of the paper in it. */
export interface SharePlace {
  readonly claim: string;
  readonly paper: number;
}

const StatedShare = z.strictObject({ part: PositiveMoney, whole: PositiveMoney });

const nonceOf = ({ claim, paper }: SharePlace): Buffer =>
  createHash('sha256').update(`share/${claim}/${paper}`).digest().subarray(0, NONCE_BYTES);

/** @param key 32 bytes in hexadecimal */
export function sealShare(share: Share, key: string, place: SharePlace): string {
  const cipher = createCipheriv(CIPHER, Buffer.from(key, 'hex'), nonceOf(place));
  const sealed = Buffer.concat([cipher.update(canonicalJson(share), 'utf8'), cipher.final()]);
  return Buffer.concat([sealed, cipher.getAuthTag()]).toString('base64');
}

/** Opens a part; undefined if it was not sealed under this key for this place, so that nothing is known of it. */
export function openShare(sealed: string, key: string, place: SharePlace): Share | undefined {
  const bytes = Buffer.from(sealed, 'base64');
  try {
    const decipher = createDecipheriv(CIPHER, Buffer.from(key, 'hex'), nonceOf(place));
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
    const opened = Buffer.concat([decipher.update(bytes.subarray(0, -TAG_BYTES)), decipher.final()]);
    const share = StatedShare.safeParse(parseJson(opened));
    return share.success ? share.data : undefined;
  } catch {
    // Whoever wrote it does not say what part it finances; a person has to ask.
    return undefined;
  }
}
