import { hideParty } from '../../src/domain/vocabulary/privateParty';
import { expect } from 'chai';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import type { Token, TradeRecord } from '../../src/domain/vocabulary/record';
import { implicitCollection } from '../../src/domain/vocabulary/implicitCollection';
import { sealContent } from '../../src/domain/vocabulary/sealing';
import { statementPolicy } from '../../src/ledger/policies';
import { rejects } from '../support/rejects';
import {
  BANK_A,
  BANK_B,
  MEMBERS,
  type Result,
  SHIPPER,
  Trade,
  bringPapers,
  type Claimed,
  claimContent,
  f1,
  f5,
  newId,
  placeOf,
  rulesOf,
  SALT,
  tokenPapers,
  weighedIn,
} from '../support/trade';
import { privateKey, type User } from '../support/fakeLedger';

describe('The papers of a financing claim', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  /** A live claim of a bank that holds copied tokens; with an accomplice it is authentic, and entered under them. */
  function copyTokens(by: User, papers: readonly Claimed[], applicant: User, holders: readonly User[]): void {
    const id = newId();
    copyRecord(by, tokenPapers(id, papers), applicant, holders, id);
  }

  function copyRecord(by: User, tokens: Token[], applicant: User, holders: readonly User[], id = newId()): void {
    const content = canonicalJson({ document: claimContent(), salt: 'b'.repeat(64) });
    const papers = tokens.map(() => ({ kind: 'PAPER_BILL', role: 'SECURITY' }));
    const record: TradeRecord = {
      ...{ type: 'financing-claim', id, status: 'FINANCED', version: 1, action: 'finance', author: placeOf(by) },
      ...{ time: new Date().toISOString(), parties: [{ msp: by.msp }, hideParty(applicant)], links: [], tokens },
      content: { version: 1, hash: sha256Hex(content) },
      state: { claimant: by.msp, applicant: hideParty(applicant), papers, extended: false },
    };
    const text = canonicalJson(record);
    trade.ledger.tamperRecord(record);
    trade.ledger.tamperPrivate(by.msp, `record/financing-claim/${id}/1`, text);
    for (const { msp } of holders) trade.ledger.tamperPrivate(msp, `content/financing-claim/${id}/1`, content);
    for (const { kind, token } of tokens)
      trade.ledger.tamperPrivate(by.msp, `token/financing-claim/${kind}/${token}`, JSON.stringify([id]));
  }

  it('are found held without a salt that the applicant knows: it follows from the seed of the request alone', async () => {
    const findingsWith = async (seed: string): Promise<string | undefined> => {
      trade = await Trade.start();
      await trade.reserve(BANK_B, '01KAE5TZ3TC7H3N5QG8Y0E2XVN', { tokens: [f1('paper')] });
      const id = '01KAE5TZ3TC7H3N5QG8Y0E2XVM';
      const { document, tokens } = bringPapers(id, [f1('paper')]);
      const { input, transient: consented } = await trade.consentTo(BANK_A, document);
      const request = JSON.stringify({ input: { ...input }, tokens });
      const transient = { content: sealContent(document, SALT), seed, ...consented };
      const { writes } = await trade.ledger.submit(BANK_A, (ctx) => trade.claims.reserve(ctx, id, request), {
        transient,
      });
      return writes.private.get(privateKey('_implicit_org_BankAMSP', `findings/financing-claim/${id}/1`));
    };
    const found = await findingsWith('c'.repeat(64));
    expect(found).to.equal(await findingsWith('c'.repeat(64)));
    expect(found).not.to.equal(await findingsWith('d'.repeat(64)));
    expect(found).not.to.include(sha256Hex(`findings/${SALT}`));
    for (const seed of ['', 'c'.repeat(63), 'C'.repeat(64)]) await rejects(findingsWith(seed), 'INVALID');
  });

  it('are locked by nobody whose applicant does not hold the claim’s document', async () => {
    const tokens = [f1('paper'), f5('invoice', 10_000)];
    copyTokens(BANK_B, tokens, SHIPPER, [BANK_B]);
    const id = newId();
    const { record, writes } = await trade.reserve(BANK_A, id, { tokens });
    expect([record.status, rulesOf(writes, BANK_A, id)]).to.deep.equal(['RESERVED', []]);
  });

  it('are locked by a claim whose document its bank and its applicant hold', async () => {
    copyTokens(BANK_B, [f1('paper')], SHIPPER, [BANK_B, SHIPPER]);
    expect((await trade.reserve(BANK_A, newId(), { tokens: [f1('paper')] })).record.status).to.equal('REFUSED');
  });

  it('stay locked: neither bank nor applicant can take their copy of the document away alone, or with another', async () => {
    const { record } = await trade.reserve(BANK_A, newId(), { tokens: [f5('invoice', 10_000)] });
    for (const { msp } of [BANK_A, SHIPPER]) {
      const policy = trade.ledger.policy(privateKey(implicitCollection(msp), `content/financing-claim/${record.id}/1`));
      expect(policy).to.deep.equal(
        statementPolicy(
          msp,
          MEMBERS.map(({ mspId }) => mspId),
        ),
      );
    }
  });

  it('do not keep the holder of a bill from pledging it by its public number alone, and are told to its bank', async () => {
    const { bill } = await trade.offered();
    copyRecord(BANK_B, [{ ...f1(bill), paper: 0 }], SHIPPER, [BANK_B, SHIPPER]);
    const claim = await trade.reserve(BANK_A, newId(), { bill });
    expect([claim.record.status, weighedIn(claim, BANK_A)]).to.deep.equal(['RESERVED', ['D9 HIGH']]);
  });

  it('keep an electronic bill from being pledged if the paper that was financed has its number and date', async () => {
    const { bill } = await trade.offered();
    copyTokens(BANK_B, [f1(bill)], SHIPPER, [BANK_B, SHIPPER]);
    const claim = await trade.reserve(BANK_A, newId(), { bill });
    expect([claim.record.status, weighedIn(claim, BANK_A)]).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  it('locks the bill that its document names, which nothing else can name', async () => {
    const { bill } = await trade.offered();
    const { bill: other } = await trade.offered();
    const { document, tokens } = bringPapers('', trade.numbersOf(bill));
    const input = { billVersions: { [bill]: 3 } };
    const reserving = (ask: object): Promise<Result> =>
      trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, newId(), JSON.stringify(ask)), document);
    await rejects(reserving({ input: { ...input, billOfLading: other }, tokens }), 'INVALID');
    const foreign = bringPapers('', trade.numbersOf(other)).tokens;
    await rejects(reserving({ input, tokens: foreign }), 'INVALID');
    expect((await reserving({ input, tokens })).record.state['bills']).to.deep.equal([bill]);
  });
});
