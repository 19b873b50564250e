import type { Terminal } from '../../src/terminal.js';

/** Takes in nothing: for programs of which no command is run. */
export const silentTerminal: Terminal = {
  width: Infinity,
  print: () => undefined,
  tell: () => undefined,
  write: () => Promise.resolve(),
  progress: () => undefined,
};
