import { performance } from 'node:perf_hooks';
import { NaruClient, UncheckedDocument } from '@naru/client';
import { inHours, type LocalSystem, makeClaim, nameBill, readDeclarations, readToOrderBill } from '@naru/local';
import { ulid } from 'ulid';
import { measure } from './closedLoop.js';
import { inNewSystem } from './newSystem.js';

/** How many declarations are prepared together. */
const PREPARED_TOGETHER = 8;
const OFFER_HOURS = 24;
const RELEASED = { details: { reasonCode: 'DOCUMENTS_IN_ORDER' }, expectedVersion: 2 } as const;
const PATH = '/v1/customs-declarations/{id}';
/** An alert that takes longer counts as one that never came. */
const PATIENCE_MS = 60_000;
/** A thousand releases take minutes: what came so far is told now and then. */
const TOLD_EVERY = 100;
const SENT = 'the release is sent';
const ANSWERED = 'its commit is answered';

interface Users {
  readonly shipper: NaruClient;
  readonly carrier: NaruClient;
  readonly customs: NaruClient;
  readonly bank: NaruClient;
}

/**
 * Measures how long it takes from a release of goods whose bill is pledged until the alert (D18) has reached the bank's
 * stream of events: from when customs sends the release, and from when it has the answer that the release is committed. One
 * release follows the other, on the embedded network.
 */
export async function measureAlarms(count: number): Promise<void> {
  const { sent, answered } = await inNewSystem(async (system) => {
    const users = await signIn(system);
    const bill = await pledge(users, partyOf(system, 'Exporters', 'shipper'));
    return release(users, await declare(users, bill, count));
  });
  console.log(`\n${HEAD}\n${row(SENT, sent)}\n${row(ANSWERED, answered)}`);
}

async function signIn({ users: { organizations } }: LocalSystem): Promise<Users> {
  const at = async (organization: string, user: string): Promise<NaruClient> => {
    const known = organizations[organization];
    const credentials = { user, password: known?.users[user]?.password ?? '' };
    const client = new NaruClient({ url: known?.gateway ?? '', credentials });
    await client.signIn();
    return client;
  };
  return {
    shipper: await at('Exporters', 'shipper'),
    carrier: await at('Carrier', 'agent'),
    customs: await at('Customs', 'officer'),
    bank: await at('BankA', 'officer'),
  };
}

function partyOf({ consortium }: LocalSystem, organization: string, user: string): { msp: string; party: string } {
  const found = consortium.organizations.find(({ name }) => name === organization);
  return { msp: found?.mspId ?? '', party: found?.users.find(({ name }) => name === user)?.party ?? '' };
}

/** A bill that its shipper has pledged to the bank. */
async function pledge({ shipper, carrier, bank }: Users, issueTo: { msp: string; party: string }): Promise<string> {
  const bill = ulid();
  const path = { id: bill };
  const document = new UncheckedDocument(readToOrderBill(`D${ulid().slice(-12)}`));
  await carrier.put('/v1/bills-of-lading/{id}', { path, body: { document, input: { issueTo } } });
  await shipper.post('/v1/bills-of-lading/{id}/disclose', { path, body: { input: { to: { msp: 'BankAMSP' } } } });
  const offered = await shipper.post('/v1/bills-of-lading/{id}/offer-pledge', {
    path,
    body: { input: { to: 'BankAMSP', expires: inHours(OFFER_HOURS) } },
  });
  const input = { billVersions: { [bill]: offered.body.record.version } };
  await bank.put('/v1/financing-claims/{id}', {
    path: { id: ulid() },
    body: { document: makeClaim([nameBill(bill)]), input },
  });
  return bill;
}

/** Declarations of the goods of a bill, which customs has accepted. */
async function declare({ shipper, customs }: Users, billOfLading: string, count: number): Promise<string[]> {
  const [declaration] = readDeclarations();
  if (declaration === undefined) throw new Error('There are no declarations to file.');
  const ids = Array.from({ length: count }, () => ulid());
  await measure(
    { inFlight: PREPARED_TOGETHER, count },
    async (index) => {
      const path = { id: ids[index] ?? '' };
      const document = { ...declaration, declarationNumber: `B${index}`, billOfLading };
      await shipper.put(PATH, { path, body: { document, input: { customs: 'CustomsMSP' } } });
      await customs.post(`${PATH}/accept`, { path, body: { input: { channel: 'GREEN' }, expectedVersion: 1 } });
    },
    () => 0,
  );
  return ids;
}

/** Releases one declaration after the other, each when the alert of the one before has come. */
async function release(
  { customs, bank }: Users,
  declarations: readonly string[],
): Promise<{ sent: number[]; answered: number[] }> {
  const ended = new AbortController();
  const { block } = (await bank.get('/v1/alerts')).body;
  const alerts = bank.events({ after: `${block}-0`, signal: ended.signal });
  const [sent, answered]: [number[], number[]] = [[], []];
  let waiting = nextAlert(alerts);
  for (const id of declarations) {
    const begun = performance.now();
    const committed = customs.post(`${PATH}/release`, { path: { id }, body: RELEASED }).then(() => performance.now());
    const heard = await within(waiting);
    sent.push(heard - begun);
    answered.push(Math.max(0, heard - (await committed)));
    waiting = nextAlert(alerts);
    if (sent.length % TOLD_EVERY === 0)
      console.error(row(`so far, ${SENT}`, sent), row(`so far, ${ANSWERED}`, answered));
  }
  ended.abort();
  // Nobody waits for another alert: the stream ends with the system.
  waiting.catch(() => undefined);
  return { sent, answered };
}

/** When the next alert came. */
async function nextAlert(events: ReturnType<NaruClient['events']>): Promise<number> {
  for (;;) {
    const { value, done } = await events.next();
    if (done === true) throw new Error('The stream of events has ended.');
    if (value.kind === 'alert') return performance.now();
  }
}

async function within(alert: Promise<number>): Promise<number> {
  const late = AbortSignal.timeout(PATIENCE_MS);
  return Promise.race([
    alert,
    new Promise<never>((_, reject) => {
      late.addEventListener('abort', () => {
        reject(new Error('An alert did not come.'));
      });
    }),
  ]);
}

const HEAD = `| from when | alerts | p50 ms | p95 ms | p99 ms | longest ms |
| --- | --- | --- | --- | --- | --- |`;

function row(what: string, latencies: readonly number[]): string {
  const sorted = latencies.toSorted((one, other) => one - other);
  const quantile = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
  const cells = [0.5, 0.95, 0.99, 1].map((share) => quantile(share).toFixed(0));
  return `| ${[what, sorted.length, ...cells].join(' | ')} |`;
}
