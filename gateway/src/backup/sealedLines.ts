import { closeSync, createReadStream, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { OWNER_ONLY } from '../config/ownerOnly.js';
import { Sealing } from '../identity/sealing.js';

const BEGIN = Buffer.from('naru-gateway backup 1\n');
const LENGTH_BYTES = 4;
/** Lines are sealed together up to so many bytes. */
const FRAME_BYTES = 1_048_576;
/** A frame holds one line more than fits: the file of an attachment, in hexadecimal digits. */
const MAX_FRAME_BYTES = 256 * FRAME_BYTES;

/** Each frame is bound to its place and to whether it is the last, so that none can be left out, moved or added. */
const labelOf = (place: number, isLast: boolean): string => `backup ${place}${isLast ? ' last' : ''}`;

/** Writes lines into a new file, compressed and sealed under a passphrase. The file is whole or absent. */
export async function writeSealed(file: string, passphrase: string, lines: AsyncIterable<string>): Promise<void> {
  const draft = `${file}.part`;
  const sealing = new Sealing(passphrase);
  const opened = openSync(draft, 'wx', OWNER_ONLY);
  try {
    writeSync(opened, BEGIN);
    let place = 0;
    let some: string[] = [];
    let bytes = 0;
    const write = (isLast: boolean): void => {
      const sealed = sealing.seal(labelOf(place++, isLast), gzipSync(some.join('\n')));
      const length = Buffer.alloc(LENGTH_BYTES);
      length.writeUInt32BE(sealed.length);
      writeSync(opened, Buffer.concat([length, sealed]));
      [some, bytes] = [[], 0];
    };
    for await (const line of lines) {
      if (bytes > FRAME_BYTES) write(false);
      some.push(line);
      bytes += line.length;
    }
    write(true);
    fsyncSync(opened);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error;
  } finally {
    closeSync(opened);
  }
  renameSync(draft, file);
}

/** The lines of such a file. @throws Error if it is cut or altered, or the passphrase is another */
export async function* readSealed(file: string, passphrase: string): AsyncGenerator<string> {
  const sealing = new Sealing(passphrase);
  let place = 0;
  let isWhole = false;
  for await (const frame of framesOf(file)) {
    if (isWhole) throw damaged(file, 'something follows its end');
    const at = place++;
    const last = open(sealing, labelOf(at, true), frame);
    const opened = last ?? open(sealing, labelOf(at, false), frame);
    isWhole = last !== undefined;
    if (opened === undefined)
      throw damaged(file, at === 0 ? 'the passphrase is another, or its first part was altered' : 'it was altered');
    yield* gunzipSync(opened).toString().split('\n');
  }
  if (!isWhole) throw damaged(file, 'its end is missing');
}

function open(sealing: Sealing, label: string, frame: Buffer): Buffer | undefined {
  try {
    return sealing.open(label, frame);
  } catch {
    return undefined;
  }
}

async function* framesOf(file: string): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  let isBegun = false;
  for await (const chunk of createReadStream(file)) {
    rest = Buffer.concat([rest, Buffer.from(chunk)]);
    if (!isBegun) {
      if (rest.length < BEGIN.length) continue;
      if (!rest.subarray(0, BEGIN.length).equals(BEGIN)) throw new Error(`${file} is no backup of a gateway.`);
      rest = rest.subarray(BEGIN.length);
      isBegun = true;
    }
    for (
      let length = lengthIn(file, rest);
      length !== undefined && rest.length >= length;
      length = lengthIn(file, rest)
    ) {
      yield rest.subarray(LENGTH_BYTES, length);
      rest = rest.subarray(length);
    }
  }
  if (!isBegun) throw new Error(`${file} is no backup of a gateway.`);
  if (rest.length > 0) throw damaged(file, 'its end is missing');
}

function lengthIn(file: string, bytes: Buffer): number | undefined {
  if (bytes.length < LENGTH_BYTES) return undefined;
  const length = bytes.readUInt32BE();
  if (length > MAX_FRAME_BYTES) throw damaged(file, 'it was altered');
  return LENGTH_BYTES + length;
}

const damaged = (file: string, why: string): Error => new Error(`The backup ${file} cannot be used: ${why}.`);
