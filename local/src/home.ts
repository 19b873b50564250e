import { join, resolve } from 'node:path';

/** The folder that keeps everything: `NARU_HOME`, or `.naru` in the current folder. */
export function homeDirectory(): string {
  return resolve(process.env['NARU_HOME'] ?? join(process.cwd(), '.naru'));
}
