import { findAuthorityProgram } from '@naru/test-network';

/** Why nothing can run here that needs Fabric's programs and Fabric CA's; undefined where it can. */
export function missingFabricCa(): string | undefined {
  if (!process.env['FABRIC_HOME']) return 'FABRIC_HOME is not set';
  try {
    findAuthorityProgram();
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message.split('\n')[0] : String(error);
  }
}
