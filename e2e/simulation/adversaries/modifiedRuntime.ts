import type { Invocation, Outcome, Runtime } from '@naru/test-network/parts';
import type { Stub } from '@naru/chaincode';
import { parseJson } from '@naru/chaincode/domain';
import { z } from 'zod';
import { type HonestRuntime, makeResponse, openInvocation } from '../world/runtime.js';
import { applyWrites, encode, Write } from './writes.js';

/** The transaction that modified chaincode has besides the real ones. */
export const ANYTHING = 'anything';
const OK = 200;
const LIMITS = { maxBytes: 64 << 20, maxDepth: 8 };
const COLLECTION = '_implicit_org_';

/** Chaincode that looks like the real one, and writes whatever its own clients ask for. */
export class ModifiedRuntime implements Runtime {
  readonly #honest: HonestRuntime;

  constructor(honest: HonestRuntime) {
    this.#honest = honest;
  }

  connect(): Promise<void> {
    return Promise.resolve();
  }

  close(): void {
    // Nothing is connected, so nothing is closed.
  }

  async invoke(invocation: Invocation): Promise<Outcome> {
    const { invoked } = openInvocation(this.#honest.machine, invocation);
    if (invoked.transaction === ANYTHING) return writeAnything(invocation, invoked.transient.get('writes'));
    return this.#honest.invoke(invocation);
  }
}

function writeAnything({ simulator }: Invocation, writes: Uint8Array | undefined): Outcome {
  applyWrites(simulator, z.array(Write).parse(parseJson(writes ?? '[]', LIMITS)));
  return { response: makeResponse(OK, ''), event: undefined };
}

/** A stub that notes what is written instead of writing it. */
export function captureWrites(stub: Stub, writes: Write[]): Stub {
  const note = (write: Write): Promise<void> => {
    writes.push(write);
    return Promise.resolve();
  };
  const mspOf = (collection: string): string => collection.slice(COLLECTION.length);
  return {
    ...stub,
    putState: (key, value) => note({ op: 'put', key, value: encode(value) }),
    setStateValidationParameter: (key, policy) => note({ op: 'policy', key, policy: encode(policy) }),
    putPrivateData: (collection, key, value) =>
      note({ op: 'put private', msp: mspOf(collection), key, value: encode(value) }),
    setPrivateDataValidationParameter: (collection, key, policy) =>
      note({ op: 'private policy', msp: mspOf(collection), key, policy: encode(policy) }),
  };
}
