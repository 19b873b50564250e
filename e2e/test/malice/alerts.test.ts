import { makeClaim, makeInvoice, nameBill, readDeclarations, type SecurityPaper } from '@naru/local';
import { expect } from 'chai';
import { ulid } from 'ulid';
import { apply } from '../support/http/consents.js';
import { offerBill } from '../support/http/offerBill.js';
import type { HttpUser } from '../support/http/httpUser.js';
import { describeOnEachNetwork } from '../support/system/eachNetwork.js';
import { sharedOn } from '../support/system/sharedSystem.js';
import { until } from '../support/until.js';

const CLAIM = '/v1/financing-claims/{id}';
const FACE_MINOR = 25_000_000;
const ATTEMPTS = 3;
const newNumber = (): string => `A${ulid().slice(-12)}`;

describeOnEachNetwork('A bank’s alerts', (on) => {
  const system = sharedOn(on);
  let bankA: HttpUser;
  let bankB: HttpUser;
  let shipper: HttpUser;
  before(async () => {
    bankA = await system.user('BankA', 'officer');
    bankB = await system.user('BankB', 'officer');
    shipper = await system.user('Exporters', 'shipper');
  });

  async function reserve(
    bank: HttpUser,
    to: string,
    papers: readonly SecurityPaper[],
    more: object = {},
  ): Promise<{ id: string; status: string }> {
    const path = { id: ulid() };
    const document = makeClaim([...papers]);
    const input = { ...(await apply({ shipper, bank, to }, document)), ...more };
    const { record } = (await bank.put(CLAIM, { path, body: { document, input } })).body;
    return { id: record.id, status: record.status };
  }

  interface Told {
    readonly what: string;
    readonly attempts: number;
    readonly reason: string;
  }

  /** What BankA is told of a document of its own. */
  async function alertsOn(id: string): Promise<Told[]> {
    const { items } = (await bankA.get('/v1/alerts')).body;
    return items
      .filter(({ document }) => document.id === id)
      .map(({ rule, severity, attempts, reason }) => ({ what: `${rule} ${severity}`, attempts, reason }));
  }

  /** Waits for the one alert of a document. */
  async function alertOn(id: string, attempts: number): Promise<Told | undefined> {
    await until(`BankA is told ${attempts} times of ${id}`, async () =>
      (await alertsOn(id)).some((alert) => alert.attempts >= attempts),
    );
    const [alert, ...others] = await alertsOn(id);
    expect(others).to.deep.equal([]);
    return alert;
  }

  it('count what another bank attempts again and again with one paper, each time beside another one', async () => {
    const number = newNumber();
    const held = await reserve(bankA, 'BankAMSP', [makeInvoice(number, FACE_MINOR)]);
    expect(held.status).to.equal('RESERVED');
    for (let count = 0; count < ATTEMPTS; count++) {
      const papers = [makeInvoice(number, FACE_MINOR), makeInvoice(newNumber(), 1)];
      expect((await reserve(bankB, 'BankBMSP', papers)).status).to.equal('REFUSED');
    }
    expect(await alertOn(held.id, ATTEMPTS)).to.include({ what: 'D7 HIGH', attempts: ATTEMPTS });
    const free = await reserve(bankB, 'BankBMSP', [makeInvoice(newNumber(), FACE_MINOR)]);
    expect(free.status).to.equal('RESERVED');
  });

  describe('of goods that customs released, whose bill is pledged', () => {
    /** A bill that is pledged to BankA, whose goods a user of the exporters declares and customs releases. */
    async function released(declarant: string): Promise<string> {
      const carrier = await system.user('Carrier', 'agent');
      const customs = await system.user('Customs', 'officer');
      const { bill, version } = await offerBill({ carrier, shipper }, 'BankAMSP', newNumber());
      expect(
        (await reserve(bankA, 'BankAMSP', [nameBill(bill)], { billVersions: { [bill]: version } })).status,
      ).to.equal('RESERVED');
      const [declaration] = readDeclarations();
      if (declaration === undefined) throw new Error('There are no declarations to file.');
      const path = { id: ulid() };
      const filed = {
        document: { ...declaration, declarationNumber: newNumber(), billOfLading: bill },
        input: { customs: 'CustomsMSP' },
      };
      const by = await system.user('Exporters', declarant);
      await by.put('/v1/customs-declarations/{id}', { path, body: filed });
      const channel = { input: { channel: 'GREEN' }, expectedVersion: 1 } as const;
      await customs.post('/v1/customs-declarations/{id}/accept', { path, body: channel });
      const body = { details: { reasonCode: 'EXAMINED' }, expectedVersion: 2 } as const;
      const release = customs.post('/v1/customs-declarations/{id}/release', { path, body });
      expect((await release).body.record.status).to.equal('RELEASED');
      return bill;
    }

    it('do not block if a stranger to the bill declared them, and say so', async () => {
      const alert = await alertOn(await released('other-shipper'), 1);
      expect(alert?.what).to.equal('D18 HIGH');
      expect(alert?.reason).to.include('which is not a party of the bill');
    });

    it('block if a party of the bill declared them', async () => {
      expect((await alertOn(await released('shipper'), 1))?.what).to.equal('D18 BLOCK');
    });
  });
});
