import { readFileSync } from 'node:fs';
import { z } from 'zod';

/*
 * Clauses in words of our own, after the patterns of public specimens of MT 700 and of draft credits, each with what it
 * says. The data are in `test/swift/corpus/`.
 */

type Labelled = readonly (readonly [text: string, label: string])[];

function readLabelled(file: string): Labelled {
  const path = new URL(`../../../../test/swift/corpus/${file}`, import.meta.url);
  return Object.entries(z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(path, 'utf8'))));
}

export const REQUIRED_DOCUMENTS = readLabelled('requiredDocuments.json');
export const ADDITIONAL_CONDITIONS = readLabelled('additionalConditions.json');
