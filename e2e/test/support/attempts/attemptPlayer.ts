import type { Problem, Schemas } from '@naru/client';
import { ProblemError } from '@naru/client';
import { makeClaim, type SecurityPaper } from '@naru/local';
import { ulid } from 'ulid';
import { z } from 'zod';
import { partyOf, SHIPPER } from '../cast.js';
import { apply, type Applying } from '../http/consents.js';
import type { HttpUser } from '../http/httpUser.js';
import type { TestSystem } from '../system/testSystem.js';
import { until } from '../until.js';
import type { Bank, CaseClaim, Course, Ending, LaterStep, Payment } from './case.js';
import { divide, offer } from './inPlace.js';
import { IssuedBills } from './issuedBills.js';
import { type Judged, letterOf } from './judged.js';
import { TradePapers } from './tradePapers.js';

const CLAIM = '/v1/financing-claims/{id}';
const Answered = z.object({
  code: z.string().optional(),
  record: z
    .object({ status: z.string(), version: z.number(), state: z.object({ reasonCode: z.string().optional() }) })
    .optional(),
});
const STEPS = {
  FINANCED: [{ action: 'finance' }],
  REPAID: [{ action: 'finance' }, { action: 'release', reasonCode: 'REPAID' }],
  REFINANCED: [{ action: 'finance' }, { action: 'release', reasonCode: 'REFINANCED' }],
  WITHDRAWN: [{ action: 'cancel', reasonCode: 'WITHDRAWN' }],
  ENTERED_IN_ERROR: [{ action: 'cancel', reasonCode: 'ENTERED_IN_ERROR' }],
  WITHDRAWN_ON_SUSPICION: [{ action: 'cancel', reasonCode: 'WITHDRAWN_ON_SUSPICION' }],
} as const satisfies Record<Ending, readonly object[]>;

interface Made {
  readonly id: string;
  readonly bank: Bank;
}

/** Plays one trade over HTTP: issues its bills, makes its claims in their order, and asks for the last. */
export class AttemptPlayer {
  readonly trade: TradePapers;
  readonly #system: TestSystem;
  readonly #bills: IssuedBills;
  readonly #made: Made[] = [];
  #block = 0;

  constructor(system: TestSystem, serial: number) {
    this.#system = system;
    this.trade = new TradePapers(serial);
    this.#bills = new IssuedBills(system, this.trade);
  }

  async play({ first, second, directory, surrendered, payment }: Course): Promise<Judged> {
    if (directory !== undefined) await this.#register(directory);
    if (surrendered !== undefined) await this.#bills.surrender(surrendered);
    for (const step of first) {
      if ('action' in step) await this.#take(step);
      else if ('claim' in step) await this.#end(step.claim, step.ends);
      else await this.#makeEarlier(step);
    }
    const claim = { bank: 'BankB', ...second } as const;
    const judged = await this.#judge(claim);
    return payment === undefined ? judged : { ...judged, paid: await this.#pay(claim.bank, payment) };
  }

  /** Lets the other lenders of the last claim answer, and its bank pay. */
  async #pay(bank: Bank, { answers = [] }: Payment): Promise<string> {
    const last = this.#made.length - 1;
    for (const answer of answers) await this.#take({ claim: last, ...answer });
    const user = await this.#system.user(bank, 'officer');
    const { id } = this.#made[last] ?? missing('claim to pay');
    const { body } = await user.send('POST', `/v1/financing-claims/${id}/finance`, { body: {} });
    const { code, record } = Answered.parse(body);
    return code ?? record?.status ?? missing('answer');
  }

