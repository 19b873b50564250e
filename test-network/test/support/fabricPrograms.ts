import type { Context } from 'mocha';

let isSaid = false;

/** Skips tests of Hyperledger Fabric's programs if FABRIC_HOME is not set, and says so once. */
export function skipWithoutFabric(context: Context): void {
  if (process.env['FABRIC_HOME']) return;
  if (!isSaid) console.log('  skipped: FABRIC_HOME is not set');
  isSaid = true;
  context.skip();
}
