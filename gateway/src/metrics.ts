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

  readonly #peerCalls = new Histogram({
    name: 'naru_peer_call_duration_seconds',
    help: 'Time of a call of the own peer, without the wait for a turn; a submission ends with its commit.',
    labelNames: ['call', 'outcome'],
    buckets: DURATION_BUCKETS_SECONDS,
    registers: [this.#registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
  }

  /** Reads a figure each time that somebody asks for the metrics. One that cannot be read keeps its last value. */
  watch(name: string, help: string, read: () => number | Promise<number>): void {
    const gauge = new Gauge({
      ...{ name, help, registers: [this.#registry] },
      collect: async () => {
        const value = await Promise.resolve()
          .then(read)
          .catch(() => undefined);
        if (value !== undefined) gauge.set(value);
      },
    });
  }

  /** Reads a figure of each of some things that never change. */
  watchEach(
    { name, help, label }: { readonly name: string; readonly help: string; readonly label: string },
    read: () => Readonly<Record<string, number>>,
  ): void {
    const gauge = new Gauge({
      ...{ name, help, labelNames: [label], registers: [this.#registry] },
      collect: () => {
        for (const [each, value] of Object.entries(read())) gauge.set({ [label]: each }, value);
      },
    });
  }

  calledPeer(call: string, outcome: string, seconds: number): void {
    this.#peerCalls.observe({ call, outcome }, seconds);
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
