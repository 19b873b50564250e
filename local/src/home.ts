import { join, resolve } from 'node:path';

/** Where the trial system keeps everything: `NARU_HOME`, or `.naru` in the folder of the repository. */
export function homeDirectory(): string {
  return resolve(process.env['NARU_HOME'] ?? join(process.cwd(), '.naru'));
}
