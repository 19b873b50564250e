import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseAs, parseJson, TradeError } from '@naru/chaincode/domain';
import type { z } from 'zod';
import { type Faults, IS_MISSING, isMissing } from './faults.js';

/** A line holds a document with all its contents; each of them may have a mebibyte. */
const LINE_LIMITS = { maxBytes: 512 * 1_048_576, maxDepth: 64 };

/** The lines of a file of an export, with their numbers from 1. A file that is missing has none, and is a fault. */
export async function* readLines(
  directory: string,
  path: string,
  faults: Faults,
): AsyncGenerator<{ text: string; where: string }> {
  let number = 0;
  try {
    for await (const text of createInterface({ input: createReadStream(join(directory, path)), crlfDelay: Infinity })) {
      number += 1;
      yield { text, where: `${path}:${number}` };
    }
  } catch (error) {
    if (!isMissing(error)) throw error;
    faults.add(path, IS_MISSING);
  }
}

/** Reads one value. If it does not have the form, that is a fault, and the result is undefined. */
export function readValue<T>(schema: z.ZodType<T>, text: string, where: string, faults: Faults): T | undefined {
  try {
    return parseAs(schema, parseJson(text, LINE_LIMITS));
  } catch (error) {
    if (!(error instanceof TradeError)) throw error;
    const issues = error.issues.map(({ pointer, message }) => `${pointer} ${message}`.trim());
    faults.add(where, `cannot be read: ${issues.join('; ')}`);
    return undefined;
  }
}
