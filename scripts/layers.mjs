// `npm run check:layers` checks the arrows between files against .dependency-cruiser.cjs and the arrows between rooms
// for circles, and draws the rooms into docs/engineers/architecture.md. With --check it draws nothing, and fails if
// the drawing is not up to date.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise, format } from 'dependency-cruiser';
import extractDepcruiseOptions from 'dependency-cruiser/config-utl/extract-depcruise-options';
import { code, replaceGenerated, table } from './markdown.mjs';
import { ROOT } from './prepare.mjs';

const PAGE = join(ROOT, 'docs/engineers/architecture.md');
const { workspaces } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const SOURCES = workspaces.flatMap((name) => (name === 'e2e' ? ['e2e/test', 'e2e/bench'] : [`${name}/src`]));
const OWN_FILE = /^([\w-]+)\/(?:dist\/)?(?:src|test|bench)\/(.*)$/;

/** A room is a folder, written without `src/`; a file is in the longest room with which its path begins. */
const PICTURES = [
  { title: 'The whole house', within: '', rooms: [...workspaces, 'chaincode/domain'] },
  {
    title: 'Inside chaincode',
    within: 'chaincode/',
    rooms: [
      ...foldersIn('chaincode/src').filter((name) => name !== 'domain'),
      ...foldersIn('chaincode/src/domain').map((name) => `domain/${name}`),
    ],
  },
  {
    title: 'Inside interchange',
    within: 'interchange/',
    rooms: ['epcis', ...foldersIn('interchange/src/swift').map((name) => `swift/${name}`)],
  },
  { title: 'Inside gateway', within: 'gateway/', rooms: foldersIn('gateway/src') },
  { title: 'Inside test-network', within: 'test-network/', rooms: foldersIn('test-network/src') },
];

/** The folders that hold source; git leaves empty ones behind when their files move. */
function foldersIn(path) {
  const entries = readdirSync(join(ROOT, path), { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return folders.filter((name) =>
    readdirSync(join(ROOT, path, name), { recursive: true }).some((file) => file.endsWith('.ts')),
  );
}

function fail(message) {
  console.error(message);
  process.exitCode = 1;
}

/** Every use of one file of ours by another. */
async function readUses() {
  const options = await extractDepcruiseOptions(join(ROOT, '.dependency-cruiser.cjs'));
  const { output } = await cruise(SOURCES, options);
  if (output.summary.error > 0) fail((await format(output, { outputType: 'err' })).output);
  return output.modules.flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }) => ({ from: source, to: resolved })),
  );
}

/** For each room the rooms that it uses. */
function arrowsBetween({ within, rooms }, uses) {
  const names = [...rooms].sort();
  const roomOf = (file) => {
    const path = file.replace(OWN_FILE, '$1/$2');
    if (path === file || !path.startsWith(within)) return undefined;
    const found = names.filter((room) => path.startsWith(`${within}${room}/`));
    return found.sort((one, other) => other.length - one.length)[0];
  };
  const pairs = uses.map(({ from, to }) => ({ from: roomOf(from), to: roomOf(to) }));
  const usedBy = (room) => new Set(pairs.filter(({ from, to }) => from === room && to !== room).map(({ to }) => to));
  return new Map(names.map((room) => [room, names.filter((other) => usedBy(room).has(other))]));
}

function isReached(room, arrows, starts) {
  const next = [...starts];
  const seen = new Set();
  for (let at = next.pop(); at !== undefined; at = next.pop()) {
    if (at === room) return true;
    if (!seen.has(at)) next.push(...arrows.get(at));
    seen.add(at);
  }
  return false;
}

/** An arrow that follows from others is not drawn: the picture would be a knot. */
function isDrawn(arrows, from, to) {
  const others = arrows.get(from).filter((room) => room !== to);
  return !isReached(to, arrows, others);
}

function picture(arrows) {
  const idOf = (room) => room.replaceAll(/\W/g, '_');
  const rooms = [...arrows.keys()].map((room) => `  ${idOf(room)}["${room}"]`);
  const drawn = [...arrows].flatMap(([from, targets]) =>
    targets.filter((to) => isDrawn(arrows, from, to)).map((to) => `  ${idOf(from)} --> ${idOf(to)}`),
  );
  return ['```mermaid', 'flowchart TD', ...rooms, ...drawn, '```'].join('\n');
}

const uses = await readUses();
const parts = [];
for (const part of PICTURES) {
  const arrows = arrowsBetween(part, uses);
  const circle = [...arrows.keys()].filter((room) => isReached(room, arrows, arrows.get(room)));
  if (circle.length > 0) fail(`${part.title}: these rooms use each other: ${circle.join(', ')}.`);
  const rows = [...arrows].map(([room, used]) => [code(room), used.map(code).join(', ')]);
  parts.push(`### ${part.title}`, picture(arrows), table(['room', 'uses'], rows));
}
const { page, next } = await replaceGenerated(PAGE, 'npm run check:layers', parts.join('\n\n'));
if (next !== page && process.argv.includes('--check'))
  fail('The pictures in docs/engineers/architecture.md are not up to date. Run npm run check:layers.');
else if (next !== page) writeFileSync(PAGE, next);
