import type { MtFault } from '../message/fault.js';
import { MT_TYPES, type MtType } from '../message/mtMessage.js';
import { type Block, checkEntries, readBlocks } from './blocks.js';
import {
  checkApplicationHeader,
  checkBasicHeader,
  readApplicationHeader,
  readBasicHeader,
  readType,
} from './headers.js';
import type { OuterBlocks, TaggedValue } from '../message/outerBlocks.js';

/** What stands around a text block, and what is wrong with it. */
export interface OuterBlocksResult {
  readonly type: MtType | undefined;
  readonly outerBlocks: OuterBlocks | undefined;
  readonly faults: readonly MtFault[];
}

/** Blocks 1, 2 and perhaps 3 stand before the text; perhaps 5 and S after it; each once and in this order. */
const BEFORE = ['1', '2', '3'];
const AFTER = ['5', 'S'];
const NEEDED = ['1', '2'];

function toFaults(id: string, messageLine: number, text: string | undefined): MtFault[] {
  return text === undefined ? [] : [{ where: `block${id}`, line: 1, messageLine, text }];
}

function checkBlockOrder(blocks: readonly Block[], known: readonly string[]): MtFault[] {
  let last = -1;
  return blocks.flatMap(({ id, messageLine }) => {
    const index = known.indexOf(id);
    if (index === -1) return toFaults(id, messageLine, `is not expected here; these blocks are: ${known.join(', ')}`);
    if (index <= last) return toFaults(id, messageLine, 'comes twice or out of order');
    last = index;
    return [];
  });
}

/** Reads the entries of block 3, 5 or S, if the block is there. */
function readEntries(block: Block | undefined): { entries: TaggedValue[] | undefined; faults: readonly MtFault[] } {
  if (block === undefined) return { entries: undefined, faults: [] };
  const where = `block${block.id}`;
  const { blocks, faults } = readBlocks(block.content, where, block.messageLine);
  const entries = blocks.map(({ id, content }) => ({ tag: id, value: content }));
  return {
    entries,
    faults: faults.length > 0 ? faults : toFaults(block.id, block.messageLine, checkEntries(entries)),
  };
}

function checkHeaders(basic: Block | undefined, application: Block | undefined): MtFault[] {
  if (basic === undefined || application === undefined) return [];
  const fault = checkApplicationHeader(application.content);
  const unknown =
    readType(application.content) === undefined
      ? `names a type of message that is not read here; these are: ${MT_TYPES.join(', ')}`
      : undefined;
  return [
    ...toFaults('1', basic.messageLine, checkBasicHeader(basic.content)),
    ...toFaults('2', application.messageLine, fault ?? unknown),
  ];
}

/**
 * Reads what stands before and after the text block: either nothing, or at least blocks 1 and 2.
 *
 * @param tailLine the line of the message in which the text block ends
 */
export function readOuterBlocks(head: string, tail: string, tailLine: number): OuterBlocksResult {
  const before = readBlocks(head, 'block1', 1);
  const after = readBlocks(tail, 'block5', tailLine);
  const blocks = [...before.blocks, ...after.blocks];
  const read = [
    ...before.faults,
    ...after.faults,
    ...checkBlockOrder(before.blocks, BEFORE),
    ...checkBlockOrder(after.blocks, AFTER),
  ];
  if (blocks.length === 0) return { type: undefined, outerBlocks: undefined, faults: read };
  const block = (id: string): Block | undefined => blocks.find((other) => other.id === id);
  const [basic, application] = [block('1'), block('2')];
  const missing = NEEDED.filter((id) => block(id) === undefined).flatMap((id) => toFaults(id, 1, 'is missing'));
  const [user, trailers, system] = [readEntries(block('3')), readEntries(block('5')), readEntries(block('S'))];
  const faults = [
    ...[...read, ...missing, ...checkHeaders(basic, application)],
    ...[...user.faults, ...trailers.faults, ...system.faults],
  ];
  return {
    type: application && readType(application.content),
    outerBlocks: basic &&
      application && {
        basicHeader: readBasicHeader(basic.content),
        applicationHeader: readApplicationHeader(application.content),
        ...(user.entries && { userHeader: user.entries }),
        ...(trailers.entries && { trailers: trailers.entries }),
        ...(system.entries && { systemTrailers: system.entries }),
      },
    faults,
  };
}
