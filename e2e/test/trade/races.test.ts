import { expect } from 'chai';
import { ulid } from 'ulid';
import { makeClaim, makeInvoice, makePaperBill, nameBill, type SecurityPaper } from '@naru/local';
import { AttemptPlayer } from '../support/attempts/attemptPlayer.js';
import { part } from '../support/attempts/tradePapers.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { apply, type Applying } from '../support/http/consents.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { offerBill, type Offerers } from '../support/http/offerBill.js';
import { sharedOn } from '../support/system/sharedSystem.js';

/** `npm run check:long` runs more. */
const ROUNDS = Number(process.env['NARU_RACES'] ?? '3');
/** How many claims are asked for at the same moment: by the two banks in turns. */
const CONTENDERS = [2, 3, 4];
/** 80 % of the invoice: one fits. */
const MOST_MINOR = 20_000_000;
/** 40 % of the invoice: two fit. */
const PART_MINOR = 10_000_000;
const PARTS_THAT_FIT = 2;
/** The trades of `attempts.test.ts` have lower numbers. */
const FIRST_SERIAL = 500;
/** How many races, each for its own documents, are under way at the same time. */
const LANES = 3;

/** What a bank reserves: the paper that it is brought, and the version in which it saw it if it is a bill on the ledger. */
interface Wanted {
  readonly billVersions?: Record<string, number>;
  readonly paper: SecurityPaper;
}

interface Reserved {
  readonly status: string;
  readonly rules: readonly string[];
}

/** A number that was not used before. */
const freshNumber = (): string => `R${ulid().slice(-12)}`;

async function reserve(bank: HttpUser, { paper, billVersions = {} }: Wanted, applying: Applying): Promise<Reserved> {
  const path = { id: ulid() };
  const input = { ...applying, billVersions };
  const body = { document: makeClaim([paper]), input };
  const made = await bank.put('/v1/financing-claims/{id}', { path, body });
  expect(made.status).to.equal(201);
  const { findings } = (await bank.get('/v1/financing-claims/{id}', { path })).body;
  const blocking = (findings ?? []).filter(({ severity }) => severity === 'BLOCK');
  return { status: made.body.record.status, rules: blocking.map(({ rule }) => rule) };
}

/** Reads how often a gateway has endorsed again because another was faster. */
async function countLostRaces({ url }: HttpUser): Promise<number> {
  const metrics = await (await fetch(`${url}/metrics`)).text();
  return Number(/^naru_ledger_retries_total\{reason="LOST_RACE"\} (\d+)$/m.exec(metrics)?.[1] ?? 0);
}

