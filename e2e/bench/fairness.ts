import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type LocalSystem, makeClaim, makeInvoice } from '@naru/local';
import { measure, type Work } from './closedLoop.js';
import type { Crowd } from './crowd.js';
import { inNewSystem } from './newSystem.js';
import { RawUser, type Sent } from './rawUser.js';

const CROWD = new URL('crowd.js', import.meta.url);
/** The connections of the user who sends without end. */
const CONNECTIONS = 50;
const ASKED = { inFlight: 1, count: 60 };
const ROUNDS = 7;
/** A body of about one mebibyte, each part of which is wrong. */
const WRONG_PAPERS = 40_000;

/**
 * Measures how much longer a user's requests take while another user of the gateway sends without end. Each pair has a
 * system of its own: checks use up what a bank may ask of share-holders on one day.
 */
export async function measureFairness(): Promise<void> {
  const asked = { 'list claims': LIST, 'check an invoice': checkOf(1) };
  const crowds = {
    'lists of claims': LIST,
    'checks of eight invoices': checkOf(8),
    'bodies of a mebibyte that are wrong in each part': WRONG,
  };
  console.log(`\n${HEAD}`);
  for (const [sends, sent] of Object.entries(crowds))
    for (const [what, own] of Object.entries(asked)) {
      const ratios = await inNewSystem((system) => comparePair(system, sent, own));
      console.log(`| ${[sends, what, ...ratios.map((ratio) => ratio.toFixed(2))].join(' | ')} |`);
    }
}

async function comparePair(system: LocalSystem, sent: Sent, own: Sent): Promise<number[]> {
  const { gateway, password } = accountOf(system, 'second-officer');
  const user = await RawUser.at(gateway, 'second-officer', password);
  const crowd = { ...accountOf(system, 'officer'), user: 'officer', sent, connections: CONNECTIONS };
  return compare(crowd, async () => {
    requireAnswer(await user.send(own));
  });
}

const LIST: Sent = { method: 'GET', path: '/v1/financing-claims?limit=100' };
const CHECKS = { method: 'POST', path: '/v1/financing-checks' };
const WRONG: Sent = {
  ...CHECKS,
  body: JSON.stringify({ document: { security: Array.from({ length: WRONG_PAPERS }, () => ({ kind: '?' })) } }),
};

function checkOf(papers: number): Sent {
  const invoices = Array.from({ length: papers }, (_, index) => makeInvoice(`CROWD${index}`, 100_000));
  return { ...CHECKS, body: JSON.stringify({ document: makeClaim(invoices), input: {} }) };
}

function accountOf({ users }: LocalSystem, name: string): { readonly gateway: string; readonly password: string } {
  const bank = users.organizations['BankA'];
  return { gateway: bank?.gateway ?? '', password: bank?.users[name]?.password ?? '' };
}

/**
 * Measures in turns without and with the crowd, so that a machine that slows down favours neither.
 * @returns the median, the least and the most of the rounds' ratios of medians
 */
async function compare(workerData: Crowd, work: Work): Promise<number[]> {
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const alone = await measure(ASKED, work, () => 0);
    const worker = new Worker(CROWD, { workerData });
    try {
      await once(worker, 'message');
      const beside = await measure(ASKED, work, () => 0);
      ratios.push(beside.p50 / alone.p50);
    } finally {
      await worker.terminate();
    }
  }
  ratios.sort((one, other) => one - other);
  return [ratios[(ROUNDS - 1) / 2] ?? 0, ratios[0] ?? 0, ratios.at(-1) ?? 0];
}

function requireAnswer(status: number): void {
  if (status !== 200) throw new Error(`It was answered ${status}.`);
}

const HEAD = `| one user sends over ${CONNECTIONS} connections | another user’s | median, times as long | least | most |
| --- | --- | --- | --- | --- |`;
