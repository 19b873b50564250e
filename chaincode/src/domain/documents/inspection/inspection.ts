import { capture, conclude, disclose } from './capturing';
import { handOver, takeOver } from './custody';
import { inspection as words } from './words';

/** An inspection of goods by customs. */
export const inspection = words.withActions(capture, handOver, takeOver, conclude, disclose);
