import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NETWORK = fileURLToPath(new URL('fabric/main.js', import.meta.resolve('@naru/test-network')));

/** Runs a program of Node to its end, and gives what it printed. @throws Error with what it said where it fails */
export function runNode(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { env: { ...process.env, ...variables } }, (error, output, errors) => {
      if (error === null) resolve(output);
      else reject(new Error(errors));
    });
  });
}

/** `npm run network -- …`, on what is kept in a home. */
export function runNetwork(home: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  return runNode([NETWORK, ...args], { NARU_HOME: home, ...variables });
}
