import { isRecordKey, recordKey, readRecord, type TradeRecord } from '@naru/chaincode/domain';
import { type BlockTransaction, parseBlock } from '../../../src/fabric/parseBlock.js';
import { CARRIER, CUSTOMS, SHIPPER } from '../../support/consortium/cast.js';
import { TestConsortium } from '../../support/consortium/consortium.js';
import { acceptedDeclaration } from '../../support/consortium/declarations.js';
import { Scenes } from '../../support/consortium/scenes.js';
import { CHAINCODE } from '../../support/channel/memoryChannel.js';
import { anyDatabase } from '../../support/eachDatabase.js';
import { blockOf } from '../../support/channel/blockBytes.js';

const VALID = 0;
/** The block in which the members are recorded. */
const BOOTSTRAP_BLOCK = 1;

/** A transaction of a trade that was played on the real contracts, as a block has it. */
export interface PlayedTransaction {
  readonly bytes: Buffer;
  readonly read: BlockTransaction;
  readonly records: readonly TradeRecord[];
}

/** What a gateway reads of a valid transaction. */
export function readAlone(bytes: Uint8Array): BlockTransaction {
  const [read] = parseBlock(blockOf(0, undefined, [{ bytes, validationCode: VALID }]), CHAINCODE).transactions;
  if (read === undefined) throw new Error('A block with a transaction is read as one without.');
  return read;
}

export function listRecords({ writes }: Pick<BlockTransaction, 'writes'>): TradeRecord[] {
  return writes.flatMap(({ key, value }) => (isRecordKey(key) ? (readRecord(value, key) ?? []) : []));
}

/** Plays a trade with documents of every type. The first transaction records the members. */
export async function playTrade(): Promise<PlayedTransaction[]> {
  const consortium = await TestConsortium.shared(anyDatabase);
  const { height } = consortium.channel;
  await playAll(new Scenes(consortium));
  const numbers = Array.from({ length: consortium.channel.height - height }, (_, index) => height + index);
  const played = await envelopesOf(consortium, [BOOTSTRAP_BLOCK, ...numbers]);
  return played.map((bytes) => {
    const read = readAlone(bytes);
    return { bytes, read, records: listRecords(read) };
  });
}

async function playAll(scenes: Scenes): Promise<void> {
  const shipment = await scenes.shipment();
  const { bill } = await scenes.pledged();
  await scenes.act(SHIPPER, shipment, 'link', { input: { to: bill } });
  await scenes.paperClaim();
  const surrendered = await scenes.act(SHIPPER, await scenes.bill(), 'surrender-for-delivery');
  await scenes.act(CARRIER, surrendered, 'accept-surrender');
  await scenes.amendment();
  await scenes.examined('COMPLYING');
  await scenes.act(CUSTOMS, await acceptedDeclaration(scenes, 'GREEN', [bill]), 'release', {
    details: { reasonCode: 'EXAMINED' },
  });
}

async function envelopesOf(consortium: TestConsortium, numbers: readonly number[]): Promise<Buffer[]> {
  const wanted = new Set(numbers);
  const found: Buffer[] = [];
  const end = new AbortController();
  for await (const block of consortium.channel.follow(BOOTSTRAP_BLOCK, end.signal)) {
    const number = block.getHeader()?.getNumber() ?? 0;
    if (wanted.has(number))
      found.push(...(block.getData()?.getDataList_asU8() ?? []).map((bytes) => Buffer.from(bytes)));
    if (number === Math.max(...numbers)) break;
  }
  return found;
}

/** The public keys and the private ones that a trade wrote: nobody but their members can write them again. */
export function listOwnedKeys(trade: readonly PlayedTransaction[]): ReadonlySet<string> {
  return new Set(trade.flatMap(({ read }) => listTouched(read)));
}

/** The names of all keys that a transaction writes. */
export function listTouched({ writes, policies, hashedWrites }: BlockTransaction): string[] {
  return [
    ...[...writes, ...policies].map(({ key }) => key),
    ...hashedWrites.map(({ collection, keyHash }) => `${collection} ${keyHash}`),
  ];
}

/** The last version of each record of a trade. */
export function lastRecords(trade: readonly PlayedTransaction[]): ReadonlyMap<string, TradeRecord> {
  return new Map(trade.flatMap(({ records }) => records.map((record) => [recordKey(record), record] as const)));
}
