import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { common } from '@hyperledger/fabric-protos';
import { requireValue } from '../../shared/requireValue.js';
import { writePublic } from '../../shared/files.js';
import { newConfigtx, PROFILE } from './configtx.js';
import { decodeConfiguration } from './decodeConfiguration.js';
import { foundersOf, genesisFile, type Layout } from '../layout/layout.js';
import { CLEAN_FIRST } from '../run/hints.js';
import { runProgram } from '../run/runProgram.js';

/**
 * Makes the channel's genesis block, once.
 * @throws Error if the network began with another channel configuration.
 */
export async function prepareGenesis(layout: Layout): Promise<void> {
  const block = genesisFile(layout);
  const configtx = join(dirname(block), 'configtx.yaml');
  // JSON is valid YAML, so configtxgen reads it.
  const text = `${JSON.stringify(newConfigtx(layout, foundersOf(layout)), undefined, 2)}\n`;
  if (existsSync(block)) {
    requireSame(readFileSync(configtx, 'utf8'), text, layout.directory);
    return;
  }
  writePublic(configtx, text);
  await generate(layout, configtx, block);
}

/**
 * Generates the configuration that a new channel of all members would have. New members' parts are copied from it.
 * @param folder gets the files.
 */
export async function generateConfigurationOfAll(layout: Layout, folder: string): Promise<common.ConfigGroup> {
  const configtx = join(folder, 'configtx.yaml');
  writePublic(configtx, JSON.stringify(newConfigtx(layout, layout.peers)));
  await generate(layout, configtx, join(folder, 'all.block'));
  return requireValue(
    decodeConfiguration(readFileSync(join(folder, 'all.block'))).getChannelGroup(),
    'the group of the channel',
  );
}

async function generate({ programs, consortium }: Layout, configtx: string, block: string): Promise<void> {
  const args = ['-profile', PROFILE, '-channelID', consortium.channel, '-outputBlock', block];
  await runProgram(programs.path('configtxgen'), args, { FABRIC_CFG_PATH: dirname(configtx) });
}

function requireSame(begun: string, wanted: string, directory: string): void {
  if (begun === wanted) return;
  throw new Error(`The network in ${directory} began with another channel configuration. ${CLEAN_FIRST}`);
}
