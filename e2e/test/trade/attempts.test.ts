import { expect } from 'chai';
import { AttemptPlayer } from '../support/attempts/attemptPlayer.js';
import { type Case, onLedger } from '../support/attempts/case.js';
import { ATTEMPTS_IN_LIFE } from '../support/attempts/casesInLife.js';
import { ATTEMPTS_IN_PLACE } from '../support/attempts/attemptsInPlace.js';
import { ATTEMPTS_ON_BILLS } from '../support/attempts/casesOnBills.js';
import { ATTEMPTS_ON_INVOICES } from '../support/attempts/casesOnInvoices.js';
import { ATTEMPTS_ON_OTHER_PAPERS } from '../support/attempts/casesOnOtherPapers.js';
import { ATTEMPTS_ON_SEVERAL_BILLS, LOOK_ALIKES_ON_SEVERAL_BILLS } from '../support/attempts/casesOnSeveralBills.js';
import type { Judged } from '../support/attempts/judged.js';
import { LOOK_ALIKES } from '../support/attempts/lookAlikes.js';
import { LOOK_ALIKES_IN_PARTS } from '../support/attempts/lookAlikesInParts.js';
import { LOOK_ALIKES_IN_PLACE } from '../support/attempts/lookAlikesInPlace.js';
import { part } from '../support/attempts/tradePapers.js';
import { shared } from '../support/system/sharedSystem.js';

/** What a check says, and what becomes of the claim, by the right answer. */
const ANSWERS = {
  R: ['BLOCKED', 'REFUSED'],
  H: ['REVIEW', 'RESERVED'],
  I: ['CLEAR', 'RESERVED'],
  C: ['CLEAR', 'RESERVED'],
  rejected: ['INVALID', 'none'],
} as const;

/** The cases that are played by hand below. */
const RACES = ['C10', 'C11', 'C12', 'H29'];

/** Rules that compare papers of one claim name no other. */
const OF_ONE_CLAIM = ['D24'];

/**
 * `npm test` plays every so many of the cases, whose rules are all tested without HTTP; `npm run check:long` plays all.
 */
const EVERY = process.env['NARU_ATTEMPTS'] === 'all' ? 1 : 5;

let serial = 0;
const newTrade = (): AttemptPlayer => new AttemptPlayer(shared, serial++);

/** What is flagged is flagged because of the first financing, and not of some other trade. */
function namesFirst({ findings, earlier }: Judged): boolean {
  return findings.some(({ rule, evidence }) => {
    const { claim, claims } = evidence;
    const list: unknown[] = Array.isArray(claims) ? claims : [];
    const named = [claim, ...list];
    return OF_ONE_CLAIM.includes(rule) || earlier.some((id) => named.includes(id));
  });
}

/** The rules by which claims that BankA holds stand against the claim of another bank: it is told of the gravest. */
function rulesAgainstBankA({ letter, findings }: Judged): string[] {
  const gravest = letter === 'R' ? 'BLOCK' : 'HIGH';
  return findings.flatMap(({ rule, severity, evidence: { bank, banks, life } }) => {
    const isHeld = life === 'LIVE' ? bank === 'BankAMSP' : Array.isArray(banks) && banks.includes('BankAMSP');
    return isHeld && severity === gravest ? [rule] : [];
  });
}

function playCases(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const { id, title: what, course, wanted, missing, code } of cases.filter((_, index) => index % EVERY === 0))
      it(`${id} ${what}: ${wanted.join(' or ')}`, async () => {
        const player = newTrade();
        const played = course(player.trade);
        const judged = await player.play(played);
        const { letter, verdict, status } = judged;
        const said = JSON.stringify(judged, null, 1);
        expect(wanted, said).to.include(letter);
        expect([verdict, status], said).to.deep.equal(code === undefined ? ANSWERS[letter] : [code, 'none']);
        expect(judged.paid, said).to.equal(played.payment?.outcome);
        if (letter === 'H' || letter === 'I') expect(namesFirst(judged), said).to.equal(true);
        for (const rule of rulesAgainstBankA(judged)) expect(judged.alarms, said).to.include(rule);
        if (missing !== undefined) expect(judged.missing.join(' '), said).to.include(missing);
      });
  });
}

describe('A second financing of the same goods, over HTTP', () => {
  playCases('by a transport document', ATTEMPTS_ON_BILLS);
  playCases('by an invoice', ATTEMPTS_ON_INVOICES);
  playCases('by another paper of the deal', ATTEMPTS_ON_OTHER_PAPERS);
  playCases('after something happened to the first claim', ATTEMPTS_IN_LIFE);
  playCases('behind a claim in the place of another', ATTEMPTS_IN_PLACE);
  playCases('among several bills', ATTEMPTS_ON_SEVERAL_BILLS);

  it('C10 two banks race for one invoice: one has it', async () => {
    const player = newTrade();
    const claim = { security: [part(player.trade.invoice())], underlying: [player.trade.bill()] };
    expect(await player.race(claim, claim)).to.have.members(['RESERVED', 'REFUSED']);
  });

  it('C11 two banks race for 60 % each: one has it', async () => {
    const player = newTrade();
    const claim = { security: [part(player.trade.invoice(), 15_000_000)], underlying: [player.trade.bill()] };
    expect(await player.race(claim, claim)).to.have.members(['RESERVED', 'REFUSED']);
  });

  it('C12 the pledge of an electronic bill races its paper copy: no more than one has it', async () => {
    const player = newTrade();
    const { trade } = player;
    const copy = trade.bill({ carrierCode: 'MMCU', number: `MMCU${trade.billNumber}` });
    const statuses = await player.race({ security: [onLedger()] }, { security: [copy] });
    expect(statuses).to.deep.equal(['RESERVED', 'REFUSED']);
  });
});

describe('Honest business that looks like a second financing, over HTTP', () => {
  playCases('by its goods, parties and numbers', LOOK_ALIKES);
  playCases('by its parts', LOOK_ALIKES_IN_PARTS);
  playCases('by claims that pass on, or of several banks', LOOK_ALIKES_IN_PLACE);
  playCases('on several bills', LOOK_ALIKES_ON_SEVERAL_BILLS);

  it('H29 the same request sent twice: one claim', async () => {
    const player = newTrade();
    const { trade } = player;
    const answers = await player.sendTwice({ security: [part(trade.invoice())], underlying: [trade.bill()] });
    expect(answers).to.deep.equal([201, 200, 'RESERVED']);
  });
});

describe('The attempts that are known', () => {
  it('are played, all of them', () => {
    const cases = [
      ...ATTEMPTS_ON_BILLS,
      ...ATTEMPTS_ON_INVOICES,
      ...ATTEMPTS_ON_OTHER_PAPERS,
      ...ATTEMPTS_IN_LIFE,
      ...LOOK_ALIKES,
      ...LOOK_ALIKES_IN_PARTS,
      ...LOOK_ALIKES_IN_PLACE,
    ];
    const known = (letter: string, count: number): string[] =>
      Array.from({ length: count }, (_, index) => `${letter}${String(index + 1).padStart(2, '0')}`);
    const all = [...known('A', 30), ...known('B', 41), ...known('C', 12), ...known('H', 32)];
    const played = new Set([...cases.map(({ id }) => id), ...RACES]);
    expect(all.filter((id) => !played.has(id))).to.deep.equal([]);
  });
});
