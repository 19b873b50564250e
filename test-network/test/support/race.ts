import type { Transaction } from '@hyperledger/fabric-gateway';
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
