// `npm run check:links`: every relative link of every Markdown page leads to a file, and to a heading, that exists; a link
// to the file of a test is the title of a test in it. Names each link that does not, with page and line, and exits 1 if there are any.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { ROOT } from './prepare.mjs';
import { titlesIn } from './testTitles.mjs';

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', 'coverage']);
const LINK = /\[([^\]]*)\]\(([^()\s]+)\)|^\[[^\]]+\]:\s+(\S+)/g;
const INLINE_CODE = /`[^`]*`/g;

function pagesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) || entry.name.startsWith('.') ? [] : pagesIn(path);
    return entry.name.endsWith('.md') ? [path] : [];
  });
}

/** The lines of a page, those of code blocks emptied. */
function proseLines(page) {
  let isCode = false;
  return readFileSync(page, 'utf8')
    .split('\n')
    .map((line) => {
      const isFence = /^\s*```/.test(line);
      if (isFence) isCode = !isCode;
      return isCode || isFence ? '' : line;
    });
}

/** The anchors of a page's headings, made as GitHub makes them. */
function anchorsOf(page) {
  const seen = new Map();
  return new Set(
    proseLines(page)
      .filter((line) => /^#{1,6} /.test(line))
      .map((line) => {
        const text = line.replace(/^#+ /, '').replace(/\[([^\]]*)\]\([^)]*\)/g, '$1');
        const anchor = text
          .trim()
          .toLowerCase()
          .replace(/[^\p{L}\p{N}\p{M} _-]/gu, '')
          .replaceAll(' ', '-');
        const count = seen.get(anchor) ?? 0;
        seen.set(anchor, count + 1);
        return count === 0 ? anchor : `${anchor}-${count}`;
      }),
  );
}

/** What is wrong with a link; undefined if nothing is. */
function faultOf({ text, link }, page) {
  if (/^[a-z][a-z+.-]*:/.test(link)) return undefined;
  const [path, anchor] = link.split('#');
  const target = path === '' ? page : resolve(dirname(page), decodeURI(path));
  if (!existsSync(target)) return 'there is no such file';
  if (target.endsWith('.test.ts')) return titlesIn(target).includes(text) ? undefined : 'it has no test of this title';
  if (anchor === undefined) return undefined;
  return target.endsWith('.md') && anchorsOf(target).has(anchor) ? undefined : 'there is no such heading';
}

const faults = pagesIn(ROOT).flatMap((page) =>
  proseLines(page).flatMap((line, index) =>
    [...line.replace(INLINE_CODE, '').matchAll(LINK)]
      .map(([, text, inline, reference]) => ({ text, link: inline ?? reference }))
      .map((found) => ({ ...found, fault: faultOf(found, page) }))
      .filter(({ fault }) => fault !== undefined)
      .map(({ text, link, fault }) => `${relative(ROOT, page)}:${index + 1}: [${text}](${link}): ${fault}`),
  ),
);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
