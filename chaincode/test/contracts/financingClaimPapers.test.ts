import { expect } from 'chai';
import { canonicalJson, sha256Hex } from '../../src/domain/encoding/canonicalJson';
import type { TradeRecord } from '../../src/domain/vocabulary/record';
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
  claimContent,
  f1,
  f5,
  findingsOf,
  newId,
  papersOf,
  placeOf,
  rulesOf,
  SALT,
  shared,
} from '../support/trade';
import { privateKey, type User } from '../support/fakeLedger';

describe('The papers of a financing claim', () => {
  let trade: Trade;
  beforeEach(async () => {
    trade = await Trade.start();
  });

  /** A live claim of a bank that holds copied tokens; with an accomplice it is authentic, and entered under them. */
  function copyTokens(by: User, tokens: TradeRecord['tokens'], applicant: User, holders: readonly User[]): void {
    const id = newId();
    const content = canonicalJson({ document: claimContent(), salt: 'b'.repeat(64) });
    const record: TradeRecord = {
      ...{ type: 'financing-claim', id, status: 'FINANCED', version: 1, action: 'finance', author: placeOf(by) },
      ...{
        time: new Date().toISOString(),
        parties: [{ msp: by.msp }, placeOf(applicant)],
        links: [],
        tokens: [...tokens],
      },
      content: { version: 1, hash: sha256Hex(content) },
      state: { claimant: by.msp, applicant: placeOf(applicant), extended: false },
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
      const request = JSON.stringify({ input: { applicant: placeOf(SHIPPER) }, tokens: [f1('paper')] });
      const transient = { content: sealContent(claimContent(papersOf([f1('paper')])), SALT), seed };
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

  it('do not keep the holder of a bill on the ledger from pledging it, and are told to its bank', async () => {
    const { bill } = await trade.offered();
    copyTokens(BANK_B, [f1(bill)], SHIPPER, [BANK_B, SHIPPER]);
    const id = newId();
    const { record, writes } = await trade.reserve(BANK_A, id, { bill });
    expect(record.status).to.equal('RESERVED');
    expect(findingsOf(writes, BANK_A, id).map(({ rule, severity }) => `${rule} ${severity}`)).to.deep.equal([
      'D1 HIGH',
    ]);
  });

  it('locks the bill that its document names, which nothing else can name', async () => {
    const { bill } = await trade.offered();
    const { bill: other } = await trade.offered();
    const request = { input: { applicant: placeOf(SHIPPER), billOfLading: other, billVersion: 3 }, tokens: [] };
    const reserving = (ask: object): Promise<Result> =>
      trade.create(
        BANK_A,
        (ctx) => trade.claims.reserve(ctx, newId(), JSON.stringify(ask)),
        claimContent({ billOfLading: bill }),
      );
    await rejects(reserving(request), 'INVALID');
    const { billOfLading: _, ...input } = request.input;
    expect((await reserving({ ...request, input })).record.state['bill']).to.equal(bill);
  });

  it('brings as many tokens as its document names papers, of their kinds and shares, and no equal ones', async () => {
    const invoices = [f5('a', 2_500), f5('b', 2_500)];
    const document = claimContent(papersOf(invoices));
    const reserving = (tokens: readonly object[]): Promise<Result> => {
      const request = JSON.stringify({ input: { applicant: placeOf(SHIPPER) }, tokens });
      return trade.create(BANK_A, (ctx) => trade.claims.reserve(ctx, newId(), request), document);
    };
    const [a, b] = [f5('a', 2_500), f5('b', 2_500)];
    const { face: _, ...faceless } = b;
    const wrong: (readonly object[])[] = [
      [],
      [a],
      [a, b, f5('c', 2_500)],
      [a, b, f1('bill not issued yet')],
      [a, { ...b, shareBasisPoints: 2_499 }],
      [a, { ...b, shareBasisPoints: 0 }],
      [a, faceless],
      [a, { ...b, kind: 'F8' }],
      [a, a],
    ];
    for (const tokens of wrong) await rejects(reserving(tokens), 'INVALID');
    expect((await reserving([a, b])).record.tokens).to.deep.equal([a, b]);
  });

  it('names no paper twice, in whatever spelling', async () => {
    const [invoice] = papersOf([f5('a', 5_000)])['invoices'] as object[];
    const drawing = { issuingBank: 'BANKKRSE', creditNumber: 'LC-1', presentation: 1, ...shared(5_000) };
    const twice = [
      {
        invoices: [
          { ...invoice, number: 'INV-7' },
          { ...invoice, number: 'inv 7' },
        ],
      },
      ...[{ lei: '5493001KJTIIGC8Y1R12' }, { taxId: '120-81-47521' }].flatMap((identifier) => {
        const identified = { ...invoice, seller: { name: 'Hanbit Co., Ltd.', ...identifier } };
        const byName = { ...invoice, seller: { name: 'HANBIT CO LTD' } };
        return [{ invoices: [identified, byName] }, { invoices: [byName, identified] }];
      }),
      { drawings: [drawing, { ...drawing, issuingBank: 'BANKKRSEXXX', creditNumber: 'lc 1' }] },
    ];
    for (const papers of twice) {
      const tokens = [f5('a', 5_000), f5('b', 5_000)];
      const request = JSON.stringify({ input: { applicant: placeOf(SHIPPER) }, tokens });
      const reserving = trade.create(
        BANK_A,
        (ctx) => trade.claims.reserve(ctx, newId(), request),
        claimContent(papers),
      );
      const { issues } = await rejects(reserving, 'INVALID');
      expect(issues?.map(({ pointer }) => pointer)).to.deep.equal([`/document/${Object.keys(papers).join('')}/1`]);
    }
  });

  it('may have one number by sellers that are not the same, whatever they are called', async () => {
    const tokens = [f5('a', 5_000), f5('b', 5_000)];
    const [invoice] = papersOf(tokens)['invoices'] as object[];
    const sellers = [{ lei: '5493001KJTIIGC8Y1R12' }, { lei: '529900T8BM49AURSDO55' }];
    const invoices = sellers.map((identifier) => ({ ...invoice, seller: { name: 'Hanbit', ...identifier } }));
    const request = JSON.stringify({ input: { applicant: placeOf(SHIPPER) }, tokens });
    const { record } = await trade.create(
      BANK_A,
      (ctx) => trade.claims.reserve(ctx, newId(), request),
      claimContent({ invoices }),
    );
    expect(record.status).to.equal('RESERVED');
  });
});
