import { gzipSync } from 'node:zlib';

const BLOCK_BYTES = 512;
const NAME_BYTES = 100;
const CHECKSUM_OFFSET = 148;
const CHECKSUM_BYTES = 8;

/**
 * Makes a gzipped tar archive (POSIX ustar). The same files give the same bytes on every machine: Fabric's package id is
 * the hash of these bytes, and all organisations must get the same id.
 */
export function tarGzip(files: Readonly<Record<string, Uint8Array | string>>): Buffer {
  const entries = Object.entries(files).flatMap(([name, content]) => newEntry(name, Buffer.from(content)));
  const end = Buffer.alloc(2 * BLOCK_BYTES);
  return gzipSync(Buffer.concat([...entries, end]));
}

function newEntry(name: string, content: Buffer): Buffer[] {
  const padding = Buffer.alloc((BLOCK_BYTES - (content.length % BLOCK_BYTES)) % BLOCK_BYTES);
  return [newHeader(name, content.length), content, padding];
}

function newHeader(name: string, size: number): Buffer {
  if (Buffer.byteLength(name) > NAME_BYTES) throw new Error(`The name ${name} is too long for an archive.`);
  const header = Buffer.alloc(BLOCK_BYTES);
  const octal = (value: number, offset: number, bytes: number): unknown =>
    header.write(value.toString(8).padStart(bytes - 1, '0'), offset);
  header.write(name, 0);
  octal(0o644, 100, 8);
  octal(0, 108, 8);
  octal(0, 116, 8);
  octal(size, 124, 12);
  octal(0, 136, 12);
  header.write('0', 156);
  header.write('ustar\u{0}00', 257);
  // While the checksum is computed, its own field is filled with spaces.
  header.fill(' ', CHECKSUM_OFFSET, CHECKSUM_OFFSET + CHECKSUM_BYTES);
  const checksum = header.reduce((sum, byte) => sum + byte, 0);
  header.write(`${checksum.toString(8).padStart(6, '0')}\u{0} `, CHECKSUM_OFFSET);
  return header;
}
