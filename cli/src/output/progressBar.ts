const BAR_CELLS = 24;

/** How far something is: `shipments ████░░░░ 12 of 54`. */
export function formatProgress(what: string, done: number, total: number): string {
  const filled = total === 0 ? BAR_CELLS : Math.min(BAR_CELLS, Math.floor((done / total) * BAR_CELLS));
  return `${what} ${'█'.repeat(filled)}${'░'.repeat(BAR_CELLS - filled)} ${done} of ${Math.max(total, done)}`;
}
