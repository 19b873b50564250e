import type { RequestHandler } from 'express';

/**
 * Whether the gateway is about to end. It then says so to whoever asks whether it is ready, and closes each connection with
 * its next answer, so that a proxy turns to other gateways before this one takes no more requests.
 */
export class Draining {
  #isOn = false;

  get isOn(): boolean {
    return this.#isOn;
  }

  begin(): void {
    this.#isOn = true;
  }

  readonly closeConnections: RequestHandler = (_request, response, next) => {
    if (this.#isOn) response.set('Connection', 'close');
    next();
  };
}
