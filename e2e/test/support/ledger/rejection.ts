import { GatewayError } from '@hyperledger/fabric-gateway';
import { TRADE_ERROR_CODES } from '@naru/chaincode/domain';
import { z } from 'zod';

const CHAINCODE_ERROR = 'chaincode response 500, ';
const Rejection = z.object({ code: z.enum(TRADE_ERROR_CODES), values: z.record(z.string(), z.unknown()) });
type Rejection = z.infer<typeof Rejection>;

/** What a promise is rejected with. @throws Error where it is fulfilled */
async function errorOf(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`rejected with ${String(error)}, which is no error`, { cause: error });
  }
  throw new Error('was not rejected');
}

/** All that a gateway and the peers behind it said. @throws Error where it was not they who refused */
export async function refusalOf(promise: Promise<unknown>): Promise<string> {
  return textOf(await errorOf(promise));
}

/** The rule's rejection by which a chaincode refused. @throws Error where it was not a rule that refused */
export async function rejectionOf(promise: Promise<unknown>): Promise<Rejection> {
  const text = await refusalOf(promise);
  return rejectionIn(text) ?? fail(text);
}

/** The code of {@link rejectionOf}. */
export async function codeOf(promise: Promise<unknown>): Promise<Rejection['code']> {
  return (await rejectionOf(promise)).code;
}

function textOf(error: Error): string {
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
