import { type Action, DEFINITIONS, type DocumentDefinition, type Issue, TradeError } from '@naru/chaincode/domain';
import { requireText } from '../documents/requireText.js';
import { type ActionBody, validateRequest } from '../documents/validateRequest.js';
import type { User } from '../identity/users.js';
import type { ImportRow } from './importRows.js';
import { isObject, segmentsOf, valueAt } from './rows/row.js';
import type { ImportSettings } from './settings.js';

/** What a row is checked with. */
export interface Checking {
  readonly user: User;
  readonly definition: DocumentDefinition;
  readonly action: Action;
  readonly settings: ImportSettings;
  /** What the own organisation has against a document. @throws TradeError */
  readonly guard: (user: User, asked: { readonly action: Action; readonly body: ActionBody }) => Promise<void>;
}

/** A row that can be made, or why not. */
export type Checked =
  { readonly body: ActionBody; readonly faults?: never } | { readonly body?: never; readonly faults: readonly Issue[] };

/** Checks a row as a request of its own would be. */
export async function checkRow(
  row: Pick<ImportRow, 'body' | 'input'>,
  { user, definition, action, settings, guard }: Checking,
): Promise<Checked> {
  const document = documentOf(row, settings);
  const input = inputOf(row) ?? settings.input;
  try {
    requireText({ document, input }, `${row.body ?? ''}${row.input}`);
    const body = validateRequest(definition, action, { document, input });
    await guard(user, { action, body });
    return { body };
  } catch (error) {
    if (error instanceof TradeError) return { faults: faultsOf(error) };
    throw error;
  }
}

/** The document of a row as it is checked; null if none is kept. */
export function documentOf(
  { body }: Pick<ImportRow, 'body'>,
  { type, format }: Pick<ImportSettings, 'type' | 'format'>,
): unknown {
  const document: unknown = JSON.parse(body ?? 'null');
  return format === 'csv' ? readCells(document, DEFINITIONS[type]) : document;
}

/** The input that a row has of its own; undefined if it has none. */
export function inputOf({ input }: Pick<ImportRow, 'input'>): unknown {
  return input === '' ? undefined : JSON.parse(input);
}

/** The faults of a row: each with the field, if one is named. */
export function faultsOf({ code, message, issues }: TradeError): Issue[] {
  return issues.length > 0 ? [...issues] : [{ pointer: '', message: `${code}: ${message}` }];
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;
const LITERALS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
]);

/** Cells are texts. Where the schema takes no text, they are read as numbers, or as true and false. */
function readCells(document: unknown, { content }: DocumentDefinition): unknown {
  const read = structuredClone(document);
  for (const { pointer } of content.check(document)) readCell(read, pointer);
  return read;
}

function readCell(document: unknown, pointer: string): void {
  const names = segmentsOf(pointer);
  const last = names.pop();
  const within = names.reduce<unknown>((value, name) => (isObject(value) ? value[name] : undefined), document);
  const text = valueAt(document, pointer);
  if (last === undefined || !isObject(within) || typeof text !== 'string') return;
  if (NUMBER.test(text)) within[last] = Number(text);
  else if (LITERALS.has(text)) within[last] = LITERALS.get(text);
}
