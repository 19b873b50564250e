import { GatewayError } from '@hyperledger/fabric-gateway';
import { TRADE_ERROR_CODES, TradeError } from '@naru/chaincode/domain';
import { z } from 'zod';

const CHAINCODE_ERROR = 'chaincode response 500, ';
const Rejection = z.object({ code: z.enum(TRADE_ERROR_CODES), values: z.record(z.string(), z.unknown()) });
type Rejection = z.infer<typeof Rejection>;

/** The error with which a promise is rejected. @throws Error if it is fulfilled */
async function catchError(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`rejected with ${String(error)}, which is not an Error`, { cause: error });
  }
  throw new Error('was not rejected');
}

/** Everything that the peers said when they refused. @throws Error if something else failed */
export async function catchRefusal(promise: Promise<unknown>): Promise<string> {
  return wholeText(await catchError(promise));
}

/** The rejection with which a rule of the chaincode refused. @throws Error if no rule refused */
export async function catchRejection(promise: Promise<unknown>): Promise<Rejection> {
  const text = await catchRefusal(promise);
  return rejectionIn(text) ?? fail(text);
}

/** The code of {@link catchRejection}. */
export async function catchCode(promise: Promise<unknown>): Promise<Rejection['code']> {
  return (await catchRejection(promise)).code;
}

/** The rejection by which the ledger asks for lists; undefined if it is another failure. */
export function neededLists(error: unknown): TradeError | undefined {
  if (!(error instanceof GatewayError)) return undefined;
  const rejection = rejectionIn(wholeText(error));
  return rejection?.code === 'LISTS_NEEDED' ? new TradeError({ ...rejection, message: '' }) : undefined;
}

function wholeText(error: Error): string {
  if (!(error instanceof GatewayError)) throw error;
  return [error.message, ...error.details.map(({ mspId, message }) => `${mspId}: ${message}`)].join('\n');
}

function rejectionIn(text: string): Rejection | undefined {
  const line = text.split('\n').find((candidate) => candidate.includes(CHAINCODE_ERROR));
  if (line === undefined) return undefined;
  try {
    return Rejection.parse(JSON.parse(line.slice(line.indexOf(CHAINCODE_ERROR) + CHAINCODE_ERROR.length)));
  } catch {
    return undefined;
  }
}

function fail(text: string): never {
  throw new Error(`no rule refused, but: ${text}`);
}
