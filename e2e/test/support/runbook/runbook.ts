import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The runbook, as members read it. */
const PRODUCTION = fileURLToPath(new URL('../../../../network/production/', import.meta.url));
const FENCE = /^```sh (\w+)(?: ([\w-]+))?\n(.*?)^```$/gms;
const TITLE = /^## (.*)$/m;

/** Commands as a page has them: who gives them, or what becomes of which service by them. */
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

/** The parts of a page that hold commands, in their order. */
export function sectionsOf(page: string): Section[] {
  const [, ...parts] = textOf(page).split(/^(?=## )/m);
  const sections = parts.map((text) => ({ title: TITLE.exec(text)?.[1] ?? '', blocks: blocksIn(text) }));
  return sections.filter(({ blocks }) => blocks.length > 0);
}

/** With what every terminal begins. */
export function preamble(): string {
  const [block] = blocksIn(textOf('joining.md')).filter(({ by }) => by === 'everyone');
  return block?.commands ?? '';
}

function textOf(page: string): string {
  return readFileSync(join(PRODUCTION, page), 'utf8');
}

function blocksIn(text: string): Block[] {
  return [...text.matchAll(FENCE)].map(([, by = '', service, commands = '']) => ({ by, service, commands }));
}
