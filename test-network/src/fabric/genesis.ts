import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { common } from '@hyperledger/fabric-protos';
import { present } from '../shared/present.js';
import { writePublic } from '../identity/files.js';
import { configtxOf, PROFILE } from './configtx.js';
import { configurationIn } from './configurationBlock.js';
import { founders, genesisFile, type Layout } from './layout.js';
import { runProgram } from './runProgram.js';

/**
 * Makes the channel's genesis block, once.
 * @throws Error where the network was begun with another channel configuration.
 */
export async function prepareGenesis(layout: Layout): Promise<void> {
  const block = genesisFile(layout);
  const configtx = join(dirname(block), 'configtx.yaml');
  // JSON is YAML, too; configtxgen reads it as it is.
  const text = `${JSON.stringify(configtxOf(layout, founders(layout)), undefined, 2)}\n`;
  if (existsSync(block)) {
    requireSame(readFileSync(configtx, 'utf8'), text, layout.directory);
    return;
  }
  writePublic(configtx, text);
  await generate(layout, configtx, block);
}

/**
 * The configuration that a channel of all the layout's members would begin with: what those who join add to theirs is
 * taken from it.
 * @param folder for the files.
 */
export async function configurationOfAll(layout: Layout, folder: string): Promise<common.ConfigGroup> {
  const configtx = join(folder, 'configtx.yaml');
  writePublic(configtx, JSON.stringify(configtxOf(layout, layout.peers)));
  await generate(layout, configtx, join(folder, 'all.block'));
  return present(
    configurationIn(readFileSync(join(folder, 'all.block'))).getChannelGroup(),
    'the group of the channel',
  );
}

async function generate({ programs, consortium }: Layout, configtx: string, block: string): Promise<void> {
  const args = ['-profile', PROFILE, '-channelID', consortium.channel, '-outputBlock', block];
  await runProgram(programs.path('configtxgen'), args, { FABRIC_CFG_PATH: dirname(configtx) });
}

function requireSame(begun: string, wanted: string, directory: string): void {
  if (begun === wanted) return;
  throw new Error(
    `The network in ${directory} was begun with another channel configuration. ` +
      'To begin anew, without its data, run: npm run network -- clean',
  );
}
