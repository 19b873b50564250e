import type { TradeRecord } from '@naru/chaincode/domain';
import { makeClaim, makePaperBill, type SecurityPaper } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { BANK_A, BANK_B, partyOf, type User } from '../support/cast.js';
import { Attacker, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { bringPapers, f1 } from '../support/ledger/claimOn.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import { consentTo } from '../support/ledger/consentTo.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { TestNetwork } from '../support/system/testNetwork.js';

const CLAIM = 'financing-claim';
const written = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });

/** Other goods of another shipment. */
const OTHER = makePaperBill('X771105398', { issueDate: '2020-03-02', packages: 12, grossMassKg: '910' });

/** Claims that meet by their tokens, one of which is of another paper by its document. */
interface Pair {
  readonly paper: ReturnType<typeof f1>;
  readonly held: TradeRecord;
  readonly refusal: TradeRecord;
}

describeOnEachNetwork('The dispute of two claims', (on) => {
  let network: TestNetwork;
  before(async () => {
    network = await TestNetwork.start(on, ['BankBMSP', 'ExportersMSP', 'CustomsMSP']);
  });
  after(() => network.stop());

  const reserve = async (
    by: User,
    paper: Pair['paper'],
    { paperBill = makePaperBill('N0'), cleared }: { paperBill?: SecurityPaper; cleared?: TradeRecord } = {},
  ): Promise<TradeRecord> => {
    const id = ulid();
    const document = makeClaim([paperBill]);
    const { consent, carried } = await consentTo(network.trade, by, document);
    const named = cleared === undefined ? [] : [cleared];
    const input = { consent, cleared: named.map((each) => each.id) };
    const asked = { ...bringPapers(id, [paper]), document, carried: [...carried, ...named], input };
    return network.trade.act(by, CLAIM, 'reserve', id, asked);
  };
  /** The claim of bank A has the tokens of a paper that its document does not name. */
  async function refused(): Promise<Pair> {
    const paper = f1(ulid());
    const held = await reserve(BANK_A, paper, { paperBill: OTHER });
    const refusal = await reserve(BANK_B, paper);
    expect([held.status, refusal.status]).to.deep.equal(['RESERVED', 'REFUSED']);
    return { paper, held, refusal };
  }
  const act = (by: User, action: string, own: TradeRecord, other: TradeRecord): Promise<TradeRecord> =>
    network.trade.act(by, CLAIM, action, own.id, {
      input: { claim: other.id },
      carried: action === 'settle' ? [other] : [],
    });
  const saidOf = (record: TradeRecord, other: TradeRecord, claimant: string): TradeRecord => ({
    ...record,
    version: record.version + 1,
    action: 'settle',
    state: { ...record.state, disputes: [{ claim: other.id, claimant, outcome: 'OTHER' }] },
  });

  it('clears the refused claim if both banks agreed, and nobody else', async () => {
    const { paper, held, refusal } = await refused();
    await act(BANK_B, 'dispute', refusal, held);
    await act(BANK_A, 'dispute', held, refusal);
    await act(BANK_B, 'open', refusal, held);
    const settled = await act(BANK_A, 'settle', held, refusal);
    expect(settled.state['disputes']).to.deep.equal([{ claim: refusal.id, claimant: BANK_B.msp, outcome: 'OTHER' }]);
    expect((await network.trade.findings(BANK_B, held.id)).map(({ rule }) => rule)).to.deep.equal(['D9']);
    expect((await reserve(BANK_B, paper)).status).to.equal('REFUSED');
    const cleared = await reserve(BANK_B, paper, { cleared: refusal });
    expect([cleared.status, 'review' in cleared.state]).to.deep.equal(['RESERVED', true]);
    expect(await catchCode(network.trade.claim(BANK_B, 'finance', cleared.id))).to.equal('NOT_APPROVED');
  });

  it('shows nothing to a bank that did not show its own claim, or to which nobody agreed', async () => {
    const { held, refusal } = await refused();
    expect(await catchCode(act(BANK_B, 'open', refusal, held))).to.equal('NOT_FOUND');
    await act(BANK_B, 'dispute', refusal, held);
    expect(await catchCode(act(BANK_B, 'settle', refusal, held))).to.equal('NOT_FOUND');
    await act(BANK_A, 'dispute', held, refusal);
    expect(await catchCode(act(BANK_B, 'settle', refusal, held))).to.equal('NOT_FOUND');
    expect(await catchCode(network.trade.read(BANK_B, CLAIM, held.id))).to.equal('NOT_FOUND');
    expect(await catchCode(network.trade.read(BANK_A, CLAIM, refusal.id))).to.equal('NOT_FOUND');
  });

  it('is not written into the claim that stands by others than its bank', async () => {
    const { held, refusal } = await refused();
    const forged = saidOf(held, refusal, BANK_B.msp);
    for (const accomplices of [['ExportersMSP'], ['ExportersMSP', 'CustomsMSP']])
      for (const author of [held.author, partyOf(BANK_B)]) {
        const writes = author.msp === BANK_B.msp ? written({ ...forged, author }) : { public: [recordWrite(forged)] };
        expect(await new Attacker(network.trade, BANK_B, accomplices).attempt(writes)).to.equal(
          ENDORSEMENT_POLICY_FAILURE,
        );
      }
  });

  it('clears nothing by what the refused bank and an accomplice write into their own claims', async () => {
    const { paper, held, refusal } = await refused();
    const forged = saidOf(refusal, held, BANK_A.msp);
    expect(await new Attacker(network.trade, BANK_B, ['CustomsMSP']).attempt(written(forged))).to.equal(VALID);
    expect((await reserve(BANK_B, paper, { cleared: refusal })).status).to.equal('REFUSED');
  });

  it('clears one document: with another one the bank is told so, and with another’s refused claim, too', async () => {
    const { paper, held, refusal } = await refused();
    await act(BANK_A, 'dispute', held, refusal);
    await act(BANK_B, 'open', refusal, held);
    await act(BANK_A, 'settle', held, refusal);
    const other = { paperBill: OTHER, cleared: refusal };
    expect(await catchCode(reserve(BANK_B, paper, other))).to.equal('INVALID');
    expect(await catchCode(reserve(BANK_A, paper, { cleared: refusal }))).to.equal('FORBIDDEN');
  });
});
