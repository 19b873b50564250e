import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const NETWORK = fileURLToPath(new URL('fabric/main.js', import.meta.resolve('@naru/test-network')));

/** Runs a program of Node to its end. @returns what it printed @throws Error with what it printed to stderr if it fails */
export function runNode(args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [...args], { env: { ...process.env, ...variables } }, (error, output, errors) => {
      if (error === null) resolve(output);
      else reject(new Error(errors));
    });
  });
}

/** Runs `npm run network -- …` on the network of a home. */
export function runNetwork(home: string, args: readonly string[], variables: NodeJS.ProcessEnv = {}): Promise<string> {
  return runNode([NETWORK, ...args], { NARU_HOME: home, ...variables });
}
