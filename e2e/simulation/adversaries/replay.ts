import type { Call } from '@naru/gateway';
import { describeOutcome, type Simulation } from '../run/simulation.js';
import type { Random } from '../world/random.js';
import { chooseClient } from './client.js';

/** A user sends a request again that stands in a block, to the same peers, in a transaction of its own. */
export async function replay(simulation: Simulation, random: Random): Promise<void> {
  const { world, sight, trace } = simulation;
  const me = chooseClient(simulation, random);
  const call = chooseRequest(sight.requestsSeenBy(me.msp), random);
  if (call === undefined) return;
  const outcome = await world
    .wireOf(me.msp)
    .endorse(me.name, call)
    .then((endorsed) => endorsed.submit())
    .then(
      ({ block }) => `block ${block}`,
      (error: unknown) => describeOutcome(error),
    );
  trace.say(`${me.msp} ${me.name} sends ${call.transaction} again → ${outcome}`);
}

/** A rare transaction is sent again as often as a common one. */
function chooseRequest(seen: readonly Call[], random: Random): Call | undefined {
  if (seen.length === 0) return undefined;
  const transaction = random.pickNamed([...new Set(seen.map((call) => call.transaction))], (name) => name);
  return random.pick(seen.filter((call) => call.transaction === transaction));
}
