import type { Link } from '@naru/chaincode/domain';
import { newContainerNumber } from '../containerNumbers.js';
import { type Actor, BANK_A, SHIPPER } from './cast.js';
import type { HttpUser } from './httpUser.js';
import { containedDocument, type Scenes } from './scenes.js';
import { equipmentEvent, recordEvent } from './transportEvents.js';

/** The container came to the port two days after the on-board date. */
export const LATE_GATE_IN = { equipmentEventTypeCode: 'GTIN', eventDateTime: '2020-12-14T09:30:00+01:00' };

/** The container was loaded on another vessel, while it was still on board the one of its bill. */
export const OTHER_VOYAGE = {
  transportCall: {
    transportCallID: 'CALL-2',
    modeOfTransport: 'VESSEL',
    exportVoyageNumber: '077W',
    vessel: { vesselName: 'Naru Pioneer' },
    location: { UNLocationCode: 'KRPUS' },
  },
  eventDateTime: '2020-12-20T09:30:00+09:00',
};

/** Asks again until the answer is there: private documents are read after their block. */
export async function until<T>(ask: () => Promise<T>, isThere: (answer: T) => boolean): Promise<T> {
  let answer = await ask();
  while (!isThere(answer)) answer = await ask();
  return answer;
}

/** The moves of carriage: bills of containers that no other test has, and their events. */
export class Carriage {
  readonly #scenes: Scenes;

  constructor(scenes: Scenes) {
    this.#scenes = scenes;
  }

  /** A user whose gateway has read all blocks. */
  async settled(by: Actor): Promise<HttpUser> {
    const { consortium } = this.#scenes;
    const user = await consortium.as(by);
    await consortium.settled(user);
    return user;
  }

  async bill(container = newContainerNumber(), input: object = {}): Promise<{ container: string; bill: Link }> {
    return { container, bill: await this.#scenes.bill(containedDocument(container), input) };
  }

  /** Records an event of a container. */
  record(bill: Link, container: string, more: object = {}): Promise<Link> {
    return recordEvent(this.#scenes, bill, equipmentEvent({ equipmentReference: container, ...more }));
  }

  /** Shows a bill or an event to bank A. */
  show(document: Link): Promise<Link> {
    return this.#scenes.act(SHIPPER, document, 'disclose', { input: { to: { msp: BANK_A.msp } } });
  }
}
