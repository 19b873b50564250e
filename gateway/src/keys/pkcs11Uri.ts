/** A private key in a token: by CKA_ID, by label, or by both. */
export interface KeyName {
  readonly token?: string;
  readonly id?: Buffer;
  readonly object?: string;
}

const SCHEME = 'pkcs11:';
const ATTRIBUTES: readonly string[] = ['token', 'id', 'object', 'type'];

export const isPkcs11Uri = (text: string): boolean => text.startsWith(SCHEME);

/**
 * Reads the PKCS #11 URI (RFC 7512) of a private key.
 * @throws Error if it names no key, or has what the gateway's settings say: library, PIN
 */
export function readPkcs11Uri(text: string): KeyName {
  const said = new Map(text.trim().slice(SCHEME.length).split(';').map(readAttribute));
  const unknown = [...said.keys()].filter((name) => !ATTRIBUTES.includes(name));
  if (unknown.length > 0)
    throw new Error(`A key's PKCS #11 URI has token, id, object and type alone, and not ${unknown.join(', ')}.`);
  const [id, object, token] = [said.get('id'), said.get('object'), said.get('token')];
  if (id === undefined && object === undefined) throw new Error('A key’s PKCS #11 URI needs id or object.');
  if ((said.get('type') ?? 'private').toString() !== 'private')
    throw new Error('The PKCS #11 URI names no private key.');
  return {
    ...(token !== undefined && { token: token.toString('utf8') }),
    ...(id !== undefined && { id }),
    ...(object !== undefined && { object: object.toString('utf8') }),
  };
}

export function writePkcs11Uri({ token, id, object }: KeyName): string {
  const parts = [
    token !== undefined && `token=${encodeURIComponent(token)}`,
    id !== undefined && `id=${id.toString('hex').replaceAll(/../g, '%$&').toUpperCase()}`,
    object !== undefined && `object=${encodeURIComponent(object)}`,
    'type=private',
  ];
  return SCHEME + parts.filter((part) => part !== false).join(';');
}

function readAttribute(part: string): readonly [name: string, value: Buffer] {
  const at = part.indexOf('=');
  return [part.slice(0, at), decode(part.slice(at + 1))];
}

/** Percent signs stand for bytes, which need not be text. */
function decode(value: string): Buffer {
  const parts = value.split(/(%[0-9a-fA-F]{2})/);
  return Buffer.concat(
    parts.map((part) => (/^%[0-9a-fA-F]{2}$/.test(part) ? Buffer.from(part.slice(1), 'hex') : Buffer.from(part))),
  );
}
