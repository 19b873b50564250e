import { sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { Attacker } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CUSTOMS, SHIPPER, type User } from '../support/cast.js';
import { VALID } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { consentTo } from '../support/ledger/consentTo.js';
import { bringPapers, type Brought, type Claimed, f1, f5, tokenPapers } from '../support/ledger/claimOn.js';

const CLAIM = 'financing-claim';
const Sealed = z.object({ salt: z.string() });
/** The same invoice, and another part of it. */
const partOf = (paper: Claimed, basisPoints: number): Claimed => ({ ...paper, share: { basisPoints, face: 10_000 } });
const saltOf = (sealed: string | null): string => Sealed.parse(JSON.parse(sealed ?? '')).salt;

describeOnEachNetwork('The papers of a bank’s claim', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** Asks honest peers for a claim whose tokens are not those of its document. */
  const claimWith = async (
    by: User,
    papers: readonly Claimed[],
    change: (brought: Brought, id: string) => Partial<Brought>,
  ): Promise<TradeRecord> => {
    const id = ulid();
    const brought = bringPapers(id, papers);
    const { consent, carried } = await consentTo(network.trade, by, brought.document);
    const input = { consent };
    return network.trade.act(by, CLAIM, 'reserve', id, { ...brought, ...change(brought, id), carried, input });
  };

  const findingsOf = async (by: User, { id }: TradeRecord, severity: string): Promise<string[]> =>
    (await network.trade.findings(by, id)).filter((finding) => finding.severity === severity).map(({ rule }) => rule);

  describe('under an id that somebody else has taken', () => {
    it('are reserved under another: an offer names the bank and no id', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      await trade.reserve(BANK_B, { id, papers: [f1(ulid())] });
      expect(bill.state['offer']).to.have.all.keys('kind', 'to', 'expires');
      expect(await catchCode(trade.reserve(BANK_A, { id, bill: bill.id }))).to.equal('CONFLICT');
      expect((await trade.reserve(BANK_A, { bill: bill.id })).status).to.equal('RESERVED');
    });

    it('are reserved under another if two organisations wrote what is not a record under it', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      const attack = { public: [{ key: `${CLAIM}/${id}`, value: 'x' }] };
      expect(await new Attacker(trade, SHIPPER, ['CustomsMSP']).attempt(attack)).to.equal(VALID);
      expect(await catchCode(trade.reserve(BANK_A, { id, bill: bill.id }))).to.equal('NOT_AUTHENTIC');
      expect((await trade.reserve(BANK_A, { bill: bill.id })).status).to.equal('RESERVED');
    });
  });

  describe('whose tokens are not those of its document', () => {
    it('are refused: bill numbers that are not issued yet, beside the one that the document names', async () => {
      const { trade } = network;
      const numbers = Array.from({ length: 32 }, () => ulid());
      const tokens = numbers.map((each): Token => ({ ...f1(each), paper: 0 }));
      const [number = ''] = numbers;
      expect(await catchCode(claimWith(BANK_B, [f1(number)], () => ({ tokens })))).to.equal('INVALID');
      expect((await trade.reserve(BANK_B, { papers: [f1(number)] })).status).to.equal('RESERVED');
      const { id } = await trade.issue(number);
      await trade.disclose(id, BANK_A);
      await trade.offerPledge(id, BANK_A);
      expect((await trade.reserve(BANK_A, { bill: id })).status).to.equal('RESERVED');
    });

    it('are refused: a part that is not sealed as the document states it, or that nobody can open', async () => {
      const [own, other] = [f5(ulid(), 10_000), f5(ulid(), 5_000)];
      const sealedElse = (papers: readonly Claimed[]) => (_: Brought, id: string) => ({
        tokens: tokenPapers(id, papers),
      });
      const changes: Record<string, (brought: Brought, id: string) => Partial<Brought>> = {
        'another part': sealedElse([{ ...own, ...(other.share && { share: other.share }) }]),
        'a part of another claim': () => ({ tokens: tokenPapers(ulid(), [own]) }),
        'no part': ({ tokens }) => ({ tokens: tokens.map(({ share: _, ...token }) => token) }),
        'no key': () => ({ shareKeys: {} }),
      };
      for (const [what, change] of Object.entries(changes))
        expect(await catchCode(claimWith(BANK_B, [own], change)), what).to.equal('INVALID');
      expect((await network.trade.reserve(BANK_A, { papers: [own] })).status).to.equal('RESERVED');
      expect((await network.trade.reserve(BANK_B, { papers: [partOf(own, 1)] })).status).to.equal('REFUSED');
    });

    it('are refused: more of one invoice than there is, in two parts; two invoices are reserved', async () => {
      const { trade } = network;
      const [one, other] = [f5(ulid(), 6_000), f5(ulid(), 6_000)];
      expect(await catchCode(trade.reserve(BANK_B, { papers: [one, one] }))).to.equal('INVALID');
      expect((await trade.reserve(BANK_B, { papers: [one, other] })).status).to.equal('RESERVED');
    });

    it('are refused all the same if another bank hides its part of them', async () => {
      const { trade } = network;
      const paper = f5(ulid(), 10_000);
      await trade.reserve(BANK_A, { papers: [paper] });
      const part = [partOf(paper, 1)];
      const hidden = await claimWith(BANK_B, part, (_, id) => bringPapers(id, part, { keyOf: sha256Hex }));
      expect([hidden.status, await findingsOf(BANK_B, hidden, 'HIGH')]).to.deep.equal(['RESERVED', ['D7']]);
      expect((await trade.reserve(BANK_A, { papers: [paper] })).status).to.equal('REFUSED');
    });
  });

  it('are found held without a word to the applicant: the salt of the findings does not follow from the claim’s', async () => {
    const { trade } = network;
    const papers = [f5(ulid(), 10_000)];
    await trade.reserve(BANK_B, { papers });
    const refused = await trade.reserve(BANK_A, { papers });
    expect([refused.status, await findingsOf(BANK_A, refused, 'BLOCK')]).to.deep.equal(['REFUSED', ['D7']]);
    const { findings } = await trade.read(BANK_A, CLAIM, refused.id);
    const known = saltOf(trade.sealed(refused.id));
    for (const guess of [known, sha256Hex(`findings/${known}`), sha256Hex(known)])
      expect(saltOf(findings)).not.to.equal(guess);
    for (const by of [SHIPPER, CUSTOMS]) {
      const seen = await trade.read(by, CLAIM, refused.id).catch(() => undefined);
      expect(seen?.findings ?? null).to.equal(null);
    }
  });
});
