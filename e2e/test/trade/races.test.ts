import { expect } from 'chai';
import { ulid } from 'ulid';
import { makeClaim, makeInvoice, makePaperBill, nameBill, type SecurityPaper } from '@naru/local';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { apply, type Applying } from '../support/http/consents.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { offerBill, type Offerers } from '../support/http/offerBill.js';
import { sharedOn } from '../support/system/sharedSystem.js';

const ROUNDS = 50;
const WANTED_MINOR = 20_000_000;
/** An electronic bill takes three transactions before it can be raced for. */
const ELECTRONIC_ROUNDS = 10;
/** How many races, each for its own documents, are under way at the same time. */
const LANES = 5;

/** What a bank reserves: the paper that it is brought, and the version in which it saw it if it is a bill on the ledger. */
interface Wanted {
  readonly billVersion?: number;
  readonly paper: SecurityPaper;
}

interface Reserved {
  readonly status: string;
  readonly rules: readonly string[];
}

/** A number that was not used before. */
const freshNumber = (): string => `R${ulid().slice(-12)}`;

async function reserve(bank: HttpUser, { paper, billVersion }: Wanted, applying: Applying): Promise<Reserved> {
  const path = { id: ulid() };
  const input = { ...applying, ...(billVersion !== undefined && { billVersion }) };
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

describeOnEachNetwork('two banks that reserve at the same moment', (network) => {
  const system = sharedOn(network);
  let bankA: HttpUser;
  let bankB: HttpUser;
  let offerers: Offerers;
  before(async () => {
    offerers = { carrier: await system.user('Carrier', 'agent'), shipper: await system.user('Exporters', 'shipper') };
    bankA = await system.user('BankA', 'officer');
    bankB = await system.user('BankB', 'officer');
  });

  /** Both reserve at once: one succeeds. @returns the rules by which the other was refused */
  const race = async (ofA: Wanted, ofB: Wanted): Promise<readonly string[]> => {
    const { shipper } = offerers;
    const [toA, toB] = await Promise.all([
      apply({ shipper, bank: bankA, to: 'BankAMSP' }, { security: [ofA.paper] }),
      apply({ shipper, bank: bankB, to: 'BankBMSP' }, { security: [ofB.paper] }),
    ]);
    const reserved = await Promise.all([reserve(bankA, ofA, toA), reserve(bankB, ofB, toB)]);
    expect(reserved.map(({ status }) => status)).to.have.members(['RESERVED', 'REFUSED']);
    const [winner, loser] = reserved[0].status === 'RESERVED' ? reserved : reserved.toReversed();
    expect(winner?.rules).to.deep.equal([]);
    return loser?.rules ?? [];
  };

  /** Runs so many races. */
  const rounds = async (count: number, run: () => Promise<void>): Promise<void> => {
    for (let done = 0; done < count; done += LANES) await Promise.all(Array.from({ length: LANES }, run));
  };

  it(`have one claim and one refusal on one paper bill, ${ROUNDS} times`, () =>
    rounds(ROUNDS, async () => {
      const number = freshNumber();
      const typed = (as: string): Wanted => ({ paper: makePaperBill(as) });
      expect(await race(typed(number), typed(`mmcu-${number.toLowerCase()}`))).to.deep.equal(['D1']);
    }));

  it(`have one claim and one refusal on one invoice, ${ROUNDS} times`, () =>
    rounds(ROUNDS, async () => {
      const number = freshNumber();
      const financed = (spelling: string): Wanted => ({ paper: makeInvoice(spelling, WANTED_MINOR) });
      expect(await race(financed(number), financed(` ${number.toLowerCase()}`))).to.deep.equal(['D7']);
    }));

  it(`have one claim and one refusal on an electronic bill and a paper copy, ${ELECTRONIC_ROUNDS} times`, () =>
    rounds(ELECTRONIC_ROUNDS, async () => {
      const number = freshNumber();
      const { bill, billVersion } = await offerBill(offerers, 'BankAMSP', number);
      const rules = await race({ billVersion, paper: nameBill(bill) }, { paper: makePaperBill(number) });
      expect(rules).to.include('D12');
    }));

  it('were overtaken after they were endorsed, and decided again', async () => {
    expect((await countLostRaces(bankA)) + (await countLostRaces(bankB))).to.be.greaterThan(0);
  });
});
