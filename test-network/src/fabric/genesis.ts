import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writePublic } from '../identity/files.js';
import { configtxOf, PROFILE } from './configtx.js';
import { genesisFile, type Layout } from './layout.js';
import { runProgram } from './runProgram.js';

/**
 * Makes the channel's genesis block, once.
 * @throws Error where the network was begun with another channel configuration.
 */
export async function prepareGenesis(layout: Layout): Promise<void> {
  const block = genesisFile(layout);
  const configtx = join(dirname(block), 'configtx.yaml');
  // JSON is YAML, too; configtxgen reads it as it is.
  const text = `${JSON.stringify(configtxOf(layout), undefined, 2)}\n`;
  if (existsSync(block)) {
    requireSame(readFileSync(configtx, 'utf8'), text, layout.directory);
    return;
  }
  writePublic(configtx, text);
  const args = ['-profile', PROFILE, '-channelID', layout.consortium.channel, '-outputBlock', block];
  await runProgram(layout.programs.path('configtxgen'), args, { FABRIC_CFG_PATH: dirname(configtx) });
}

function requireSame(begun: string, wanted: string, directory: string): void {
  if (begun === wanted) return;
  throw new Error(
    `The network in ${directory} was begun with another channel configuration. ` +
      'To begin anew, without its data, run: npm run network -- clean',
  );
}
