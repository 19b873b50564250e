import { canonicalJson, sealContent, sha256Hex, type Token, TRANSIENT } from '@naru/chaincode/domain';
import { makeClaim, makeInvoice, nameBill, readToOrderBill } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { z } from 'zod';
import { CARRIER, partyOf, SHIPPER } from '../support/cast.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { apply } from '../support/http/consents.js';
import { disclose, offerBill, type Offerers, offerPledge } from '../support/http/offerBill.js';
import { bringNumber } from '../support/ledger/claimOn.js';
import { LedgerClient } from '../support/ledger/ledgerClient.js';
import { catchCode } from '../support/ledger/rejection.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';

const FACE_MINOR = 25_000_000;
const SECRET = 'ab'.repeat(32);
type Claim = ReturnType<typeof makeClaim>;
const newNumber = (): string => `H${ulid().slice(-12)}`;

const Reserved = z.looseObject({ record: z.looseObject({ status: z.string(), state: z.looseObject({}) }) });
const Refused = z.looseObject({
  code: z.string(),
  issues: z.array(z.looseObject({ pointer: z.string() })).default([]),
});

describeOnEachNetwork('Officers of banks at their own gateways', (on) => {
  const system = sharedOn(on);
  let offerers: Offerers;
  let bankA: HttpUser;
  let bankB: HttpUser;
  before(async () => {
    offerers = { carrier: await system.user('Carrier', 'agent'), shipper: await system.user('Exporters', 'shipper') };
    bankA = await system.user('BankA', 'officer');
    bankB = await system.user('BankB', 'officer');
  });

  /** What became of a claim: its status, or the code and pointers of its refusal. */
  const reserve = async (bank: HttpUser, document: Claim, more: object = {}): Promise<unknown> => {
    const { shipper } = offerers;
    const applying = await apply({ shipper, bank, to: bank === bankA ? 'BankAMSP' : 'BankBMSP' }, document);
    const body = { document, input: { ...applying, ...more } };
    const answer = await bank.send('PUT', `/v1/financing-claims/${ulid()}`, { body });
    if (answer.status === 201) return Reserved.parse(answer.body).record.status;
    const { code, issues } = Refused.parse(answer.body);
    return [code, ...issues.map(({ pointer }) => pointer)];
  };

  describe('with an invoice', () => {
    it('cannot take more of it than there is, in two spellings in one claim; parts of it they can', async () => {
      const number = `${newNumber()}3`;
      const twice = (part: number): Claim =>
        makeClaim([`${number}-7`, `${number.toLowerCase()} 7`].map((each) => makeInvoice(each, part)));
      expect(await reserve(bankA, twice(FACE_MINOR))).to.deep.equal(['INVALID', '/document/security/1']);
      expect(await reserve(bankA, twice(FACE_MINOR / 2))).to.equal('RESERVED');
      expect(await reserve(bankB, makeClaim([makeInvoice(`${number}7`, 1)]))).to.equal('REFUSED');
    });

    it('can claim no part of nothing, and lend no more than they finance', async () => {
      const claim = makeClaim([makeInvoice(newNumber(), 1)]);
      expect(await reserve(bankA, makeClaim([makeInvoice(newNumber(), 0)]))).to.deep.include(
        '/document/security/0/financed/amountMinor',
      );
      const more = { ...claim, amount: { ...claim.amount, amountMinor: FACE_MINOR } };
      expect(await reserve(bankA, more)).to.deep.equal(['INVALID', '/document/amount/amountMinor']);
    });
  });

  describe('with a bill of lading on the ledger', () => {
    it('lock the bill that the claim’s document names, and have no other place to name one', async () => {
      const { bill, version } = await offerBill(offerers, 'BankAMSP', newNumber());
      const { bill: other } = await offerBill(offerers, 'BankAMSP', newNumber());
      const document = makeClaim([nameBill(bill)]);
      expect(await reserve(bankA, document, { billOfLading: other, billVersions: { [bill]: version } })).to.deep.equal([
        'INVALID',
        '/input/billOfLading',
      ]);
      expect(await reserve(bankA, document, { billVersions: { [bill]: version } })).to.equal('RESERVED');
      await disclose(offerers.shipper, bill, 'BankBMSP');
      expect(await reserve(bankB, document, { billVersions: { [bill]: version + 2 } })).to.equal('REFUSED');
    });
  });

  describe('with copies of a bill that its carrier issued by a client of its own', () => {
    let carrier: LedgerClient;
    before(async () => {
      const { description } = await system.running();
      carrier = LedgerClient.connect(description, CARRIER.msp, CARRIER.name);
    });
    after(() => {
      carrier.close();
    });

    /** Issues a document under a number of the carrier's choice. */
    const issueUnder = async (tokens: readonly Token[], document: object): Promise<string> => {
      const id = ulid();
      const brought = bringNumber(tokens, document);
      const args = [id, canonicalJson({ input: { issueTo: partyOf(SHIPPER) }, tokens: brought })];
      const transient = { [TRANSIENT.content]: sealContent(document, SECRET), [TRANSIENT.seed]: SECRET };
      const endorsers = [CARRIER.msp, SHIPPER.msp];
      const { code } = await carrier.submit({ transaction: 'billsOfLading:issue', args, transient, endorsers });
      expect(code).to.equal(0);
      return id;
    };

    it('finance the original alone: a copy has no number, or another than its document', async () => {
      const number = newNumber();
      const document = readToOrderBill(number);
      const original = await offerBill(offerers, 'BankAMSP', number);
      expect(await catchCode(issueUnder([], document))).to.equal('INVALID');
      for (const [bank, msp] of [
        [bankA, 'BankAMSP'],
        [bankB, 'BankBMSP'],
      ] as const) {
        const copy = await issueUnder([{ kind: 'BILL', token: sha256Hex(newNumber()) }], document);
        await disclose(offerers.shipper, copy, msp);
        const billVersions = { [copy]: await offerPledge(offerers.shipper, copy, msp) };
        const onCopy = makeClaim([nameBill(copy)]);
        expect(await reserve(bank, onCopy, { billVersions })).to.deep.equal(['NOT_GENUINE']);
        const body = { document: onCopy, input: { billVersions } };
        const checked = await bank.send('POST', '/v1/financing-checks', { body });
        expect(Refused.parse(checked.body).code).to.equal('NOT_GENUINE');
        const verified = await bank.get('/v1/bills-of-lading/{id}/verification', { path: { id: copy } });
        expect(verified.body.verdict).to.equal('NOT_VERIFIED');
      }
      const { bill, version } = original;
      const billVersions = { [bill]: version };
      expect(await reserve(bankA, makeClaim([nameBill(bill)]), { billVersions })).to.equal('RESERVED');
    });
  });
});
