import { readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { type NaruClient, type Parts, pathWith } from '@naru/client';
import type { DescribedOperation } from '@naru/client/operations';
import { UsageError } from '../output/failures.js';
import { formatAnswer, itemsOf, nextOf } from '../output/printAnswer.js';
import type { Terminal } from '../terminal.js';

/** What an operation is called with. */
export interface OperationCall extends Parts {
  /** Where a file goes; the standard output by default. */
  readonly output?: string | undefined;
  /** The file that is sent, of an operation that takes one. */
  readonly file?: string | undefined;
  /** All pages of a list. */
  readonly isWhole: boolean;
  readonly json: boolean;
}

const JSON_TYPE = 'application/json';

/** Calls an operation and shows its answer. @throws NaruError, UsageError */
export async function runOperation(
  operation: DescribedOperation,
  call: OperationCall,
  client: NaruClient,
  terminal: Terminal,
): Promise<void> {
  const { method, path, answerType = JSON_TYPE } = operation;
  if (answerType !== JSON_TYPE || call.file !== undefined) return exchangeFile(operation, call, client, terminal);
  if (call.isWhole) return printPages(operation, call, client, terminal);
  const { body, etag, status } = await client.request(method, path, call);
  terminal.print(formatAnswer(body, { json: call.json, width: terminal.width }));
  if (!call.json && method !== 'GET')
    terminal.tell(`${status === 201 ? 'Made' : 'Done'}.${etag === undefined ? '' : ` Version ${etag}`}`);
}

/** All pages: as JSON a line for each item, otherwise a table for each page. */
async function printPages(
  { method, path }: DescribedOperation,
  call: OperationCall,
  client: NaruClient,
  terminal: Terminal,
): Promise<void> {
  for await (const items of readPages(client, method, path, call))
    terminal.print(
      call.json
        ? items.map((item) => JSON.stringify(item)).join('\n')
        : formatAnswer({ items }, { json: false, width: terminal.width }),
    );
}

/** The items of a list, page by page; not the empty page after the last. */
export async function* readPages(
  client: NaruClient,
  method: string,
  template: string,
  parts: Parts,
): AsyncGenerator<readonly unknown[], void, void> {
  for (let query = parts.query; query !== undefined;) {
    const { body }: { readonly body: unknown } = await client.request(method, template, { ...parts, query });
    const items = itemsOf(body) ?? [];
    if (items.length > 0) yield items;
    const next = nextOf(body);
    query = next === undefined ? undefined : Object.fromEntries(new URLSearchParams(next.split('?')[1]));
  }
}

/** Sends a file, or takes one in. */
async function exchangeFile(
  { method, path, body: described }: DescribedOperation,
  { path: ids, query, body, file, output }: OperationCall,
  client: NaruClient,
  terminal: Terminal,
): Promise<void> {
  const sent = file === undefined ? jsonOf(body) : readFile(file);
  const type = file === undefined ? JSON_TYPE : (described?.contentType ?? JSON_TYPE);
  const response = await client.open(pathWith(path, ids, query), {
    ...{ method, headers: { accept: '*/*', ...(sent !== undefined && { 'content-type': type }) } },
    ...(sent !== undefined && { body: sent }),
  });
  if (output === undefined) return pour(response, terminal.write);
  const target = await open(output, 'w');
  try {
    await pour(response, async (bytes) => {
      await target.write(bytes);
    });
  } finally {
    await target.close();
  }
  terminal.tell(`Written to ${output}.`);
}

/** Hands on the bytes of an answer as they come. */
async function pour({ body }: Response, write: (bytes: Uint8Array) => Promise<void>): Promise<void> {
  const reader: ReadableStreamDefaultReader<Uint8Array> | undefined = body?.getReader();
  for (;;) {
    const next = await reader?.read();
    if (next === undefined || next.done) return;
    await write(next.value);
  }
}

function jsonOf(body: unknown): string | undefined {
  return body === undefined ? undefined : JSON.stringify(body);
}

function readFile(file: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}
