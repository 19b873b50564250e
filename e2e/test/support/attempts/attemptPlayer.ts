import type { Problem, Schemas } from '@naru/client';
import { ProblemError, UncheckedDocument } from '@naru/client';
import { makeClaim, readToOrderBill, type SecurityPaper } from '@naru/local';
import { ulid } from 'ulid';
import { partyOf, SHIPPER } from '../cast.js';
import { apply, type Applying } from '../http/consents.js';
import { disclose, offerPledge } from '../http/offerBill.js';
import type { HttpUser } from '../http/httpUser.js';
import type { TestSystem } from '../system/testSystem.js';
import { until } from '../until.js';
import type { CaseClaim, Course, Ending, Letter } from './case.js';
import { TradePapers } from './tradePapers.js';

type Finding = NonNullable<Schemas['FinancingCheck']>['findings'][number];
type Bank = NonNullable<CaseClaim['bank']>;

const CLAIM = '/v1/financing-claims/{id}';
/** The container of DCSA's example of a bill, and its shipper. */
const EXAMPLE_BOX = 'NARU3472484';
const EXAMPLE_SHIPPER = 'SHIPPER_LEGAL_NAME_PLACEHOLDER';
const STEPS = {
  REPAID: [{ action: 'finance' }, { action: 'release', reasonCode: 'REPAID' }],
  REFINANCED: [{ action: 'finance' }, { action: 'release', reasonCode: 'REFINANCED' }],
  WITHDRAWN: [{ action: 'cancel', reasonCode: 'WITHDRAWN' }],
  ENTERED_IN_ERROR: [{ action: 'cancel', reasonCode: 'ENTERED_IN_ERROR' }],
  WITHDRAWN_ON_SUSPICION: [{ action: 'cancel', reasonCode: 'WITHDRAWN_ON_SUSPICION' }],
} as const satisfies Record<Ending, readonly object[]>;

/** What a bank was answered about the claim that is judged. */
export interface Judged {
  readonly letter: Letter;
  /** What the check said; the code of the rejection if there is no claim. */
  readonly verdict: string;
  readonly status: string;
  readonly findings: readonly Finding[];
  /** What the check could not judge. */
  readonly missing: readonly string[];
  /** The claims that were made before. */
  readonly earlier: readonly string[];
  /** What BankA is told about the claims that it made before: the rules of its alerts. */
  readonly alarms: readonly string[];
}

interface Made {
  readonly id: string;
  readonly bank: Bank;
}

/** A bill on the ledger, with the banks to which it was shown. */
interface Issued {
  readonly id: string;
  readonly shownTo: Set<Bank>;
}

/** Plays one trade over HTTP: issues its bills, makes its claims in their order, and asks for the last. */
export class AttemptPlayer {
  readonly trade: TradePapers;
  readonly #system: TestSystem;
  readonly #issued = new Map<string, Issued>();
  readonly #made: Made[] = [];
  #block = 0;

  constructor(system: TestSystem, serial: number) {
    this.#system = system;
    this.trade = new TradePapers(serial);
  }

  async play({ first, second, directory, surrendered }: Course): Promise<Judged> {
    if (directory !== undefined) await this.#register(directory);
    if (surrendered !== undefined) await this.#surrender(surrendered);
    for (const step of first) {
      if ('claim' in step) await this.#end(step.claim, step.ends);
      else await this.#makeEarlier(step);
    }
    return this.#judge({ bank: 'BankB', ...second });
  }

