import { createHash } from 'node:crypto';
import type { Handle, Template } from 'pkcs11js';
import type { Called } from './cryptoki.js';
import type { KeyName } from './pkcs11Uri.js';
import { TokenFailure } from './tokenFailure.js';

/** 1.2.840.10045.3.1.7: P-256. */
const P256 = Buffer.from('06082a8648ce3d030107', 'hex');
/** What stands before the point in a SubjectPublicKeyInfo of P-256. */
const SPKI_PREFIX = Buffer.from('3059301306072a8648ce3d020106082a8648ce3d030107034200', 'hex');
const POINT_BYTES = 65;
/** A token that has more keys than this lists so many. */
const MAX_LISTED = 10_000;
const TEMPORARY_ID_BYTES = 20;

interface InSession extends Called {
  readonly session: Handle;
}

/** A key as it was made. */
export interface GeneratedKey {
  readonly name: KeyName;
  /** The public key: a SubjectPublicKeyInfo. */
  readonly spki: Buffer;
}

/** The id under which Fabric's own programs look for a private key: SHA-256 of the public point. */
function keyIdOf(spki: Buffer): Buffer {
  return createHash('sha256').update(spki.subarray(-POINT_BYTES)).digest();
}

/** @throws TokenFailure if there is no such key, or more than one; Pkcs11Error */
export function requireKey(used: InSession, name: KeyName): Handle {
  const [key, other] = find(used, used.names.CKO_PRIVATE_KEY, name, 2);
  const named = `${name.object ?? ''}${name.id === undefined ? '' : ` (id ${name.id.toString('hex')})`}`.trim();
  if (key === undefined) {
    // A token that is away has no keys, too: then this call fails, and tells it.
    used.library.C_GetTokenInfo(used.library.C_GetSessionInfo(used.session).slotID);
    throw new TokenFailure(`The token has no private key ${named}.`, { isLasting: true });
  }
  if (other !== undefined)
    throw new TokenFailure(`The token has several private keys ${named}: name it by its id.`, { isLasting: true });
  return key;
}

export function generateKey(used: InSession, name: KeyName): GeneratedKey {
  const { library, names, session } = used;
  const id = library.C_GenerateRandom(session, Buffer.alloc(TEMPORARY_ID_BYTES));
  const both = [
    { type: names.CKA_TOKEN, value: true },
    { type: names.CKA_ID, value: id },
    { type: names.CKA_LABEL, value: name.object ?? '' },
  ];
  const keys = library.C_GenerateKeyPair(
    session,
    { mechanism: names.CKM_EC_KEY_PAIR_GEN },
    [...both, { type: names.CKA_EC_PARAMS, value: P256 }, { type: names.CKA_VERIFY, value: true }],
    [
      ...both,
      { type: names.CKA_PRIVATE, value: true },
      { type: names.CKA_SENSITIVE, value: true },
      { type: names.CKA_EXTRACTABLE, value: false },
      { type: names.CKA_SIGN, value: true },
    ],
  );
  const [point] = library.C_GetAttributeValue(session, keys.publicKey, [{ type: names.CKA_EC_POINT }]);
  // The point is wrapped in an OCTET STRING.
  const spki = Buffer.concat([SPKI_PREFIX, bytesOf(point).subarray(-POINT_BYTES)]);
  const ski = keyIdOf(spki);
  for (const key of [keys.publicKey, keys.privateKey])
    library.C_SetAttributeValue(session, key, [{ type: names.CKA_ID, value: ski }]);
  return { name: { ...name, id: ski }, spki };
}

/** The private keys of P-256. */
export function listKeys(used: InSession): KeyName[] {
  const { library, names, session } = used;
  return find(used, names.CKO_PRIVATE_KEY, {}, MAX_LISTED).map((key) => {
    const [id, label] = library.C_GetAttributeValue(session, key, [{ type: names.CKA_ID }, { type: names.CKA_LABEL }]);
    return { id: bytesOf(id), object: bytesOf(label).toString('utf8') };
  });
}

/** Destroys a private key and, if it is there, its public one. */
export function removeKey(used: InSession, name: KeyName): void {
  const { library, names, session } = used;
  library.C_DestroyObject(session, requireKey(used, name));
  for (const key of find(used, names.CKO_PUBLIC_KEY, name, 1)) library.C_DestroyObject(session, key);
}

function find({ library, names, session }: InSession, kind: number, { id, object }: KeyName, most: number): Handle[] {
  const template: Template = [
    { type: names.CKA_CLASS, value: kind },
    { type: names.CKA_KEY_TYPE, value: names.CKK_EC },
    ...(id === undefined ? [] : [{ type: names.CKA_ID, value: id }]),
    ...(object === undefined ? [] : [{ type: names.CKA_LABEL, value: object }]),
  ];
  library.C_FindObjectsInit(session, template);
  try {
    return library.C_FindObjects(session, most);
  } finally {
    library.C_FindObjectsFinal(session);
  }
}

function bytesOf(attribute: { readonly value?: unknown } | undefined): Buffer {
  const value = attribute?.value;
  return Buffer.isBuffer(value) ? value : Buffer.alloc(0);
}
