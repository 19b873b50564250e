// Writes 10,000 generated credits as MT 700 and MT 701, reads these, and compares messages and terms. Prints the counts;
// exits 1, with the credit, if one is not the same.
import { writeAndRead } from '../dist/test/swift/support/roundTrip.js';

const CREDITS = 10_000;

const { credits, messages } = writeAndRead(CREDITS);
console.log(`${credits} generated credits, in ${messages} messages, are the same when they are read again`);
