import { findAuthorityProgram } from '@naru/test-network';

/** Why tests that need the programs of Fabric and Fabric CA cannot run here; undefined if they can. */
export function missingFabricCa(): string | undefined {
  if (!process.env['FABRIC_HOME']) return 'FABRIC_HOME is not set';
  try {
    findAuthorityProgram();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}
