/** The first character code that UTF-8 writes with more than one byte. */
const FIRST_MULTIBYTE = 0x80;

/**
 * Makes a string that JavaScript sorts as Fabric sorts the key: it has one character per byte. Fabric sorts keys by
 * their UTF-8 bytes, JavaScript sorts strings by UTF-16 units. These differ above U+D7FF, and U+10FFFF ends every range
 * of composite keys.
 */
export function toByteOrder(key: string): string {
  return isAscii(key) ? key : Buffer.from(key, 'utf8').toString('latin1');
}

export function fromByteOrder(key: string): string {
  return isAscii(key) ? key : Buffer.from(key, 'latin1').toString('utf8');
}

export function compareByBytes(left: string, right: string): number {
  const a = toByteOrder(left);
  const b = toByteOrder(right);
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (text.charCodeAt(index) >= FIRST_MULTIBYTE) return false;
  return true;
}