  /** Two banks ask at the same moment. @returns the statuses of their claims */
  async race(one: CaseClaim, other: CaseClaim): Promise<string[]> {
    const asked = [await this.#ask({ bank: 'BankA', ...one }), await this.#ask({ bank: 'BankB', ...other })];
    return Promise.all(
      asked.map(async ({ user, body }) => (await user.put(CLAIM, { path: { id: ulid() }, body })).body.record.status),
    );
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
  async #ask({ bank = 'BankA', applicant = SHIPPER, lentMinor, ...claim }: CaseClaim): Promise<{
    user: HttpUser;
    bank: Bank;
    body: { document: Schemas['FinancingClaim']; input: Applying & { billVersion?: number } };
  }> {
    const user = await this.#system.user(bank, 'officer');
    const security: SecurityPaper[] = [];
    let seen = {};
    for (const paper of claim.security) {
      if (paper.kind !== 'BILL_ON_LEDGER') security.push(paper);
      else {
        const bill = await this.#show(paper.billOfLading, bank);
        const { record } = (await user.get('/v1/bills-of-lading/{id}', { path: { id: bill } })).body;
        seen = { billVersion: record.version };
        security.push({ kind: 'BILL_ON_LEDGER', billOfLading: bill });
      }
    }
    const document = makeClaim(security, claim.underlying);
    const amount = lentMinor === undefined ? document.amount : { currency: 'USD' as const, amountMinor: lentMinor };
    const { msp, name } = applicant;
    const shipper = await this.#system.user(msp.replace(/MSP$/, ''), name);
    const applying = await apply({ shipper, bank: user, to: `${bank}MSP`, applicant }, document);
    return { user, bank, body: { document: { ...document, amount }, input: { ...applying, ...seen } } };
  }

  /** A bill by its word: it is issued when it is first named, and offered to the first bank that sees it. */
  async #show(word: string, bank: Bank): Promise<string> {
    const shipper = await this.#system.user('Exporters', 'shipper');
    const known = this.#issued.get(word) ?? (await this.#issue(word));
    const { id, shownTo } = known;
    if (shownTo.has(bank)) return id;
    const isFirst = shownTo.size === 0;
    shownTo.add(bank);
    await disclose(shipper, id, `${bank}MSP`);
    if (isFirst) await offerPledge(shipper, id, `${bank}MSP`);
    return id;
  }

  /** Each word has a number of its own; the goods of all are those of the trade. */
  async #issue(word: string): Promise<Issued> {
    const carrier = await this.#system.user('Carrier', 'agent');
    const { billNumber, serial } = this.trade;
    const number = this.#issued.size === 0 ? billNumber : `HBL${serial}`;
    const text = JSON.stringify({ ...readToOrderBill(`MMCU${number}`), issueDate: '2026-03-05' });
    const document: unknown = JSON.parse(
      text.replaceAll(EXAMPLE_SHIPPER, this.trade.seller.name).replaceAll(EXAMPLE_BOX, this.trade.box),
    );
    const id = ulid();
    const body = { document: new UncheckedDocument(document), input: { issueTo: partyOf(SHIPPER) } };
    await carrier.put('/v1/bills-of-lading/{id}', { path: { id }, body });
    const issued = { id, shownTo: new Set<Bank>() };
    this.#issued.set(word, issued);
    return issued;
  }

  async #surrender(paper: SecurityPaper): Promise<void> {
    if (paper.kind !== 'BILL_ON_LEDGER') throw new Error('Only a bill on the ledger is surrendered.');
    const shipper = await this.#system.user('Exporters', 'shipper');
    const { id } = await this.#issue(paper.billOfLading);
    await shipper.post('/v1/bills-of-lading/{id}/surrender-for-delivery', { path: { id } });
  }

  async #register({ name, lei, taxId }: NonNullable<Course['directory']>): Promise<void> {
    const officer = await this.#system.user('BankA', 'officer');
    const taxLegalReferences = [{ type: 'BRN', countryCode: 'KR', value: taxId }];
    const body = { document: { partyName: name, lei, taxLegalReferences }, input: { published: true } };
    this.#block = (await officer.put('/v1/parties/{id}', { path: { id: ulid() }, body })).body.block;
    await this.#catchUp(await this.#system.user('BankB', 'officer'));
  }
}

function letterOf(findings: readonly Finding[]): Letter {
  const has = (...severities: string[]): boolean => findings.some(({ severity }) => severities.includes(severity));
  if (has('BLOCK')) return 'R';
  if (has('HIGH', 'REVIEW')) return 'H';
  return has('INFO') ? 'I' : 'C';
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}

function fail(error: unknown): never {
  throw error;
}
