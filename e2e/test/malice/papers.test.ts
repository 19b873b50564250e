import { sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { Attacker } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CUSTOMS, partyOf, SHIPPER, type User } from '../support/cast.js';
import { claimOn } from '../support/ledger/claimOn.js';
import { VALID } from '../support/ledger/codes.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';
import { f1, f5 } from '../support/ledger/trade.js';

const CLAIM = 'financing-claim';
const Sealed = z.object({ salt: z.string() });
const saltOf = (sealed: string | null): string => Sealed.parse(JSON.parse(sealed ?? '')).salt;

describeOnEachNetwork('The papers of a bank’s claim', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankBMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  /** Asks honest peers for a claim whose tokens are not those of its document. */
  const claimWith = (by: User, tokens: readonly Token[], papers: readonly Token[]): Promise<TradeRecord> =>
    network.trade.act(by, CLAIM, 'reserve', ulid(), {
      document: claimOn(undefined, papers),
      input: { applicant: partyOf(SHIPPER) },
      tokens,
    });

  const rulesOf = async (by: User, { id }: TradeRecord): Promise<string[]> =>
    (await network.trade.findings(by, id)).map(({ rule }) => rule);

  describe('under an id that somebody else has taken', () => {
    it('are reserved under another: an offer names the bank and no id', async () => {
      const { trade } = network;
      const { bill, claim: id } = await trade.offered();
      await trade.reserve(BANK_B, { id, tokens: [f1(ulid())] });
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
      const tokens = numbers.map(f1);
      expect(await catchCode(claimWith(BANK_B, tokens, tokens.slice(0, 1)))).to.equal('INVALID');
      const [number = ''] = numbers;
      expect((await claimWith(BANK_B, [f1(number)], [f1(number)])).status).to.equal('RESERVED');
      const { id } = await trade.issue(number);
      await trade.disclose(id, BANK_A);
      await trade.offerPledge(id, BANK_A);
      expect((await trade.reserve(BANK_A, { bill: id })).status).to.equal('RESERVED');
    });

    it('are refused: a share of nothing, of a free invoice or of one that is financed in full', async () => {
      const { trade } = network;
      const [free, whole] = [f5(ulid(), 10_000), f5(ulid(), 10_000)];
      const financed = await trade.reserve(BANK_A, { tokens: [whole] });
      await trade.claim(BANK_A, 'finance', financed.id);
      for (const token of [free, whole])
        for (const papers of [token, { ...token, shareBasisPoints: 0 }]) {
          const nothing = { ...token, shareBasisPoints: 0, face: sha256Hex('another face') };
          expect(await catchCode(claimWith(BANK_B, [nothing], [papers]))).to.equal('INVALID');
        }
      expect((await trade.reserve(BANK_A, { tokens: [free] })).status).to.equal('RESERVED');
      expect((await trade.reserve(BANK_B, { tokens: [{ ...whole, shareBasisPoints: 1 }] })).status).to.equal('REFUSED');
    });

    it('are refused: one invoice twice; two are reserved', async () => {
      const [one, other] = [f5(ulid(), 5_000), f5(ulid(), 5_000)];
      expect(await catchCode(claimWith(BANK_B, [one, one], [one, other]))).to.equal('INVALID');
      expect((await claimWith(BANK_B, [one, other], [one, other])).status).to.equal('RESERVED');
    });
  });

  it('are found held without a word to the applicant: the salt of the findings does not follow from the claim’s', async () => {
    const { trade } = network;
    const token = f5(ulid(), 10_000);
    await trade.reserve(BANK_B, { tokens: [token] });
    const refused = await trade.reserve(BANK_A, { tokens: [token] });
    expect([refused.status, await rulesOf(BANK_A, refused)]).to.deep.equal(['REFUSED', ['D7']]);
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
