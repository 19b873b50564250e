import type { Database } from './database/openDatabase.js';
import type { FairTurns } from './fabric/fairTurns.js';
import type { Load } from './http/load/load.js';
import type { Metrics } from './metrics.js';
import type { ReadModel } from './readModel/readModel.js';
import { countUnreadable } from './readModel/unreadable.js';

/** What is watched. */
interface Watched {
  readonly db: Database;
  readonly readModel: Pick<ReadModel, 'block'>;
  readonly load: Load;
  /** Of calls of the own peer. */
  readonly turns: FairTurns;
}

/** Adds to the metrics what is read when somebody asks. */
export function watchGateway(metrics: Metrics, { db, readModel, load, turns }: Watched): void {
  metrics.watch('naru_unreadable_transactions', 'Transactions of the ledger of which something cannot be read.', () =>
    countUnreadable(db),
  );
  metrics.watch(
    'naru_read_model_block',
    'The number of the last block that the read model took in; -1 before the first.',
    () => readModel.block,
  );
  metrics.watch('naru_peer_calls_running', 'Calls of the own peer that run now.', () => turns.running);
  metrics.watch('naru_peer_calls_waiting', 'Calls of the own peer that wait for a turn now.', () => turns.waiting);
  for (const of of ['running', 'waiting'] as const)
    metrics.watchEach(
      { name: `naru_http_turns_${of}`, help: `What users asked for that is ${of} now, by its kind.`, label: 'kind' },
      () => load.counts(of),
    );
}
