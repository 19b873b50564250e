import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { cruise } from 'dependency-cruiser';

const OPTIONS = {
  doNotFollow: { path: 'node_modules|/dist/' },
  tsPreCompilationDeps: true,
  enhancedResolveOptions: {
    exportsFields: ['exports'],
    conditionNames: ['import', 'require', 'node', 'default', 'types'],
  },
};

const workspaceOf = (room) => room.split('/')[0];

/** The arrows between rooms, each once. A room is a folder of source. */
async function readArrows(root, workspaces) {
  const { output } = await cruise(
    workspaces.map((workspace) => `${workspace}/src`).filter((folder) => existsSync(join(root, folder))),
    { ...OPTIONS, baseDir: resolve(root) },
  );
  const rooms = new Set();
  const arrows = new Map();
  for (const { source, dependencies } of output.modules) {
    const from = dirname(source);
    if (!/^[^/]+\/src(\/|$)/.test(from)) continue;
    rooms.add(from);
    for (const { resolved } of dependencies) {
      // Another workspace is imported as it was built.
      const to = dirname(resolved.replace('/dist/src/', '/src/'));
      if (workspaces.includes(workspaceOf(to)) && to !== from) arrows.set(`${from} ${to}`, { from, to });
    }
  }
  return { rooms: [...rooms], arrows: [...arrows.values()], has: (from, to) => arrows.has(`${from} ${to}`) };
}

/** Counts rooms and arrows between them, for each workspace and for all. */
export async function findArrows(root, workspaces) {
  const { rooms, arrows, has } = await readArrows(root, workspaces);
  const count = (isOwn) => {
    const own = arrows.filter(({ from }) => isOwn(from));
    return {
      rooms: rooms.filter(isOwn).length,
      within: own.filter(({ from, to }) => workspaceOf(from) === workspaceOf(to)).length,
      outward: own.filter(({ from, to }) => workspaceOf(from) !== workspaceOf(to)).length,
      mutual: own.filter(({ from, to }) => from < to && has(to, from)).length,
    };
  };
  return {
    of: (workspace) => count((room) => workspaceOf(room) === workspace),
    ofAll: () => count(() => true),
  };
}
