/** Where a command writes; a test takes it in. */
export interface Terminal {
  /** A line of the answer. */
  readonly print: (text: string) => void;
  /** A line beside the answer: progress, faults, hints. */
  readonly tell: (text: string) => void;
  /** Bytes of a file that is the answer. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** In cells; unlimited if the answer does not go to a terminal. */
  readonly width: number;
  /** Shows how far a command is, in place of what it showed before. */
  readonly progress: (text: string) => void;
}

const CLEAR_LINE = '\r\u001b[K';

export const systemTerminal: Terminal = {
  print: (text) => {
    process.stdout.write(`${text}\n`);
  },
  tell: (text) => {
    process.stderr.write(`${text}\n`);
  },
  write: (bytes) =>
    new Promise((resolve, reject) => {
      process.stdout.write(bytes, (error) => {
        if (error) reject(error);
        else resolve();
      });
    }),
  width: process.stdout.isTTY ? process.stdout.columns : Infinity,
  progress: (text) => {
    if (process.stderr.isTTY) process.stderr.write(`${CLEAR_LINE}${text}`);
  },
};
