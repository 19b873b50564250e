import { readFileSync } from 'node:fs';
import type { Part } from '@naru/client/operations';
import { UsageError } from '../output/failures.js';
import { listTypes } from './schemas.js';

const STDIN = 0;
const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * The value that a text on the command line stands for, by the schema of its field. The gateway judges it; here it only gets
 * its JSON type. Objects and lists are JSON, `-` for the standard input, or the path of a file; `@` before a path says
 * that it is one where a text could be meant.
 * @throws UsageError if a file cannot be read, or is not JSON
 */
export function readValue(text: string, schema: Part): unknown {
  const types = listTypes(schema);
  const isText = types.has('string');
  if (!isText && isScalar(types)) return readScalar(text);
  if (text === '-') return readJson(readFileSync(STDIN, 'utf8'), 'the standard input');
  if (isText && !types.has('object') && !types.has('array')) return text;
  if (/^[[{]/.test(text)) return readJson(text, text);
  if (text.startsWith('@') || !isText) return readJsonFile(text.replace(/^@/, ''));
  return text;
}

function isScalar(types: ReadonlySet<string>): boolean {
  return types.size > 0 && !types.has('object') && !types.has('array');
}

function readScalar(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === 'null') return null;
  return NUMBER.test(text) ? Number(text) : text;
}

function readJsonFile(file: string): unknown {
  try {
    return readJson(readFileSync(file, 'utf8'), file);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function readJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${what} is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
}
