import { ClaimState } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { BANK_A } from '../support/consortium/cast.js';
import { claimOn, PAPERS, paperClaim, partClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { type Answer, bodyOf, type HttpUser, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const PART_MINOR = 6_000_000;
const Check = z.looseObject({
  verdict: z.string(),
  findings: z.array(z.unknown()),
  notEvaluated: z.array(z.object({ rule: z.string(), missing: z.string() })),
});

/** A claim on a paper of each kind; what can be divided is financed in part. */
const CLAIMS: Readonly<Record<string, (kind: string) => object>> = {
  PAPER_BILL: () => claimOn([PAPERS.bill()]),
  HOUSE_BILL: () => claimOn([PAPERS.houseBill()]),
  AIR_WAYBILL: () => claimOn([PAPERS.waybill()]),
  WAREHOUSE_RECEIPT: () => claimOn([PAPERS.receipt()], { product: 'WAREHOUSE_LOAN' }),
  INVOICE: () => partClaim(PAPERS.invoice(), PART_MINOR),
  PURCHASE_ORDER: () => partClaim(PAPERS.order(), PART_MINOR, { product: 'PRE_SHIPMENT_LOAN' }),
  DRAWING: () => partClaim(PAPERS.drawing(), PART_MINOR, { product: 'FORFAITING' }),
  EXPORT_DECLARATION: () => partClaim(PAPERS.declaration(), PART_MINOR, { notShipped: undefined }),
};

describeOnEachDatabase('the papers of a claim over HTTP', (kind) => {
  let consortium: TestConsortium;
  let user: HttpUser;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    user = await consortium.as(BANK_A);
  });

  const input = {};
  const check = (document: object): Promise<Answer> => user.post('/v1/financing-checks', { document, input });
  const create = (document: object, asked: object): Promise<Answer> =>
    user.create('financing-claim', newId(), { document, input: asked });
  const reserve = async (document: object): Promise<Answer> =>
    create(document, await new Scenes(consortium).consentedTo(BANK_A, document));

  for (const [paper, makeClaim] of Object.entries(CLAIMS)) {
    it(`are checked and reserved if they are of the kind ${paper}`, async () => {
      const document = makeClaim(paper);
      const { verdict, findings } = await bodyOf(Check, check(document));
      expect([verdict, findings]).to.deep.equal(['CLEAR', []]);
      const record = await recordIn(reserve(document));
      expect(record.status).to.equal('RESERVED');
      expect(ClaimState.parse(record.state).papers).to.deep.equal([{ kind: paper, role: 'SECURITY' }]);
      expect(new Set(record.tokens.map(({ paper: place }) => place))).to.deep.equal(new Set([0]));
      const isPart = record.tokens.some(({ share }) => share !== undefined);
      expect(isPart).to.equal(JSON.stringify(document).includes('financed'));
    });
  }

  it('stand on the record with the papers that are only named, and with those that an invoice mentions', async () => {
    const invoice = { ...PAPERS.invoice({ orderNumbers: ['PO-4711'] }), financed: usd(PART_MINOR) };
    const document = claimOn([invoice], { amount: usd(PART_MINOR), underlying: [PAPERS.bill()] });
    const { state } = await recordIn(reserve(document));
    expect(ClaimState.parse(state).papers).to.deep.equal([
      { kind: 'INVOICE', role: 'SECURITY' },
      { kind: 'PAPER_BILL', role: 'UNDERLYING' },
      { kind: 'PURCHASE_ORDER', role: 'UNDERLYING' },
    ]);
  });

  it('leave rules out that they say nothing for, and the check says what is missing', async () => {
    const { notEvaluated } = await bodyOf(Check, check(partClaim(PAPERS.invoice(), PART_MINOR)));
    expect(Object.fromEntries(notEvaluated.map(({ rule, missing }) => [rule, missing]))).to.deep.equal({
      D3: 'Whether the goods are financed already cannot be judged. Missing: transport document or export declaration.',
      D20: 'A financing check reads no transport events; the verification of the bill does.',
      D24: 'Whether the invoice has the value of the goods cannot be judged. Missing: export declaration or order.',
    });
  });

  const part = (more: object): object => partClaim(PAPERS.invoice({ value: usd(PART_MINOR) }), PART_MINOR, more);
  const FAULTS: Readonly<Record<string, readonly [() => object, readonly string[]]>> = {
    'an air waybill with a wrong check digit': [
      () => claimOn([PAPERS.waybill({ number: '180-12345670' })]),
      ['/document/security/0/number'],
    ],
    'a bill without its date': [
      () => claimOn([{ kind: 'PAPER_BILL', carrierCode: 'MAEU', number: '1', packages: 1, grossMassKg: '1' }]),
      ['/document/security/0/issueDate'],
    ],
    'a number without a letter or digit': [
      () => claimOn([PAPERS.bill({ number: '---' })]),
      ['/document/security/0/number'],
    ],
    'more than the value of the paper': [
      () => partClaim(PAPERS.invoice({ value: usd(PART_MINOR - 1) }), PART_MINOR),
      ['/document/security/0/financed'],
    ],
    'a part in another currency': [
      () => claimOn([{ ...PAPERS.invoice(), financed: { currency: 'EUR', amountMinor: PART_MINOR } }, PAPERS.bill()]),
      ['/document/security/0/financed', '/document/amount/amountMinor'],
    ],
    'an amount that is not the rate of what is financed': [
      () => part({ advanceRateBasisPoints: 8_000 }),
      ['/document/amount/amountMinor'],
    ],
    'no word of the goods': [() => part({ notShipped: undefined }), ['/document/notShipped']],
    'goods that are shipped and are not': [
      () => paperClaim({ notShipped: { reason: 'PRE_SHIPMENT' } }),
      ['/document/notShipped'],
    ],
    'no paper at all': [() => claimOn([]), ['/document/security', '/document/notShipped']],
    'a paper of a kind that there is not': [() => claimOn([{ kind: 'IOU' }]), ['/document/security/0/kind']],
    'the fields of earlier claims': [
      () => paperClaim({ paperBill: {}, invoices: [] }),
      ['/document/paperBill', '/document/invoices'],
    ],
  };
  it('are refused with a pointer to each fault: more of an invoice than there is, in two parts', async () => {
    const invoice = { ...PAPERS.invoice({ value: usd(PART_MINOR) }), financed: usd(PART_MINOR) };
    const both = { amount: usd(2 * PART_MINOR), notShipped: { reason: 'SERVICES' } };
    const document = claimOn([invoice, { ...invoice }], both);
    for (const answer of [await check(document), await reserve(document)]) {
      expect(problemIn(answer)).to.equal('400 INVALID');
      expect(pointersIn(answer)).to.deep.equal(['/document/security/1']);
    }
  });

  for (const [what, [makeClaim, pointers]] of Object.entries(FAULTS)) {
    it(`are refused with a pointer to each fault: ${what}`, async () => {
      const document = makeClaim();
      for (const answer of [await check(document), await create(document, input)]) {
        expect(problemIn(answer)).to.equal('400 INVALID');
        expect(pointersIn(answer)).to.have.members([...pointers]);
      }
    });
  }
});
