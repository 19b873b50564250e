import { expect } from 'chai';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemberContract } from '../../src/contracts/memberContract';
import { RuleSetContract } from '../../src/contracts/ruleSetContract';
import { ClaimState } from '../../src/domain/documents/financingClaim/claimState';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import { resolutionHash } from '../../src/domain/vocabulary/resolution';
import { FIRST_RULE_SET, type RuleSet } from '../../src/domain/ruleSets';
import { FIRST_RULE_SETS, RULE_SETS_KEY, RuleSetRegister } from '../../src/domain/vocabulary/ruleSets';
import { Desk } from '../support/desk';
import type { CaseClaim } from '../support/financing/claims';
import { bill, invoice, order, usd } from '../support/financing/papers';
import { printWhole } from '../support/financing/printedClaim';
import { rejects } from '../support/rejects';
import type { User } from '../support/fakeLedger';
import { BANK_A, BANK_B, findingsOf, MEMBERS, newId, type Result, Trade } from '../support/trade';

const MINUTE_MS = 60_000;
const WHOLE = 25_000_000;
const contract = new RuleSetContract();
const soon = (): string => new Date(Date.now() + MINUTE_MS).toISOString();

/** A set with what a test says of it. */
const setOf = (version: number, more: Partial<RuleSet> = {}, rules: Partial<RuleSet['rules']> = {}): RuleSet => ({
  ...{ ...FIRST_RULE_SET, version, activeFrom: soon(), ...more },
  rules: { ...FIRST_RULE_SET.rules, ...rules },
});
const SHADOW = { severity: 'HIGH', shadow: true } as const;

/** The same goods under the number of another bill: D3. */
const SAME_GOODS: CaseClaim = { security: [bill({ number: '987650123' })] };

