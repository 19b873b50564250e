import { disclose, retract } from './corrections';
import { record } from './record';
import { eventWords } from './words';

/** An event of a container or a vessel (DCSA Track & Trace 2.x), as its carrier records it for its bills. */
export const transportEvent = eventWords.withActions(record, retract, disclose);
