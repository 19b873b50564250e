import { contracts, type Stub } from '@naru/chaincode';
import type { Bearer } from './identities.js';

/** One transaction of the chaincode. */
type Transaction = (stub: Stub, caller: Bearer, args: readonly string[]) => Promise<string>;

const NOT_TRANSACTIONS: readonly string[] = ['constructor', 'createContext'];
const TRANSACTIONS = collectTransactions();

/**
 * Runs a transaction of the real chaincode in this process: its contracts' methods, as fabric-contract-api calls them.
 * @throws Error as the transaction does
 */
export async function runTransaction(
  name: string,
  stub: Stub,
  caller: Bearer,
  args: readonly string[],
): Promise<string> {
  const transaction = TRANSACTIONS.get(name);
  if (transaction === undefined) throw new Error(`You've asked to invoke a function that does not exist: ${name}`);
  return transaction(stub, caller, args);
}

function collectTransactions(): ReadonlyMap<string, Transaction> {
  const collected = new Map<string, Transaction>();
  for (const Contract of contracts) {
    const contract = new Contract();
    const prototype: object = Contract.prototype;
    for (const method of Object.getOwnPropertyNames(prototype).filter((name) => !NOT_TRANSACTIONS.includes(name))) {
      const run: unknown = Reflect.get(contract, method);
      if (typeof run !== 'function') continue;
      collected.set(`${contract.getName()}:${method}`, async (stub, caller, args) => {
        if (args.length !== run.length - 1)
          throw new Error(`Expected ${run.length - 1} parameters, but ${args.length} have been supplied`);
        const context = contract.createContext();
        Reflect.set(context, 'stub', stub);
        Reflect.set(context, 'clientIdentity', identify(caller));
        const result: unknown = await Reflect.apply(run, contract, [context, ...args]);
        return String(result);
      });
    }
  }
  return collected;
}

function identify({ mspId, attributes }: Bearer): object {
  return { getMSPID: () => mspId, getAttributeValue: (name: string) => attributes[name] ?? null };
}
