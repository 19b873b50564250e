import { listName, recordKey, sha256Hex, type Token, type TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { Attacker, listWrites, proofWrite, recordWrite, type Writes } from '../support/ledger/attacker.js';
import { BANK_A, BANK_B, CARRIER, CUSTOMS, OTHER_SHIPPER, partyOf, SHIPPER, type User } from '../support/cast.js';
import { ENDORSEMENT_POLICY_FAILURE, VALID } from '../support/ledger/codes.js';
import {
  AMENDMENT,
  AMOUNT_MINOR,
  COLLECTION,
  collectionInstruction,
  CREDIT,
  Credits,
  creditTerms,
  PRESENTATION,
  usd,
} from '../support/ledger/credits.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { catchCode } from '../support/ledger/rejection.js';
import { TestNetwork } from '../support/system/testNetwork.js';

/** The next version of a record, as an attacker wants it. */
const next = (record: TradeRecord, author: User, changes: Partial<TradeRecord>): TradeRecord => ({
  ...record,
  version: record.version + 1,
  author: partyOf(author),
  ...changes,
});

const written = (record: TradeRecord): Writes => ({ public: [recordWrite(record)], private: [proofWrite(record)] });

describeOnEachNetwork('A letter of credit', (on) => {
  let network: TestNetwork;
  let credits: Credits;
  before(async () => {
    // Two of them take part in each attack.
    network = await TestNetwork.start(on, ['ExportersMSP', 'BankAMSP', 'BankBMSP', 'CarrierMSP']);
    credits = new Credits(network.trade);
  });
  after(() => network.stop());

  const attack = (by: User, accomplice: User, record: TradeRecord): Promise<number> =>
    new Attacker(network.trade, by, [accomplice.msp]).attempt(written(record));
  const readRecord = async (by: User, type: typeof CREDIT, id: string): Promise<TradeRecord> =>
    (await network.trade.read(by, type, id)).record;

  it('that is confirmed is drawn under and cancelled, though it names every party, and two of them cannot change it', async () => {
    const id = await credits.advised();
    const confirmed = await credits.act(BANK_A, CREDIT, 'confirm', id);
    const presentation = await credits.present(id);
    await credits.act(SHIPPER, PRESENTATION, 'withdraw', presentation);
    const cancelled = next(confirmed, BANK_A, { status: 'CANCELLED', action: 'consent-to-cancel' });
    expect(await attack(BANK_A, CARRIER, cancelled)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await attack(BANK_A, BANK_B, cancelled)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    for (const by of [BANK_B, SHIPPER, BANK_A]) await credits.act(by, CREDIT, 'consent-to-cancel', id);
    expect((await readRecord(SHIPPER, CREDIT, id)).status).to.equal('CANCELLED');
  });

  describe('that its bank did not issue', () => {
    it('is not authentic, and cannot be drawn under', async () => {
      const real = await readRecord(SHIPPER, CREDIT, await credits.advised());
      for (const [author, accomplice, action] of [
        [BANK_B, SHIPPER, 'issue'],
        [SHIPPER, BANK_A, 'issue'],
        [BANK_A, SHIPPER, 'advise'],
        [SHIPPER, BANK_A, 'present'],
      ] as const) {
        const forged = { ...real, id: ulid(), version: 1, status: 'ADVISED', action, author: partyOf(author) };
        // Two attackers can write a proof only for themselves, not in the issuing bank's name.
        const proofs = author === BANK_B ? [] : [proofWrite(forged)];
        const by = author === BANK_B ? BANK_A : author;
        const attacker = new Attacker(network.trade, by, [accomplice.msp]);
        expect(await attacker.attempt({ public: [recordWrite(forged)], private: proofs })).to.equal(VALID);
        const input = { credit: forged.id, bank: BANK_A.msp };
        const document = { number: 1, amount: usd(1), presentedOn: '2026-11-23', medium: 'PAPER', documents: [other] };
        const present = credits.act(SHIPPER, PRESENTATION, 'present', ulid(), { document, input });
        expect(await catchCode(present), `${action} by ${author.msp}`).to.equal('NOT_AUTHENTIC');
      }
    });

    it('is not issued by another bank’s officer at honest peers', async () => {
      const input = { issuingBank: BANK_B.msp, advisingBank: BANK_A.msp, beneficiary: partyOf(SHIPPER) };
      const apply = credits.act(BANK_A, CREDIT, 'apply', ulid(), { document: { terms: creditTerms() }, input });
      expect(await catchCode(apply)).to.equal('FORBIDDEN');
    });
  });

  it('is not changed without its issuing bank, nor without its beneficiary', async () => {
    const id = await credits.advised();
    const real = await readRecord(SHIPPER, CREDIT, id);
    const richer = { content: { version: real.content.version + 1, hash: 'f'.repeat(64) } };
    expect(await attack(SHIPPER, BANK_A, next(real, SHIPPER, { ...richer, action: 'present' }))).to.equal(
      ENDORSEMENT_POLICY_FAILURE,
    );
    expect(await attack(BANK_B, CARRIER, next(real, BANK_B, { ...richer, action: 'issue' }))).to.equal(
      ENDORSEMENT_POLICY_FAILURE,
    );
    expect(await attack(BANK_B, CARRIER, next(real, BANK_B, { status: 'CANCELLED' }))).to.equal(
      ENDORSEMENT_POLICY_FAILURE,
    );
  });

  it('is not amended without the beneficiary’s consent', async () => {
    const credit = await credits.advised();
    const terms = creditTerms({ amount: usd(1) });
    const document = { number: 1, date: '2026-11-23', basis: 0, terms };
    const offered = await credits.act(BANK_B, AMENDMENT, 'offer', ulid(), { document, input: { credit } });
    const accepted = { status: 'ACCEPTED', action: 'accept' };
    expect(await attack(BANK_B, CARRIER, next(offered, BANK_B, accepted))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const forged = { ...next(offered, BANK_B, accepted), id: ulid(), version: 1 };
    expect(await attack(BANK_B, CARRIER, forged)).to.equal(VALID);
    expect((await network.trade.read(BANK_B, AMENDMENT, forged.id)).authentic).to.equal(false);
    const accept = credits.act(BANK_B, AMENDMENT, 'accept', offered.id, { input: { parts: 'ALL' } });
    expect(await catchCode(accept)).to.equal('FORBIDDEN');
  });

  it('is cancelled by consents to the credit as it is now: one from before an amendment has lapsed', async () => {
    const credit = await credits.advised();
    const consent = async (by: User): Promise<string> =>
      (await credits.act(by, CREDIT, 'consent-to-cancel', credit)).status;
    await consent(BANK_B);
    const document = { number: 1, date: '2026-11-23', basis: 0, terms: creditTerms({ amount: usd(AMOUNT_MINOR + 1) }) };
    const offered = await credits.act(BANK_B, AMENDMENT, 'offer', ulid(), { document, input: { credit } });
    await credits.act(SHIPPER, AMENDMENT, 'accept', offered.id, { input: { parts: 'ALL' } });
    expect(await consent(SHIPPER)).to.equal('ADVISED');
    expect(await consent(BANK_B)).to.equal('CANCELLED');
  });

  it('is not paid beyond what it keeps for a presentation', async () => {
    const id = await credits.present(await credits.advised());
    await credits.examine(id, 'COMPLYING');
    const pay = (by: User, amountMinor: number): Promise<TradeRecord> =>
      credits.act(by, PRESENTATION, 'honour', id, { details: { by: 'NEGOTIATION', amount: usd(amountMinor) } });
    expect(await catchCode(pay(BANK_A, AMOUNT_MINOR + 1))).to.equal('EXCEEDS_CREDIT');
    expect(await catchCode(pay(BANK_B, 1))).to.equal('FORBIDDEN');
    const real = await readRecord(BANK_A, PRESENTATION, id);
    const paid = { status: 'PAID', action: 'honour' };
    expect(await attack(BANK_A, CARRIER, next(real, BANK_A, paid))).to.equal(ENDORSEMENT_POLICY_FAILURE);
  });

  it('is not needed for a collection, which the collecting bank alone pays and delivers, with the principal’s peer', async () => {
    const bill = await network.trade.issue();
    const lodged = await credits.act(SHIPPER, COLLECTION, 'lodge', ulid(), {
      document: collectionInstruction(bill.id),
      input: { remittingBank: BANK_A.msp, collectingBank: BANK_B.msp, drawee: partyOf(OTHER_SHIPPER) },
    });
    const step = (by: User, action: string, details?: object): Promise<TradeRecord> =>
      credits.act(by, COLLECTION, action, lodged.id, { ...(details && { details }) });
    await step(BANK_A, 'send');
    await step(BANK_B, 'acknowledge', {});
    const presented = await step(BANK_B, 'present');
    const paid = { status: 'PAID', action: 'pay' };
    const released = { state: { ...presented.state, isDelivered: true }, action: 'release-documents' };
    for (const [by, accomplice] of [
      [OTHER_SHIPPER, CARRIER],
      [OTHER_SHIPPER, BANK_A],
      [BANK_B, CARRIER],
    ] as const)
      for (const changes of [paid, { ...paid, ...released }])
        expect(await attack(by, accomplice, next(presented, by, changes))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await catchCode(step(BANK_B, 'release-documents', {}))).to.equal('WRONG_STATUS');
    const payment = { amount: usd(AMOUNT_MINOR), paidOn: '2026-11-23' };
    for (const by of [OTHER_SHIPPER, BANK_A]) expect(await catchCode(step(by, 'pay', payment))).to.equal('FORBIDDEN');
    await step(BANK_B, 'pay', payment);
    await step(BANK_B, 'release-documents', {});
    const { state } = (await network.trade.read(OTHER_SHIPPER, 'bill-of-lading', bill.id)).record;
    expect(state).to.deep.include({ possessor: partyOf(OTHER_SHIPPER), titleHolder: partyOf(OTHER_SHIPPER) });
  });

  it('has a number that nobody takes from its bank, and that the bank gives once', async () => {
    const number: Token = { kind: 'CREDIT', token: sha256Hex(ulid()) };
    const listed = (msp: string): Writes => ({
      private: listWrites(msp, { tokens: [number], type: CREDIT, id: ulid() }),
    });
    const attackers = new Attacker(network.trade, BANK_A, [CARRIER.msp]);
    expect(await attackers.attempt(listed(BANK_B.msp))).to.equal(ENDORSEMENT_POLICY_FAILURE);
    expect(await attackers.attempt(listed(BANK_A.msp))).to.equal(VALID);
    const [first, second] = [await credits.applied(), await credits.applied()];
    const tokens = [number];
    expect((await credits.act(BANK_B, CREDIT, 'issue', first, { tokens })).status).to.equal('ISSUED');
    const lists = { [listName({ ...number, msp: BANK_B.msp, type: CREDIT })]: [first] };
    const again = credits.act(BANK_B, CREDIT, 'issue', second, { tokens, lists });
    expect(await catchCode(again)).to.equal('DUPLICATE_NUMBER');
    expect((await credits.act(BANK_B, CREDIT, 'issue', second)).status).to.equal('ISSUED');
  });

  it('that complies is honoured in full: nothing is paid for zero, or for a part', async () => {
    const id = await credits.present(await credits.advised());
    await credits.examine(id, 'COMPLYING');
    const pay = (amountMinor: number): Promise<TradeRecord> =>
      credits.act(BANK_A, PRESENTATION, 'honour', id, { details: { by: 'NEGOTIATION', amount: usd(amountMinor) } });
    for (const amountMinor of [0, -1, 1, AMOUNT_MINOR - 1])
      expect(await catchCode(pay(amountMinor)), String(amountMinor)).to.equal('INVALID');
    expect((await pay(AMOUNT_MINOR)).status).to.equal('PAID');
  });

  it('is refused once: neither honest peers nor two attackers write a second notice', async () => {
    const id = await credits.present(await credits.advised());
    await credits.examine(id, 'DISCREPANT');
    const refused = await credits.refuse(id);
    expect(await catchCode(credits.refuse(id))).to.equal('WRONG_STATUS');
    expect(await attack(BANK_A, CARRIER, next(refused, BANK_A, {}))).to.equal(ENDORSEMENT_POLICY_FAILURE);
  });

  it('is examined by its bank: nobody else writes the result', async () => {
    const id = await credits.present(await credits.advised());
    expect(await catchCode(credits.examine(id, 'COMPLYING', BANK_B))).to.equal('FORBIDDEN');
    const real = await readRecord(BANK_B, PRESENTATION, id);
    const complying = next(real, BANK_B, { status: 'COMPLYING', action: 'examine' });
    expect(await attack(BANK_B, SHIPPER, complying)).to.equal(ENDORSEMENT_POLICY_FAILURE);
    const fresh = { ...complying, id: ulid(), version: 1 };
    expect(await attack(BANK_B, SHIPPER, fresh)).to.equal(VALID);
    expect((await network.trade.read(BANK_B, PRESENTATION, fresh.id)).authentic).to.equal(false);
  });

  it('is seen by its parties alone', async () => {
    const credit = await credits.advised();
    const id = await credits.present(credit);
    for (const by of [CARRIER, CUSTOMS]) {
      expect(await catchCode(network.trade.read(by, CREDIT, credit))).to.equal('NOT_FOUND');
      expect(await catchCode(network.trade.read(by, PRESENTATION, id))).to.equal('NOT_FOUND');
    }
    expect(recordKey(await readRecord(BANK_A, CREDIT, credit))).to.equal(`${CREDIT}/${credit}`);
  });
});

const other = { kind: 'OTHER', title: 'Certificate' };
