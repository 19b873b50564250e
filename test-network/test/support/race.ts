import type { SubmittedTransaction, Transaction } from '@hyperledger/fabric-gateway';
import type { TestClient, InvokeOptions } from './client.js';

/** One of several transactions that are endorsed before any of them is submitted. */
export interface Runner {
  readonly client: TestClient;
  readonly name: string;
  readonly args: readonly string[];
  readonly options?: InvokeOptions;
}

/** Endorses all of them on the same state, submits them in order, and tells their codes and blocks. */
export async function race(runners: readonly Runner[]): Promise<{ codes: number[]; blocks: bigint[] }> {
  const endorsed: Transaction[] = [];
  for (const { client, name, args, options } of runners)
    endorsed.push(await client.propose(name, args, options).endorse());
  const submitted: SubmittedTransaction[] = [];
  for (const transaction of endorsed) submitted.push(await transaction.submit());
  const statuses = await Promise.all(submitted.map((commit) => commit.getStatus()));
  return { codes: statuses.map(({ code }) => code), blocks: statuses.map(({ blockNumber }) => blockNumber) };
}