describe('Rule sets', () => {
  const directory = mkdtempSync(join(tmpdir(), 'naru-rule-sets-'));
  const file = join(directory, 'resolutions');
  let trade: Trade;
  let desk: Desk;
  let resolutions = 0;
  let time: Date | undefined;
  const read = async (): Promise<RuleSetRegister> =>
    RuleSetRegister.parse(JSON.parse(await trade.ledger.evaluate(BANK_A, (ctx) => contract.read(ctx))));

  beforeEach(async () => {
    process.env['NARU_RESOLUTIONS_FILE'] = file;
    trade = await Trade.start();
    desk = new Desk(trade);
    resolutions = 0;
    time = undefined;
  });
  after(() => {
    delete process.env['NARU_RESOLUTIONS_FILE'];
    rmSync(directory, { recursive: true });
  });

  /** Has a set resolved and recorded. */
  async function resolve(set: unknown, more: { isTrial?: boolean; basis?: RuleSetRegister } = {}): Promise<unknown> {
    const { isTrial = false, basis } = more;
    const resolved = { resolution: 'minutes', number: resolutions + 1, expires: soon() };
    const request = canonicalJson({
      ...resolved,
      ...{ basis: sha256Hex(canonicalJson(basis ?? (await read()))), set, isTrial },
    });
    writeFileSync(file, `${resolutionHash(request)}\n`);
    const done = await trade.ledger.submit(BANK_A, (ctx) => contract.change(ctx, request));
    resolutions += 1;
    return done;
  }

  const reserve = (by: User, claim: CaseClaim, met: readonly string[] = []): Promise<Result> => {
    const id = newId();
    const { transient, ...printed } = printWhole(id, claim);
    const input = {};
    const brought = { ...transient, met: JSON.stringify(met) };
    return desk.reserve(by, {
      id,
      input,
      ...printed,
      transient: brought,
      ...(time && { time }),
    });
  };
  const found = ({ record, writes }: Result, by: User): string[] =>
    findingsOf(writes, by, record.id)
      .filter(({ severity }) => severity !== 'NOT_EVALUATED')
      .map(({ rule, severity, shadow }) => `${rule} ${severity}${shadow === true ? ' in shadow' : ''}`);

  describe('on the ledger', () => {
    it('begin with the first set, under the policy of the members', async () => {
      expect(await read()).to.deep.equal(FIRST_RULE_SETS);
      expect(trade.ledger.policy(RULE_SETS_KEY)).to.deep.equal(trade.ledger.policy('register/members'));
    });

    it('stay what they are, under the policy of the members from then on, when these change', async () => {
      await resolve(setOf(2));
      const members = MEMBERS.slice(0, -1);
      const basis = sha256Hex(canonicalJson(MEMBERS));
      const request = canonicalJson({ resolution: 'm', number: 2, expires: soon(), basis, members });
      writeFileSync(file, `${resolutionHash(request)}\n`);
      const before = await read();
      await trade.ledger.submit(BANK_A, (ctx) => new MemberContract().change(ctx, request));
      expect(await read()).to.deep.equal(before);
      expect(trade.ledger.policy(RULE_SETS_KEY)).to.deep.equal(trade.ledger.policy('register/members'));
    });

    it('are recorded only as resolved, in their order, from the register as it is, and not for the past', async () => {
      await rejects(resolve(setOf(3)), 'INVALID');
      await rejects(resolve(setOf(1)), 'INVALID');
      await rejects(resolve(setOf(2, { activeFrom: '2020-01-01T00:00:00.000Z' })), 'INVALID');
      await rejects(resolve(setOf(2), { basis: { sets: [setOf(2)] } }), 'CONFLICT');
      const request = canonicalJson({
        resolution: 'm',
        number: 1,
        expires: soon(),
        basis: sha256Hex(''),
        set: setOf(2),
        isTrial: false,
      });
      await rejects(
        trade.ledger.submit(BANK_A, (ctx) => contract.change(ctx, request)),
        'NOT_RESOLVED',
      );
      expect(await read()).to.deep.equal(FIRST_RULE_SETS);
    });

    it('never weaken, try or leave out what refuses, and never let a likeness refuse', async () => {
      const { D1: _, ...withoutD1 } = FIRST_RULE_SET.rules;
      const { D10: __, ...withoutD10 } = FIRST_RULE_SET.rules;
      for (const rule of ['D1', 'D2', 'D7', 'D12', 'D13', 'D14', 'D18'])
        for (const weight of [{ severity: 'HIGH' }, { severity: 'BLOCK', shadow: true }, SHADOW, { severity: 'INFO' }])
          await rejects(resolve({ ...setOf(2), rules: { ...FIRST_RULE_SET.rules, [rule]: weight } }), 'INVALID');
      for (const rules of [
        withoutD1,
        withoutD10,
        { ...FIRST_RULE_SET.rules, D10: { severity: 'BLOCK', shadow: false } },
        { ...FIRST_RULE_SET.rules, D99: SHADOW },
      ])
        await rejects(resolve({ ...setOf(2), rules }), 'INVALID');
      for (const valueTolerancePercent of [-1, 101, 1.5])
        await rejects(resolve(setOf(2, { thresholds: { valueTolerancePercent } })), 'INVALID');
    });

    it('keep those that were in force, up to a number, and drop one that has not begun for the next', async () => {
      await resolve(setOf(2, { activeFrom: '2099-01-01T00:00:00.000Z' }));
      await resolve(setOf(3, { activeFrom: '2098-01-01T00:00:00.000Z' }));
      expect((await read()).sets.map(({ version }) => version)).to.deep.equal([1, 3]);
    });

    it('are tried until the next is in force', async () => {
      await resolve(setOf(2), { isTrial: true });
      expect((await read()).trial?.version).to.equal(2);
      await rejects(resolve(setOf(2)), 'INVALID');
      await resolve(setOf(3));
      expect(await read()).not.to.have.property('trial');
    });
  });

  describe('when a claim is judged', () => {
    /** Has a set resolved that has begun when claims are reserved from now on. */
    const begin = async (set: RuleSet, isTrial = false): Promise<void> => {
      await resolve(set, { isTrial });
      time = new Date(Date.parse(set.activeFrom));
    };

    it('stand on its record by their version', async () => {
      const first = await reserve(BANK_A, { security: [bill()] });
      expect(ClaimState.parse(first.record.state).ruleSet).to.equal(1);
      await begin(setOf(2));
      const second = await reserve(BANK_B, { security: [bill()] });
      expect([second.record.status, ClaimState.parse(second.record.state).ruleSet]).to.deep.equal(['REFUSED', 2]);
    });

    it('decide nothing before they begin', async () => {
      await resolve(setOf(2, {}, { D3: SHADOW }));
      const { record } = await reserve(BANK_A, { security: [bill()] });
      expect(found(await reserve(BANK_B, SAME_GOODS, [record.id]), BANK_B)).to.deep.equal(['D3 HIGH']);
    });

    it('record what a rule in shadow finds, and decide without it', async () => {
      await begin(setOf(2, {}, { D3: SHADOW }));
      const { record } = await reserve(BANK_A, { security: [bill()] });
      expect(found(await reserve(BANK_B, SAME_GOODS, [record.id]), BANK_B)).to.deep.equal(['D3 HIGH in shadow']);
    });

    it('let a rule weigh less', async () => {
      await begin(setOf(2, {}, { D3: { severity: 'INFO', shadow: false } }));
      const { record } = await reserve(BANK_A, { security: [bill()] });
      expect(found(await reserve(BANK_B, SAME_GOODS, [record.id]), BANK_B)).to.deep.equal(['D3 INFO']);
    });

    it('record beside what decides what only the one on trial finds, with its version', async () => {
      await begin(setOf(2, { thresholds: { valueTolerancePercent: 0 } }), true);
      const claim = {
        security: [{ ...invoice({ value: usd(WHOLE) }), financed: usd(WHOLE) }],
        underlying: [bill(), order({ value: usd(WHOLE - 1) })],
      };
      const result = await reserve(BANK_A, claim);
      const { record, writes } = result;
      expect([record.status, found(result, BANK_A)]).to.deep.equal(['RESERVED', ['D24 HIGH in shadow']]);
      const [finding] = findingsOf(writes, BANK_A, record.id);
      expect(finding?.evidence).to.include({ ruleSet: 2 });
      expect(ClaimState.parse(record.state).ruleSet).to.equal(1);
    });
  });
});
