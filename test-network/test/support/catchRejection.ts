import { GatewayError } from '@hyperledger/fabric-gateway';

/** The error of a rejected promise. @throws Error if it is fulfilled. */
export async function catchRejection(promise: Promise<unknown>): Promise<Error> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof Error) return error;
    throw new Error(`rejected with ${String(error)}, which is not an error`, { cause: error });
  }
  throw new Error('was not rejected');
}

/** A gateway's refusal: its gRPC code, its message, and what each peer said. */
export interface Refusal {
  readonly code: number;
  readonly message: string;
  readonly details: readonly string[];
}

/** The gateway's refusal of a call. @throws Error if the call succeeds, or fails in another way. */
export async function catchRefusal(promise: Promise<unknown>): Promise<Refusal> {
  const error = await catchRejection(promise);
  if (!(error instanceof GatewayError)) throw error;
  const details = error.details.map(({ mspId, message }) => `${mspId}: ${message}`);
  return { code: error.code, message: error.message, details };
}
