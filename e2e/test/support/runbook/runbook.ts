import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the runbook. */
const PRODUCTION = fileURLToPath(new URL('../../../../../network/production/', import.meta.url));
const FENCE = /^```sh (\w+)(?: ([\w-]+))?\n(.*?)^```$/gms;
const TITLE = /^## (.*)$/m;

/** Commands of a page: who gives them, or what they do to which service. */
export interface Block {
  readonly by: string;
  readonly service: string | undefined;
  readonly commands: string;
}

/** A part of a page with its commands. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Reads the parts of a page that hold commands, in their order. */
export function readSections(page: string): Section[] {
  const [, ...parts] = readPage(page).split(/^(?=## )/m);
  const sections = parts.map((text) => ({ title: TITLE.exec(text)?.[1] ?? '', blocks: blocksIn(text) }));
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** The commands with which every terminal begins. */
export function preamble(): string {
  const [block] = blocksIn(readPage('joining.md')).filter(({ by }) => by === 'everyone');
  return block?.commands ?? '';
}

function readPage(page: string): string {
  return readFileSync(join(PRODUCTION, page), 'utf8');
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(FENCE)].map(([, by = '', service, commands = '']) => ({ by, service, commands }));
}
