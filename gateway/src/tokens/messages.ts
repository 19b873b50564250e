import { MAX_MEMBERS, Sha256, SharingPlan, TokenKeyKind } from '@naru/chaincode/domain';
import { MAX_BATCH } from '@naru/oprf';
import { z } from 'zod';

/* What gateways send each other about tokens: bytes in lower-case hexadecimal. */

const HEX = /^([0-9a-f]{2})*$/;
const SCALAR_OR_ELEMENT_CHARS = 64;
/** The public key of a box of libsodium, and what a box adds to the 32 bytes of a share. */
const BOX_KEY_CHARS = 64;
const SEALED_SHARE_CHARS = 160;

const bytesOf = (chars: number): z.ZodType<Uint8Array, string> =>
  z
    .string()
    .length(chars)
    .regex(HEX, 'is not lower-case hexadecimal')
    .transform((text): Uint8Array => Buffer.from(text, 'hex'));
export const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** A scalar or an element of the group; whether it is one is judged where it is used. */
const GroupBytes = bytesOf(SCALAR_OR_ELEMENT_CHARS);
const Index = z.int().min(1).max(MAX_MEMBERS);
const Proof = z.strictObject({ challenge: GroupBytes, response: GroupBytes });

/** A question to a share-holder: the hidden inputs, then the check. */
export const EvaluationRequest = z.strictObject({
  kind: TokenKeyKind,
  /** SHA-256 of the keys as the asker has them from the ledger. */
  keys: Sha256,
  /** The share-holders that the asker puts together. */
  among: z.array(Index).min(1).max(MAX_MEMBERS),
  elements: z
    .array(GroupBytes)
    .min(2)
    .max(MAX_BATCH + 1),
});

export const EvaluationAnswer = z.strictObject({ evaluated: z.array(GroupBytes).max(MAX_BATCH + 1), proof: Proof });

const OfKinds = <T extends z.ZodType>(of: T): z.ZodRecord<typeof TokenKeyKind, T> => z.record(TokenKeyKind, of);

/** One sharing of the keys: what the ledger plans, and what makes it another than every other. */
export const Ceremony = z.strictObject({
  id: Sha256,
  plan: SharingPlan,
  /** The indexes of those who deal: of the present holders if the keys are shared anew. */
  dealers: z.array(Index).min(1).max(MAX_MEMBERS),
});
export type Ceremony = z.infer<typeof Ceremony>;

/** A statement of a member in a ceremony, which the one who conducts it hands on. */
const Signed = z.strictObject({ msp: z.string(), text: z.string(), attestation: z.base64() });
export type Signed = z.infer<typeof Signed>;

/** What a future holder states: the key to which its shares are to be sealed. */
export const Joining = z.strictObject({ ceremony: Sha256, boxKey: bytesOf(BOX_KEY_CHARS) });

/** What a dealer states: its dealing of each key, and each holder's shares, sealed for that holder. */
export const Dealt = z.strictObject({
  ceremony: Sha256,
  dealer: Index,
  dealings: OfKinds(z.strictObject({ commitments: z.array(GroupBytes).min(1).max(MAX_MEMBERS), proof: Proof })),
  shares: z.record(z.string(), OfKinds(bytesOf(SEALED_SHARE_CHARS))),
});
export type Dealt = z.infer<typeof Dealt>;

export const DealRequest = z.strictObject({ ceremony: Ceremony, joinings: z.array(Signed).max(MAX_MEMBERS) });
export const TakeRequest = z.strictObject({ ceremony: Ceremony, dealt: z.array(Signed).max(MAX_MEMBERS) });
export const SignedAnswer = z.strictObject({ signed: Signed });
