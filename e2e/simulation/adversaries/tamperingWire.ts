import type { Call, Endorsed, Wire } from '@naru/gateway';
import { PassingWire } from './passingWire.js';

/** A client of its own: it changes what the gateway's code wants to have endorsed. */
export class TamperingWire extends PassingWire {
  readonly #tamper: (call: Call) => Call;

  constructor(wire: Wire, tamper: (call: Call) => Call) {
    super(wire);
    this.#tamper = tamper;
  }

  override endorse(user: string, call: Call): Promise<Endorsed> {
    return super.endorse(user, this.#tamper(call));
  }
}
