import { z } from 'zod';
import {
  clientIdentityOf,
  type Committed,
  newSimulation,
  type Proposal,
  type Simulation,
  stubOf,
} from './simulation.js';

// fabric-shim logs each transaction to the console unless it is told before it is loaded.
process.env['CORE_CHAINCODE_LOGGING_LEVEL'] ??= 'error';
const own = { exceptions: process.listeners('uncaughtException'), rejections: process.listeners('unhandledRejection') };
const { contracts } = await import('@naru/chaincode');
// Its logger takes the errors that nobody catches, so that a run of tests which fails that way would end with status 0.
for (const listener of process.listeners('uncaughtException'))
  if (!own.exceptions.includes(listener)) process.off('uncaughtException', listener);
for (const listener of process.listeners('unhandledRejection'))
  if (!own.rejections.includes(listener)) process.off('unhandledRejection', listener);

const byName = new Map(contracts.map((Contract) => new Contract()).map((contract) => [contract.getName(), contract]));

/** Runs a transaction of the real contracts on what was committed. @throws Error as the chaincode does */
export async function run(
  committed: Committed,
  proposal: Proposal,
  name: string,
  args: readonly string[],
): Promise<{ result: string; simulation: Simulation }> {
  const [contractName = '', method = ''] = name.split(':');
  const contract = byName.get(contractName);
  const transaction: unknown = contract && Reflect.get(contract, method);
  if (contract === undefined || typeof transaction !== 'function') throw new Error(`There is no transaction ${name}.`);
  const simulation = newSimulation();
  const stub = stubOf(committed, proposal, simulation);
  const context = Object.assign(contract.createContext(), { stub, clientIdentity: clientIdentityOf(proposal.by) });
  const result: unknown = await Reflect.apply(transaction, contract, [context, ...args]);
  return { result: z.string().parse(result), simulation };
}
