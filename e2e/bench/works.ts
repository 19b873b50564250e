import { listMembers, loadConsortium } from '@naru/network';
import type { NetworkDescription } from '@naru/test-network';
import { ulid } from 'ulid';
import { inHours, makeClaim, makeConsent, makeInvoice, nameBill, readDeclarations, readToOrderBill } from '@naru/local';
import { measure, type Work } from './closedLoop.js';
import { makePresentation, makeTerms } from './creditPapers.js';
import { Member } from './member.js';

const BASELINE_BYTES = 100;
const CHECKED_INVOICES = 8;
const FINANCED_MINOR = 100_000;
/** A bill that is issued, shown and offered. */
const OFFERED_VERSION = 3;
/** How many bills are prepared at a time. */
const PREPARED_TOGETHER = 32;
const OFFER_HOURS = 24;
/** A bill's number has at most 20 characters (DCSA eBL 3.0.4, transportDocumentReference). */
const NUMBER_CHARS = 20;

/**
 * The work that is measured, and the baselines that it is compared with. A piece of work is what a gateway does for one
 * request without HTTP: from validation to the commit that its peer reports.
 */
export class Works {
  /** How often a transaction had to be endorsed again. */
  retries = 0;
  readonly #carrier: Member;
  readonly #shipper: Member;
  readonly #bank: Member;
  readonly #issuingBank: Member;
  /** Read once, so that reading files is not measured. */
  readonly #bill = readToOrderBill('');
  readonly #declaration: object;
  readonly #issued: string[] = [];
  readonly #disclosed: string[] = [];
  readonly #advised: { readonly credit: string; readonly bill: string }[] = [];
  readonly #consented: { readonly id: string; readonly consent: string }[] = [];
  readonly #offered: { readonly id: string; readonly bill: string; readonly consent: string }[] = [];

  constructor(description: NetworkDescription) {
    const member = (msp: string, user: string): Member =>
      new Member(description, msp, user, () => {
        this.retries += 1;
      });
    this.#carrier = member('CarrierMSP', 'agent');
    this.#shipper = member('ExportersMSP', 'shipper');
    this.#bank = member('BankAMSP', 'officer');
    this.#issuingBank = member('BankBMSP', 'officer');
    const [declaration = {}] = readDeclarations();
    this.#declaration = declaration;
  }

