import type { Transaction } from '@hyperledger/fabric-gateway';
import type { TestClient, InvokeOptions } from './client.js';

/** One of several transactions that are all endorsed before the first is submitted. */
export interface Runner {
  readonly client: TestClient;
  readonly name: string;
  readonly args: readonly string[];
  readonly options?: InvokeOptions;
}

/** Endorses all of them on the same state, and submits them in order. @returns their codes and blocks. */
export async function race(runners: readonly Runner[]): Promise<{ codes: number[]; blocks: bigint[] }> {
  const endorsed: { client: TestClient; transaction: Transaction }[] = [];
  for (const { client, name, args, options } of runners)
    endorsed.push({ client, transaction: await client.propose(name, args, options).endorse() });
  const committed = [];
  for (const { client, transaction } of endorsed) {
    const submitted = await transaction.submit();
    committed.push(client.committed(submitted));
  }
  const statuses = await Promise.all(committed);
  return { codes: statuses.map(({ code }) => code), blocks: statuses.map(({ blockNumber }) => blockNumber) };
}

const ATTEMPTS = 5;

/**
 * The codes of a race whose transactions are in one block. On a busy machine the block may be cut between them; then the
 * race is run again, with another key.
 */
export async function codesInOneBlock(run: (key: string) => ReturnType<typeof race>, key: string): Promise<number[]> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { codes, blocks } = await run(`${key}/${attempt}`);
    if (new Set(blocks).size === 1) return codes;
  }
  throw new Error(`the transactions were never in one block in ${ATTEMPTS} races`);
}
