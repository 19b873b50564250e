import type { Call, Endorsed, TransactionBlock, Wire } from '@naru/gateway';

/** A client of its own: it changes what the gateway's code wants to have endorsed. */
export class TamperingWire implements Wire {
  readonly #wire: Wire;
  readonly #tamper: (call: Call) => Call;

  constructor(wire: Wire, tamper: (call: Call) => Call) {
    this.#wire = wire;
    this.#tamper = tamper;
  }

  evaluate(user: string, call: Call): Promise<string> {
    return this.#wire.evaluate(user, call);
  }

  endorse(user: string, call: Call): Promise<Endorsed> {
    return this.#wire.endorse(user, this.#tamper(call));
  }

  blocks(user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock> {
    return this.#wire.blocks(user, from, signal);
  }

  height(user: string): Promise<number> {
    return this.#wire.height(user);
  }

  close(): void {
    this.#wire.close();
  }
}
