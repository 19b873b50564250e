import type { GatewayConfig } from './config/config.js';
import type { GuardedWire } from './fabric/guardedWire.js';
import type { Database } from './database/openDatabase.js';
import { Draining } from './http/draining.js';
import type { Readiness } from './http/healthRoutes.js';
import type { Load } from './http/load/load.js';
import type { Services } from './http/services.js';
import type { Metrics } from './metrics.js';
import { createReadiness, type ReadinessParts } from './readiness.js';
import { Lag } from './readModel/lag.js';
import type { ReadModel } from './readModel/readModel.js';
import { countUnreadable } from './readModel/unreadable.js';
import { countDeliveries } from './webhooks/deliveries.js';

/** What is watched. */
interface Watched extends Pick<ReadinessParts, 'registration' | 'tokenKeys' | 'keys'> {
  readonly db: Database;
  readonly readModel: Pick<ReadModel, 'block' | 'isCurrent' | 'leads'>;
  readonly metrics: Metrics;
  readonly load: Load;
  readonly wire: GuardedWire;
  /** Whether the ledger is as expected. */
  readonly agreement: Readiness;
}

type Figure = readonly [name: string, help: string, read: () => number | Promise<number>];

/** What whoever runs a gateway sees of it: the metrics, and whether it is ready. */
export function watchGateway(
  config: GatewayConfig,
  watched: Watched,
): Pick<Services, 'metrics' | 'load' | 'readiness' | 'draining'> {
  const { metrics, load, wire, readModel, agreement: ledger, registration, tokenKeys, keys } = watched;
  const lag = new Lag(readModel, () => wire.height(config.serviceUser));
  const draining = new Draining();
  for (const figure of [...listFigures(watched), ...listLags(lag)]) metrics.watch(...figure);
  for (const of of ['running', 'waiting'] as const)
    metrics.watchEach(
      { name: `naru_http_turns_${of}`, help: `What users asked for that is ${of} now, by its kind.`, label: 'kind' },
      () => load.counts(of),
    );
  const parts = { readModel, lag, most: config.readyLag, ledger, registration, tokenKeys, draining, keys };
  return { metrics, load, readiness: createReadiness(parts), draining };
}

function listFigures({ db, readModel, wire: { turns } }: Watched): readonly Figure[] {
  return [
    [
      'naru_unreadable_transactions',
      'Transactions of the ledger of which something cannot be read.',
      () => countUnreadable(db),
    ],
    [
      'naru_read_model_block',
      'The number of the last block that the read model took in; -1 before the first.',
      () => readModel.block,
    ],
    [
      'naru_read_model_leads',
      'Whether this gateway, of those on its database, reads the blocks: 1 or 0.',
      () => Number(readModel.leads),
    ],
    ['naru_peer_calls_running', 'Calls of the own peer that run now.', () => turns.running],
    ['naru_peer_calls_waiting', 'Calls of the own peer that wait for a turn now.', () => turns.waiting],
    [
      'naru_webhook_deliveries_waiting',
      'Deliveries to webhooks that wait for their first or next attempt.',
      () => countDeliveries(db, 'WAITING'),
    ],
    [
      'naru_webhook_deliveries_dead',
      'Deliveries to webhooks that are not tried any more.',
      () => countDeliveries(db, 'DEAD'),
    ],
  ];
}

function listLags(lag: Lag): readonly Figure[] {
  const isUp = async (): Promise<number> => {
    const answered = await lag.measure().catch(() => undefined);
    return answered === undefined ? 0 : 1;
  };
  return [
    [
      'naru_ledger_block',
      'The number of the last block of the own peer, when it was last asked.',
      async () => (await lag.measure()).last,
    ],
    [
      'naru_read_model_lag_blocks',
      'Blocks that the own peer has and the read model has not.',
      async () => (await lag.measure()).blocks,
    ],
    [
      'naru_read_model_lag_seconds',
      'For how long the own peer is known to have a block that the read model has not; 0 if it has all.',
      async () => (await lag.measure()).seconds,
    ],
    ['naru_peer_up', 'Whether the own peer answers: 1 or 0.', isUp],
  ];
}