describeOnEachNetwork('banks that reserve at the same moment', (network) => {
  const system = sharedOn(network);
  let banks: readonly { readonly user: HttpUser; readonly to: string }[];
  let offerers: Offerers;
  let serial = FIRST_SERIAL;
  before(async () => {
    offerers = { carrier: await system.user('Carrier', 'agent'), shipper: await system.user('Exporters', 'shipper') };
    banks = [
      { user: await system.user('BankA', 'officer'), to: 'BankAMSP' },
      { user: await system.user('BankB', 'officer'), to: 'BankBMSP' },
    ];
  });

  /** All reserve at once, the banks in turns. @returns by which rules the others were refused */
  const race = async (wanted: readonly Wanted[], winners: number): Promise<readonly string[]> => {
    const { shipper } = offerers;
    const contenders = await Promise.all(
      wanted.map(async (each, place) => {
        const { user, to } = banks[place % banks.length] ?? expect.fail('There are no banks.');
        return { user, each, applying: await apply({ shipper, bank: user, to }, { security: [each.paper] }) };
      }),
    );
    const reserved = await Promise.all(contenders.map(({ user, each, applying }) => reserve(user, each, applying)));
    const won = reserved.filter(({ status }) => status === 'RESERVED');
    expect(won.map(({ rules }) => rules)).to.deep.equal(Array.from({ length: winners }, () => []));
    expect(reserved.filter(({ status }) => status === 'REFUSED')).to.have.length(wanted.length - winners);
    return reserved.flatMap(({ rules }) => rules);
  };

  /** Runs the races. */
  const rounds = async (run: () => Promise<void>): Promise<void> => {
    for (let done = 0; done < ROUNDS; done += LANES) await Promise.all(Array.from({ length: LANES }, run));
  };
  const spellings = (number: string, count: number): string[] =>
    [number, `mmcu-${number.toLowerCase()}`, ` ${number}`, `MMCU ${number}`].slice(0, count);

  for (const count of CONTENDERS) {
    it(`have one claim of ${count} on one paper bill, ${ROUNDS} times`, () =>
      rounds(async () => {
        const wanted = spellings(freshNumber(), count).map((number) => ({ paper: makePaperBill(number) }));
        for (const rule of await race(wanted, 1)) expect(rule).to.be.oneOf(['D1', 'D2']);
      }));

    it(`have one claim of ${count} on most of one invoice, ${ROUNDS} times`, () =>
      rounds(async () => {
        const number = freshNumber();
        const wanted = Array.from({ length: count }, () => ({ paper: makeInvoice(number, MOST_MINOR) }));
        for (const rule of await race(wanted, 1)) expect(rule).to.equal('D7');
      }));
  }

  for (const count of CONTENDERS.filter((many) => many > PARTS_THAT_FIT))
    it(`have ${PARTS_THAT_FIT} claims of ${count} on parts of one invoice, ${ROUNDS} times`, () =>
      rounds(async () => {
        const number = freshNumber();
        const wanted = Array.from({ length: count }, () => ({ paper: makeInvoice(number, PART_MINOR) }));
        for (const rule of await race(wanted, PARTS_THAT_FIT)) expect(rule).to.equal('D7');
      }));

  it(`have one claim on an electronic bill and a paper copy, ${ROUNDS} times`, () =>
    rounds(async () => {
      const number = freshNumber();
      const { bill, version } = await offerBill(offerers, 'BankAMSP', number);
      const wanted = [{ billVersions: { [bill]: version }, paper: nameBill(bill) }, { paper: makePaperBill(number) }];
      expect(await race(wanted, 1)).to.include('D12');
    }));

  /** @returns whether the bank has paid, or must ask a second officer first */
  const finance = async (user: HttpUser, id: string): Promise<'PAID' | 'NOT_APPROVED'> => {
    const { status, body } = await user.send('POST', `/v1/financing-claims/${id}/finance`, { body: {} });
    if (status === 200) return 'PAID';
    expect(body).to.include({ status: 409, code: 'NOT_APPROVED' });
    return 'NOT_APPROVED';
  };

  it(`do not both pay by one officer on invoices of near numbers, ${ROUNDS} times`, () =>
    rounds(async () => {
      const number = freshNumber();
      const { shipper } = offerers;
      const papers = [`${number}27`, `${number}28`].map((near) => makeInvoice(near, MOST_MINOR));
      const contenders = await Promise.all(
        papers.map(async (paper, place) => {
          const { user, to } = banks[place] ?? expect.fail('There are no banks.');
          return { user, paper, applying: await apply({ shipper, bank: user, to }, { security: [paper] }) };
        }),
      );
      const reserved = await Promise.all(
        contenders.map(async ({ user, paper, applying }) => {
          const path = { id: ulid() };
          await user.put('/v1/financing-claims/{id}', {
            path,
            body: { document: makeClaim([paper]), input: applying },
          });
          return { user, id: path.id };
        }),
      );
      const paid = await Promise.all(reserved.map(({ user, id }) => finance(user, id)));
      expect(paid).to.include('NOT_APPROVED');
    }));

  it(`take a claim over, or come too late because it was released, ${ROUNDS} times`, () =>
    rounds(async () => {
      const player = new AttemptPlayer(system, serial++);
      const { trade } = player;
      const claim = { security: [part(trade.invoice())], underlying: [trade.bill()] };
      const [takeOver, release, reason] = await player.raceForEnd(claim);
      // Who comes too late meets a claim of another version, or one that has ended.
      expect([takeOver === 200, release === 200]).to.have.members([true, false]);
      expect(reason).to.equal(takeOver === 200 ? 'REFINANCED' : 'REPAID');
    }));

  it('were overtaken after they were endorsed, and decided again', async () => {
    const lost = await Promise.all(banks.map(({ user }) => countLostRaces(user)));
    expect(Math.max(...lost)).to.be.greaterThan(0);
  });
});
