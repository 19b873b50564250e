import type { Call, Endorsed, TransactionBlock, Wire } from '@naru/gateway';

/** Passes everything on to another wire. Adversaries change some of it. */
export class PassingWire implements Wire {
  protected readonly wire: Wire;

  constructor(wire: Wire) {
    this.wire = wire;
  }

  evaluate(user: string, call: Call): Promise<string> {
    return this.wire.evaluate(user, call);
  }

  endorse(user: string, call: Call): Promise<Endorsed> {
    return this.wire.endorse(user, call);
  }

  blocks(user: string, from: number, signal: AbortSignal): AsyncIterable<TransactionBlock> {
    return this.wire.blocks(user, from, signal);
  }

  height(user: string): Promise<number> {
    return this.wire.height(user);
  }

  close(): void {
    this.wire.close();
  }
}
