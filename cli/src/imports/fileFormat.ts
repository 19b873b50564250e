import { extname } from 'node:path';
import { UsageError } from '../output/failures.js';

/** By the end of a file's name. */
const FORMATS: Readonly<Record<string, string>> = {
  '.csv': 'csv',
  '.ndjson': 'ndjson',
  '.jsonl': 'ndjson',
  '.json': 'json',
};

/** The format that a file's name says. @throws UsageError if it says none */
export function formatByName(file: string): string {
  const format = FORMATS[extname(file).toLowerCase()];
  if (format !== undefined) return format;
  throw new UsageError(
    `The name of ${file} does not say its format (${Object.keys(FORMATS).join(', ')}). Use --format.`,
  );
}