  /** Records the members, and the parties that are named: nothing can be done before. */
  async recordMembers(): Promise<void> {
    const members = listMembers(loadConsortium());
    const { ledger, user, msp } = this.#carrier;
    await ledger.bootstrapMembers(user, members, [msp, this.#bank.msp]);
    const { party } = this.#shipper;
    const body = { document: { partyName: 'Shipper' }, input: { published: true } };
    await this.#shipper.act('party', 'register', party, body);
  }

  /** The least that a transaction can write: one new public key, endorsed by two. */
  readonly create: Work = async () => {
    const { wire, user, msp } = this.#carrier;
    const args = [`baseline/${ulid()}`, 'x'.repeat(BASELINE_BYTES)];
    const endorsed = await wire.endorse(user, {
      transaction: 'baseline:create',
      arguments: args,
      endorsers: [msp, this.#shipper.msp],
    });
    await endorsed.submit();
  };

  /** The least that a question can ask. */
  readonly nothing: Work = async () => {
    const { wire, user, msp } = this.#bank;
    await wire.evaluate(user, { transaction: 'baseline:nothing', arguments: [], endorsers: [msp] });
  };

  /**
   * Does what a work asks the peers for and writes, and nothing else: the least that it needs, whatever the chaincode does.
   * @param contract The contract of the work's transaction
   * @param organizations The caller's organisation and the others that endorse; for a question, the caller's alone
   */
  async bare(contract: string, work: Work, [msp, ...others]: readonly [string, ...string[]]): Promise<Work> {
    const by = [this.#carrier, this.#shipper, this.#bank].find((member) => member.msp === msp);
    if (by === undefined) throw new Error(`There is no user of ${msp} in this benchmark.`);
    const { wire, user } = by;
    await wire.evaluate(user, { transaction: 'baseline:note', arguments: [contract], endorsers: [msp] });
    await work(0);
    return async () => {
      const call = { transaction: 'baseline:again', arguments: [contract, ulid()], endorsers: [msp, ...others] };
      if (others.length === 0) await wire.evaluate(user, call);
      else await (await wire.endorse(user, call)).submit();
    };
  }

  /** A bill of lading of 3 kB to the order of the shipper; carrier and exporters hold it. */
  readonly issue: Work = async () => {
    await this.#issue();
  };

  /** A bill shown to a bank: three organisations hold it then. */
  readonly disclose: Work = async () => {
    await this.#disclose(next(this.#issued));
  };

  /** A disclosed bill is offered as security. */
  readonly offer: Work = async () => {
    await this.#offer(next(this.#disclosed));
  };

  /** Documents presented under a credit, with the bill. */
  readonly present: Work = async () => {
    const { credit, bill } = next(this.#advised);
    const document = makePresentation(bill);
    const input = { credit, bank: this.#bank.msp, billOfLading: bill };
    await this.#shipper.act('presentation', 'present', ulid(), { document, input });
  };

  /** The pledge of a bill and the claim on it, with an invoice, in one transaction. */
  readonly reserve: Work = async () => {
    const { id, bill, consent } = next(this.#offered);
    await this.#bank.act('financing-claim', 'reserve', id, {
      document: makeClaim([nameBill(bill), makeInvoice(id, FINANCED_MINOR)]),
      input: { billVersions: { [bill]: OFFERED_VERSION }, consent },
    });
  };

  /** A claim on an invoice. */
  readonly reserveInvoice: Work = async () => {
    const { id, consent } = next(this.#consented);
    await this.#bank.act('financing-claim', 'reserve', id, {
      document: makeClaim([makeInvoice(id, FINANCED_MINOR)]),
      input: { consent },
    });
  };

  /** A customs declaration; declarant and customs hold it. */
  readonly declare: Work = async () => {
    const body = { document: this.#declaration, input: { customs: 'CustomsMSP' } };
    await this.#shipper.act('customs-declaration', 'file', ulid(), body);
  };

  /** Asks what stands against financing on eight invoices. */
  readonly check: Work = async () => {
    const invoices = Array.from({ length: CHECKED_INVOICES }, () => makeInvoice(ulid(), 1));
    await this.#bank.check('financing-claim', 'reserve', { document: makeClaim(invoices), input: {} });
  };

  /** Issues bills that are to be disclosed. */
  async prepareIssued(count: number): Promise<void> {
    await together(count, async () => {
      this.#issued.push(await this.#issue());
    });
  }

  /** Issues and discloses bills that are to be offered. */
  async prepareDisclosed(count: number): Promise<void> {
    await together(count, async () => {
      this.#disclosed.push(await this.#issueAndDisclose());
    });
  }

  /** Issues, discloses and offers bills that are to be reserved, each with an invoice to which the shipper consents. */
  async prepareOffered(count: number): Promise<void> {
    await together(count, async () => {
      const bill = await this.#issueAndDisclose();
      await this.#offer(bill);
      const id = ulid();
      this.#offered.push({ id, bill, consent: await this.#consent(id) });
    });
  }

  /** Has the shipper consent to claims on invoices that are to be reserved. */
  async prepareConsented(count: number): Promise<void> {
    await together(count, async () => {
      const id = ulid();
      this.#consented.push({ id, consent: await this.#consent(id) });
    });
  }

  /** Issues bills, and for each a credit under which it is to be presented. */
  async prepareAdvised(count: number): Promise<void> {
    await together(count, async () => {
      const bill = await this.#issueAndDisclose();
      const credit = ulid();
      const [issuing, advising] = [this.#issuingBank, this.#bank];
      const input = { issuingBank: issuing.msp, advisingBank: advising.msp, beneficiary: partyOf(this.#shipper) };
      await issuing.act('letter-of-credit', 'apply', credit, { document: { terms: makeTerms(credit) }, input });
      await issuing.act('letter-of-credit', 'issue', credit, {});
      await advising.sees('letter-of-credit', credit);
      await advising.act('letter-of-credit', 'advise', credit, {});
      await this.#shipper.sees('letter-of-credit', credit);
      this.#advised.push({ credit, bill });
    });
  }

  close(): void {
    for (const { wire } of [this.#carrier, this.#shipper, this.#bank, this.#issuingBank]) wire.close();
  }

  async #issue(): Promise<string> {
    const id = ulid();
    const document = { ...this.#bill, transportDocumentReference: id.slice(-NUMBER_CHARS) };
    await this.#carrier.act('bill-of-lading', 'issue', id, { document, input: { issueTo: partyOf(this.#shipper) } });
    return id;
  }

  async #issueAndDisclose(): Promise<string> {
    const bill = await this.#issue();
    await this.#shipper.sees('bill-of-lading', bill);
    await this.#disclose(bill);
    return bill;
  }

  async #offer(bill: string): Promise<void> {
    const input = { to: this.#bank.msp, expires: inHours(OFFER_HOURS) };
    await this.#shipper.act('bill-of-lading', 'offer-pledge', bill, { input });
  }

  /** The shipper consents to a claim on the invoice of a number, and the bank's peer has the consent. */
  async #consent(number: string): Promise<string> {
    const id = ulid();
    const document = makeConsent({ security: [makeInvoice(number, FINANCED_MINOR)] });
    const input = { bank: this.#bank.msp, expires: inHours(OFFER_HOURS) };
    await this.#shipper.act('financing-consent', 'give', id, { document, input });
    await this.#bank.sees('financing-consent', id);
    return id;
  }

  async #disclose(bill: string): Promise<void> {
    await this.#shipper.act('bill-of-lading', 'disclose', bill, { input: { to: { msp: this.#bank.msp } } });
  }
}

const partyOf = ({ msp, party }: Member): { msp: string; party: string } => ({ msp, party });

function next<T>(prepared: T[]): T {
  const taken = prepared.pop();
  if (taken === undefined) throw new Error('More is measured than was prepared.');
  return taken;
}

async function together(count: number, work: Work): Promise<void> {
  await measure({ inFlight: PREPARED_TOGETHER, count }, work, () => 0);
}
