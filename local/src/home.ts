import { join, resolve } from 'node:path';

/**
 * The folder that keeps everything: `NARU_HOME`, or `.naru` in the current folder.
 * @throws Error if `NARU_HOME` is empty: the folder would be the current one
 */
export function homeDirectory(): string {
  const { NARU_HOME: home } = process.env;
  if (home?.trim() === '') throw new Error('NARU_HOME is empty. Set it to a folder, or unset it to use .naru.');
  return resolve(home ?? join(process.cwd(), '.naru'));
}
