import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { LocalSystem } from '@naru/local';

const CLI = fileURLToPath(new URL('cli.js', import.meta.resolve('@naru/gateway')));

/** How a command ended, and what it said. */
export interface Ended {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `naru-gateway` as an administrator does: as a process, with these settings and no others. */
export function gatewayCli(args: readonly string[], settings: Readonly<Record<string, string>> = {}): Promise<Ended> {
  const { PATH = '' } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [CLI, ...args], { env: { PATH, ...settings } }, (error, stdout, stderr) => {
      resolve({ status: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

/** The settings of an organisation's gateway. */
export function gatewaySettings(system: LocalSystem, mspId: string): Record<string, string> {
  const organization = system.consortium.organizations.find((candidate) => candidate.mspId === mspId);
  if (organization === undefined) throw new Error(`the consortium has no ${mspId}`);
  return system.gatewayEnvironment(organization);
}

/** Runs `naru-gateway` in the place of an organisation's gateway, which is stopped for as long. */
export async function inPlaceOfGateway(system: LocalSystem, mspId: string, args: readonly string[]): Promise<Ended> {
  const gateway = system.gateways.get(mspId);
  await gateway?.stop();
  try {
    return await gatewayCli(args, gatewaySettings(system, mspId));
  } finally {
    await gateway?.start();
  }
}
