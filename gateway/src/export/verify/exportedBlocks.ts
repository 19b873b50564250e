import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { common } from '@hyperledger/fabric-protos';
import { type BlockTransaction, parseBlock } from '../../fabric/parseBlock.js';
import { blockFile } from '../format.js';
import { type Faults, IS_MISSING, isMissing } from './faults.js';

/** Documents that were made one after the other are often in one block. */
const KEPT_BLOCKS = 64;

/** The blocks of an export, read by their numbers. A block with something wrong is a fault, and counts as not there. */
export class ExportedBlocks {
  readonly #directory: string;
  readonly #chaincode: string;
  readonly #faults: Faults;
  readonly #kept = new Map<number, readonly BlockTransaction[] | undefined>();

  constructor(directory: string, chaincode: string, faults: Faults) {
    this.#directory = directory;
    this.#chaincode = chaincode;
    this.#faults = faults;
  }

  async block(number: number): Promise<common.Block | undefined> {
    const path = blockFile(number);
    try {
      return common.Block.deserializeBinary(await readFile(join(this.#directory, path)));
    } catch (error) {
      this.#faults.add(path, isMissing(error) ? IS_MISSING : 'cannot be read as a block');
      return undefined;
    }
  }

  /** The transactions of a block, of which some are kept. */
  async transactions(number: number): Promise<readonly BlockTransaction[] | undefined> {
    if (this.#kept.has(number)) return this.#kept.get(number);
    const block = await this.block(number);
    const transactions = block && this.parse(block, number);
    const [eldest] = this.#kept.keys();
    if (this.#kept.size >= KEPT_BLOCKS && eldest !== undefined) this.#kept.delete(eldest);
    this.#kept.set(number, transactions);
    return transactions;
  }

  /** The transactions of a block that was read, or undefined if they cannot be read. */
  parse(block: common.Block, number: number): readonly BlockTransaction[] | undefined {
    try {
      return parseBlock(block, this.#chaincode).transactions;
    } catch {
      this.#faults.add(blockFile(number), 'holds a transaction that cannot be read');
      return undefined;
    }
  }
}
