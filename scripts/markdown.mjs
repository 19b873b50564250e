// What the scripts that write into Markdown pages share.
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { ROOT } from './prepare.mjs';

export const code = (text) => `\`${text}\``;

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The page with another generated part between its marks, formatted as prettier formats it. */
export async function replaceGenerated(page, command, generated) {
  const start = `<!-- generated: ${command} -->`;
  const end = '<!-- end of generated part -->';
  const from = page.indexOf(start);
  const to = page.indexOf(end, from);
  if (from < 0 || to < 0) throw new Error(`A page has no part between "${start}" and "${end}".`);
  const text = `${page.slice(0, from)}${start}\n\n${generated}\n\n${page.slice(to)}`;
  return format(text, { ...(await resolveConfig(join(ROOT, 'README.md'))), parser: 'markdown' });
}