  /** Something else is done with an earlier claim, by its bank or by another. */
  async #take({ claim, by, action, input = {}, details }: LaterStep): Promise<void> {
    const { id, bank } = this.#made[claim] ?? missing(`claim ${claim}`);
    const user = await this.#system.user(by ?? bank, 'officer');
    const body = { input, ...(details && { details }) };
    const answer = await user.send('POST', `/v1/financing-claims/${id}/${action}`, { body });
    if (answer.status !== 200) throw new Error(`${action} was answered ${JSON.stringify(answer)}.`);
    this.#block = (await user.get('/v1/members')).body.block;
  }

  /** Two banks ask at the same moment. @returns the statuses of their claims */
  async race(one: CaseClaim, other: CaseClaim): Promise<string[]> {
    const asked = [await this.#ask({ bank: 'BankA', ...one }), await this.#ask({ bank: 'BankB', ...other })];
    return Promise.all(
      asked.map(async ({ user, body }) => (await user.put(CLAIM, { path: { id: ulid() }, body })).body.record.status),
    );
  }

  /**
   * A bank takes a claim over at the moment at which the other bank releases it.
   * @returns how both are answered, and why the claim ended
   */
  async raceForEnd(claim: CaseClaim): Promise<(number | string | undefined)[]> {
    await this.#makeEarlier({ ...claim, ends: 'FINANCED' });
    await this.#take(offer('TAKE_OVER'));
    await this.#makeEarlier({ ...claim, bank: 'BankB', replaces: 0 });
    const [held = '', next = ''] = this.#made.map(({ id }) => `/v1/financing-claims/${id}`);
    const [one, other] = [await this.#system.user('BankA', 'officer'), await this.#system.user('BankB', 'officer')];
    const answers = await Promise.all([
      other.send('POST', `${next}/finance`, { body: {} }),
      one.send('POST', `${held}/release`, { body: { input: { reasonCode: 'REPAID' } } }),
    ]);
    const { record } = Answered.parse((await one.send('GET', held)).body);
    return [...answers.map(({ status }) => status), record?.state.reasonCode];
  }

  /** The same request is sent twice. @returns the statuses of the answers, and of the claim */
  async sendTwice(claim: CaseClaim): Promise<(number | string)[]> {
    const { user, body } = await this.#ask(claim);
    const path = { id: ulid() };
    const [first, again] = [await user.put(CLAIM, { path, body }), await user.put(CLAIM, { path, body })];
    return [first.status, again.status, again.body.record.status];
  }

  async #makeEarlier({ isRefused, ends, ...claim }: CaseClaim): Promise<void> {
    const { user, bank, body } = await this.#ask(claim);
    const id = ulid();
    const { record, block } = (await user.put(CLAIM, { path: { id }, body })).body;
    const wanted = isRefused === undefined ? 'RESERVED' : 'REFUSED';
    if (record.status !== wanted) throw new Error(`An earlier claim of ${bank} is ${record.status}, not ${wanted}.`);
    this.#block = block;
    this.#made.push({ id, bank });
    if (ends !== undefined) await this.#end(this.#made.length - 1, ends);
  }

  async #end(index: number, ends: Ending): Promise<void> {
    const { id, bank } = this.#made[index] ?? missing(`claim ${index}`);
    const user = await this.#system.user(bank, 'officer');
    for (const { action, ...input } of STEPS[ends]) {
      const answer = await user.send('POST', `/v1/financing-claims/${id}/${action}`, {
        body: action === 'finance' ? {} : { input },
      });
      if (answer.status !== 200) throw new Error(`${action} was answered ${answer.status}.`);
    }
    this.#block = (await user.get('/v1/members')).body.block;
  }

  async #judge(claim: CaseClaim): Promise<Judged> {
    const { user, body } = await this.#ask(claim);
    await this.#catchUp(user);
    const earlier = this.#made.map(({ id }) => id);
    const path = { id: ulid() };
    this.#made.push({ ...path, bank: claim.bank ?? 'BankB' });
    try {
      const check = (await user.post('/v1/financing-checks', { body })).body;
      const { record, block } = (await user.put(CLAIM, { path, body })).body;
      const { findings } = (await user.get(CLAIM, { path })).body;
      const weighed = (findings ?? []).filter(({ severity }) => severity !== 'NOT_EVALUATED');
      return {
        letter: letterOf(weighed),
        verdict: check.verdict,
        status: record.status,
        findings: weighed,
        missing: check.notEvaluated.map((each) => each.missing),
        earlier,
        alarms: await this.#listAlarms(block),
      };
    } catch (error) {
      const { code }: Pick<Problem, 'code'> = error instanceof ProblemError ? error.problem : fail(error);
      return { letter: 'rejected', verdict: code, status: 'none', findings: [], missing: [], earlier, alarms: [] };
    }
  }

  /** What BankA is told about the claims that were made before, when its gateway has read a block. */
  async #listAlarms(block: number): Promise<string[]> {
    const bankA = await this.#system.user('BankA', 'officer');
    this.#block = block;
    await this.#catchUp(bankA);
    const { items } = (await bankA.get('/v1/alerts')).body;
    return items.filter(({ document }) => this.#made.some(({ id }) => id === document.id)).map(({ rule }) => rule);
  }

  /** The gateway finds the claims that have more than a number in common in its own index. */
  async #catchUp(user: HttpUser): Promise<void> {
    const isRead = async (): Promise<boolean> => (await user.get('/v1/members')).body.block >= this.#block;
    await until('the gateway has read the earlier claims', isRead);
  }

  /** What a bank sends for a claim, when it has seen the bills that the claim names. */
  async #ask({ bank = 'BankA', applicant = SHIPPER, lentMinor, replaces, lenders, ...claim }: CaseClaim): Promise<{
    user: HttpUser;
    bank: Bank;
    body: { document: Schemas['FinancingClaim']; input: Applying & { billVersions: Record<string, number> } };
  }> {
    const user = await this.#system.user(bank, 'officer');
    const security: SecurityPaper[] = [];
    const billVersions: Record<string, number> = {};
    for (const paper of claim.security) {
      if (paper.kind !== 'BILL_ON_LEDGER') security.push(paper);
      else {
        const bill = await this.#bills.show(paper.billOfLading, bank);
        const { record } = (await user.get('/v1/bills-of-lading/{id}', { path: { id: bill } })).body;
        billVersions[bill] = record.version;
        security.push({ kind: 'BILL_ON_LEDGER', billOfLading: bill });
      }
    }
    const document = makeClaim(security, claim.underlying, partyOf(applicant));
    const amount = lentMinor === undefined ? document.amount : { currency: 'USD' as const, amountMinor: lentMinor };
    const replaced = replaces === undefined ? {} : await this.#name(user, replaces);
    const parts = lenders === undefined ? {} : { lenders: divide(amount, lenders) };
    const { msp, name } = applicant;
    const shipper = await this.#system.user(msp.replace(/MSP$/, ''), name);
    const applying = await apply({ shipper, bank: user, to: `${bank}MSP`, applicant }, document);
    const input = { ...applying, billVersions, ...replaced };
    return { user, bank, body: { document: { ...document, amount, ...parts }, input } };
  }

  /** An earlier claim, in the version that a bank sees; one that it does not see is named all the same. */
  async #name(user: HttpUser, index: number): Promise<{ replaces: { claim: string; version: number } }> {
    const { id } = this.#made[index] ?? missing(`claim ${index}`);
    const { body } = await user.send('GET', `/v1/financing-claims/${id}`, {});
    return { replaces: { claim: id, version: Answered.parse(body).record?.version ?? 1 } };
  }

  async #register({ name, lei, taxId }: NonNullable<Course['directory']>): Promise<void> {
    const officer = await this.#system.user('BankA', 'officer');
    const taxLegalReferences = [{ type: 'BRN', countryCode: 'KR', value: taxId }];
    const body = { document: { partyName: name, lei, taxLegalReferences }, input: { published: true } };
    this.#block = (await officer.put('/v1/parties/{id}', { path: { id: ulid() }, body })).body.block;
    await this.#catchUp(await this.#system.user('BankB', 'officer'));
  }
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}

function fail(error: unknown): never {
  throw error;
}
