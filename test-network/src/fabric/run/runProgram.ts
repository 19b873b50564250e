import { execFile } from 'node:child_process';
import { basename } from 'node:path';

const MAX_OUTPUT_BYTES = 64 << 20;
const TIMEOUT_MS = 60_000;
/** How much of a failed program's output an error shows. */
const TAIL_CHARACTERS = 1_500;

/**
 * Runs a short program to its end.
 * @param settings variables that are added to the inherited environment.
 * @returns its standard output.
 * @throws Error with the end of its output if it fails.
 */
export function runProgram(program: string, args: readonly string[], settings: Settings): Promise<string> {
  const options = {
    env: { ...inheritedEnvironment(), ...settings },
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: TIMEOUT_MS,
  };
  return new Promise((resolve, reject) => {
    execFile(program, args, options, (error, stdout, stderr) => {
      if (!error) {
        resolve(stdout);
        return;
      }
      const said = `${stdout}${stderr}`.trim().slice(-TAIL_CHARACTERS);
      const command = `${basename(program)} ${args
        .filter((arg) => !arg.startsWith('-'))
        .slice(0, 3)
        .join(' ')}`;
      reject(new Error(`${command.trim()} failed: ${said === '' ? error.message : said}`, { cause: error }));
    });
  });
}

/** Environment variables that configure Fabric's programs. */
export type Settings = Readonly<Record<string, string>>;

/** This process's environment without variables that would change the settings of Fabric's programs or of Naru. */
export function inheritedEnvironment(): NodeJS.ProcessEnv {
  const foreign = /^(CORE|ORDERER|FABRIC|CONFIGTX|NARU)_/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !foreign.test(name)));
}
