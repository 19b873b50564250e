// What the scripts that write into Markdown pages share.
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT, stop } from './prepare.mjs';

export const code = (text) => `\`${text}\``;

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** A page as it is, and as it is with another generated part between its marks, formatted as prettier formats it. */
export async function replaceGenerated(file, command, generated) {
  const page = readFileSync(file, 'utf8');
  const start = `<!-- generated: ${command} -->`;
  const end = '<!-- end of generated part -->';
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) stop(`${relative(ROOT, file)} needs the lines "${start}" and "${end}".`);
  const text = `${page.slice(0, from)}${start}\n\n${generated}\n\n${page.slice(to)}`;
  const options = { ...(await resolveConfig(join(ROOT, 'README.md'))), parser: 'markdown' };
  return { page, next: await format(text, options) };
}
