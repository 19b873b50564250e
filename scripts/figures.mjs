// Prints the figures of the code as a Markdown table: one column per workspace, one row per figure.
//
//   npm run figures                  this checkout
//   npm run figures -- ../other      another one; build it first, so that imports between its workspaces are found
//
// Source is everything outside of test/. Functions are those with a name. Complexity is counted as ESLint counts it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findArrows } from './figures/arrows.mjs';
import { countDuplicates } from './figures/duplicates.mjs';
import { measureFile } from './figures/measureFile.mjs';
import { ROOT } from './prepare.mjs';

const CODE = /\.(ts|mjs|cjs|js)$/;
const SKIPPED = new Set(['node_modules', 'dist', 'generated']);
/** The root is not a workspace, but its scripts are code like any other. */
const SCRIPTS = 'scripts';

function listFiles(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : listFiles(root, path);
    return CODE.test(entry.name) && !entry.name.startsWith('.') ? [path] : [];
  });
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const largest = (numbers) => Math.max(0, ...numbers);
function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
const share = (part, whole) => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(0)} %`);
const perThousand = (part, whole) => (whole === 0 ? '–' : ((1_000 * part) / whole).toFixed(1));
const ratio = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(2));
const count = (number) => number.toLocaleString('en-US');

/** The figures of some measured files, by their names in the table. */
function figuresOf(files, arrows) {
  const [tests, source] = [files.filter(({ isTest }) => isTest), files.filter(({ isTest }) => !isTest)];
  const linesOf = (measured) => measured.map(({ lines }) => lines);
  const functions = source.flatMap((file) => file.functions);
  const exported = source.flatMap((file) => file.exports);
  const sizes = functions.map(({ lines }) => lines);
  const projections = functions.filter(({ name }) => name.endsWith('Of')).length;
  const words = sum(files.map((file) => file.commentWords));
  const conditions = sum(files.map((file) => file.conditionalWheres));
  return {
    'source files': count(source.length),
    'source lines': count(sum(linesOf(source))),
    'test files': count(tests.length),
    'test lines': count(sum(linesOf(tests))),
    'test : source': ratio(sum(linesOf(tests)), sum(linesOf(source))),
    'median source file, lines': median(linesOf(source)),
    'largest source file, lines': largest(linesOf(source)),
    functions: count(functions.length),
    'median function, lines': median(sizes),
    'largest function, lines': largest(sizes),
    'largest complexity': largest(source.map((file) => file.complexity)),
    'functions named …Of': `${projections} (${share(projections, functions.length)})`,
    exports: count(exported.length),
    'exports with a doc comment': share(exported.filter(({ isDocumented }) => isDocumented).length, exported.length),
    'words of comments': count(words),
    '“where” for “if”, per 1,000 words': perThousand(conditions, words),
    'duplicates of 6 lines or more': countDuplicates(files),
    rooms: arrows.rooms,
    'arrows between rooms': arrows.within,
    'arrows to other workspaces': arrows.outward,
    'rooms that use each other, pairs': arrows.mutual,
  };
}

function printTable(columns) {
  const names = Object.keys(columns);
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const figures = Object.keys(columns[names[0]]);
  console.log(row(['', ...names]));
  console.log(row(['---', ...names.map(() => '--:')]));
  for (const figure of figures) console.log(row([figure, ...names.map((name) => columns[name][figure])]));
}

const root = resolve(process.argv[2] ?? ROOT);
const { workspaces } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folders = [...workspaces, SCRIPTS];
const measured = Object.fromEntries(
  folders.map((folder) => [
    folder,
    listFiles(root, folder).map((path) => measureFile(path, readFileSync(join(root, path), 'utf8'))),
  ]),
);
const arrows = await findArrows(root, workspaces);
printTable({
  ...Object.fromEntries(folders.map((folder) => [folder, figuresOf(measured[folder], arrows.of(folder))])),
  all: figuresOf(Object.values(measured).flat(), arrows.ofAll()),
});
