import type { MtFault } from '../messages/fault.js';
import { MT_TYPES, type MtType } from '../messages/mtMessage.js';
import { type Block, entriesFault, readBlocks } from './blocks.js';
import { applicationHeaderFault, basicHeaderFault, readApplicationHeader, readBasicHeader, typeOf } from './headers.js';
import type { MtEnvelope, TaggedValue } from './mtEnvelope.js';

/** What stands around a text block. */
export interface Surroundings {
  readonly type: MtType | undefined;
  readonly envelope: MtEnvelope | undefined;
  readonly faults: readonly MtFault[];
}

/** Before the text block 1, 2 and perhaps 3; after it perhaps 5 and S; each once and in this order. */
const BEFORE = ['1', '2', '3'];
const AFTER = ['5', 'S'];
const NEEDED = ['1', '2'];

function faultOf(id: string, messageLine: number, text: string | undefined): MtFault[] {
  return text === undefined ? [] : [{ where: `block${id}`, line: 1, messageLine, text }];
}

/** Blocks that are not known in that place, that come twice or in another order. */
function orderFaults(blocks: readonly Block[], known: readonly string[]): MtFault[] {
  let last = -1;
  return blocks.flatMap(({ id, messageLine }) => {
    const index = known.indexOf(id);
    if (index === -1) return faultOf(id, messageLine, `has no place here; there may be: ${known.join(', ')}`);
    if (index <= last) return faultOf(id, messageLine, 'comes twice or out of order');
    last = index;
    return [];
  });
}

/** The entries of block 3, 5 or S with their faults; nothing if the block is not there. */
function entriesOf(block: Block | undefined): { entries: TaggedValue[] | undefined; faults: readonly MtFault[] } {
  if (block === undefined) return { entries: undefined, faults: [] };
  const where = `block${block.id}`;
  const { blocks, faults } = readBlocks(block.content, where, block.messageLine);
  const entries = blocks.map(({ id, content }) => ({ tag: id, value: content }));
  return {
    entries,
    faults: faults.length > 0 ? faults : faultOf(block.id, block.messageLine, entriesFault(entries)),
  };
}

function headerFaults(basic: Block | undefined, application: Block | undefined): MtFault[] {
  if (basic === undefined || application === undefined) return [];
  const fault = applicationHeaderFault(application.content);
  const unknown =
    typeOf(application.content) === undefined
      ? `is of no message that is read here: ${MT_TYPES.join(', ')}`
      : undefined;
  return [
    ...faultOf('1', basic.messageLine, basicHeaderFault(basic.content)),
    ...faultOf('2', application.messageLine, fault ?? unknown),
  ];
}

/**
 * Reads what stands before and after the text block: either nothing at all, or blocks 1 and 2 at least.
 *
 * @param tailLine the line of the message in which the text block ends
 */
export function readEnvelope(head: string, tail: string, tailLine: number): Surroundings {
  const before = readBlocks(head, 'block1', 1);
  const after = readBlocks(tail, 'block5', tailLine);
  const blocks = [...before.blocks, ...after.blocks];
  const read = [
    ...before.faults,
    ...after.faults,
    ...orderFaults(before.blocks, BEFORE),
    ...orderFaults(after.blocks, AFTER),
  ];
  if (blocks.length === 0) return { type: undefined, envelope: undefined, faults: read };
  const block = (id: string): Block | undefined => blocks.find((other) => other.id === id);
  const [basic, application] = [block('1'), block('2')];
  const missing = NEEDED.filter((id) => block(id) === undefined).flatMap((id) => faultOf(id, 1, 'is missing'));
  const [user, trailers, system] = [entriesOf(block('3')), entriesOf(block('5')), entriesOf(block('S'))];
  const faults = [
    ...[...read, ...missing, ...headerFaults(basic, application)],
    ...[...user.faults, ...trailers.faults, ...system.faults],
  ];
  return {
    type: application && typeOf(application.content),
    envelope: basic &&
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
