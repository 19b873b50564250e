import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

const DURATION_BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** What the gateway counts, for Prometheus. No label has a value that a caller can choose. */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: 'naru_http_request_duration_seconds',
    help: 'Time from a request to its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [this.#registry],
  });
  readonly #submissions = new Counter({
    name: 'naru_ledger_submissions_total',
    help: 'Actions sent to the ledger, by what came of them.',
    labelNames: ['type', 'action', 'outcome'],
    registers: [this.#registry],
  });
  readonly #retries = new Counter({
    name: 'naru_ledger_retries_total',
    help: 'Transactions endorsed or sent again, by the reason.',
    labelNames: ['reason'],
    registers: [this.#registry],
  });

  readonly #shareHolderFailures = new Counter({
    name: 'naru_share_holder_failures_total',
    help: 'Questions to which a share-holder of token keys gave nothing, or a wrong answer, by the reason.',
    labelNames: ['holder', 'reason'],
    registers: [this.#registry],
  });

  constructor(height: () => number, countUnreadable: () => Promise<number>) {
    const registers = [this.#registry];
    collectDefaultMetrics({ register: this.#registry });
    const unreadable = new Gauge({
      name: 'naru_unreadable_transactions',
      help: 'Transactions of the ledger of which something cannot be read.',
      registers,
      collect: async () => {
        unreadable.set(await countUnreadable());
      },
    });
    const block = new Gauge({
      name: 'naru_read_model_block',
      help: 'The number of the last block that the read model took in; -1 before the first.',
      registers,
      collect: () => {
        block.set(height());
      },
    });
  }

  answered(method: string, route: string, status: number, seconds: number): void {
    this.#requests.observe({ method, route, status: String(status) }, seconds);
  }

  submitted(type: string, action: string, outcome: string): void {
    this.#submissions.inc({ type, action, outcome });
  }

  retried(reason: string): void {
    this.#retries.inc({ reason });
  }

  shareHolderFailed(holder: string, reason: string): void {
    this.#shareHolderFailures.inc({ holder, reason });
  }

  /** Everything as Prometheus reads it. */
  async text(): Promise<{ type: string; body: string }> {
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }
}
