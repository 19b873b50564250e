import { p256 } from '@noble/curves/nist.js';
import type { NaruClient } from '../naruClient.js';
import type { BodyOf } from '../operations.js';
import { Review, type WantedAction } from './review.js';

export { Review, type WantedAction } from './review.js';
export { UnexpectedBytesError } from './signedBytes.js';

const PATH = '/v1/offline/actions';
type OfflineAction = BodyOf<'post', typeof PATH>;

/** Signs bytes with ECDSA over P-256 and SHA-256, and gives the signature in DER. The key may be anywhere. */
export type Sign = (bytes: Uint8Array) => Promise<Uint8Array>;

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;

/** Signs with a private key in PEM (PKCS #8). @throws Error if it is none of P-256 */
export async function signWithKey(pem: string): Promise<Sign> {
  const text = pem.replaceAll(/-----[^-]+-----|\s/g, '');
  const key = await crypto.subtle.importKey('pkcs8', toBytes(text), ALGORITHM, false, ['sign']);
  return async (bytes) => {
    const raw = await crypto.subtle.sign(ALGORITHM, key, new Uint8Array(bytes));
    return p256.Signature.fromBytes(new Uint8Array(raw), 'compact').toBytes('der');
  };
}

/**
 * Takes an action with a private key that the gateway does not have. Whatever the gateway asks to be signed is read and
 * compared with the action first.
 *
 * @param tell gets in one line what is signed, before it is
 * @throws UnexpectedBytesError if it is anything else, and signs nothing; ProblemError
 * @example await takeSigned(client, await signWithKey(pem), { type: 'shipment', action: 'create', documentId: ulid(), document });
 */
export async function takeSigned(
  client: NaruClient,
  sign: Sign,
  wanted: WantedAction,
  tell: (line: string) => void = () => undefined,
): Promise<Pick<OfflineAction, 'record' | 'transaction'>> {
  const review = new Review(wanted);
  let { body }: { body: OfflineAction } = await client.post(PATH, { body: wanted });
  while (body.signature !== null) {
    const { number, kind, bytes: text } = body.signature;
    const bytes = toBytes(text);
    tell(review.check({ kind, bytes }));
    const signature = toText(await sign(bytes));
    const path = { id: body.id };
    ({ body } = await client.post(`${PATH}/{id}/signatures`, { path, body: { number, signature } }));
  }
  return body;
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
