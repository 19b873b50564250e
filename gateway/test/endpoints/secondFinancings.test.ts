import { setImmediate as turn } from 'node:timers/promises';
import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { z } from 'zod';
import { type Actor, BANK_A, BANK_B } from '../support/consortium/cast.js';
import { claimOn, PAPERS, partClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { bodyOf, recordIn } from '../support/consortium/httpUser.js';
import { containedDocument, Scenes } from '../support/consortium/scenes.js';
import { describeOnEachDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const SETTLE_MS = 10_000;
const WHOLE_MINOR = 12_345_600;
const APART_MINOR = 1_000_000;
const Finding = z.looseObject({ rule: z.string(), severity: z.string(), evidence: z.looseObject({}) });
const Check = z.looseObject({ verdict: z.string(), findings: z.array(Finding) });
const Alerts = z.looseObject({
  items: z.array(
    z.looseObject({
      rule: z.string(),
      severity: z.string(),
      attempts: z.number(),
      document: z.looseObject({ id: z.string() }),
    }),
  ),
});
const Claimed = z.looseObject({ findings: z.array(Finding).nullable() });
const Numbered = z.looseObject({ transportDocumentReference: z.string() });
/** Two LEIs whose check digits are right. */
const LEIS = ['969500KSV493XWY0PS33', '5493001KJTIIGC8Y1R12'] as const;

describeOnEachDatabase('a second financing over HTTP', (kind) => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  before(async () => {
    consortium = await TestConsortium.shared(kind);
    scenes = new Scenes(consortium);
  });

  const input = {};

  /** What a bank learns by a check, when its gateway has every block. */
  async function check(by: Actor, document: object): Promise<z.infer<typeof Check>> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    return bodyOf(Check, user.post('/v1/financing-checks', { document, input }));
  }

  /** What a bank learns when it reserves: how the claim stands, and what was found. */
  async function reserve(by: Actor, document: object): Promise<{ record: TradeRecord; found: string[] }> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const asked = { document, input: await scenes.consentedTo(by, document) };
    const record = await recordIn(user.create('financing-claim', newId(), asked));
    const { findings } = await bodyOf(Claimed, user.read(record));
    const weighed = (findings ?? []).filter(({ severity }) => severity !== 'NOT_EVALUATED');
    return { record, found: weighed.map(({ rule, severity }) => `${rule} ${severity}`) };
  }
  /** What a bank is told about a document: rule, severity, and how often it was attempted. */
  async function alarms(by: Actor, { id }: Link): Promise<string[]> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { items } = await bodyOf(Alerts, user.get('/v1/alerts?limit=20'));
    const told = items.filter(({ document }) => document.id === id);
    return told.map(({ rule, severity, attempts }) => `${rule} ${severity} ${attempts}`);
  }
  const statusOf = async (by: Actor, document: object): Promise<string> => (await reserve(by, document)).record.status;

  describe('of an invoice', () => {
    let made = 0;
    /** An invoice of an amount that is near to no other's: a near amount of a day names a deal between two parties. */
    function newInvoice(more: object = {}): { paper: object; half: object; most: object; parts: [number, number] } {
      const whole = WHOLE_MINOR + ++made * APART_MINOR;
      const paper = PAPERS.invoice({ value: usd(whole), ...more });
      const [half, most] = [(whole * 50) / 100, (whole * 60) / 100];
      return { paper, half: partClaim(paper, half), most: partClaim(paper, most), parts: [whole, half] };
    }

    it('is clear at two banks as long as the parts are no more than the whole', async () => {
      const { half } = newInvoice();
      expect(await statusOf(BANK_A, half)).to.equal('RESERVED');
      expect(await check(BANK_B, half)).to.deep.include({ verdict: 'CLEAR', findings: [] });
      const { record, found } = await reserve(BANK_B, half);
      expect([record.status, found]).to.deep.equal(['RESERVED', []]);
    });

    it('is refused if the parts are more than the whole', async () => {
      const { most } = newInvoice();
      expect(await statusOf(BANK_A, most)).to.equal('RESERVED');
      const { verdict, findings } = await check(BANK_B, most);
      expect([verdict, findings.map(({ rule }) => rule)]).to.deep.equal(['BLOCKED', ['D7']]);
      const { record, found } = await reserve(BANK_B, most);
      expect([record.status, found]).to.deep.equal(['REFUSED', ['D7 BLOCK']]);
    });

    it('shows no part on the record, neither in figures nor as what equal parts have in common', async () => {
      const { half, parts } = newInvoice();
      const records = [(await reserve(BANK_A, half)).record, (await reserve(BANK_B, half)).record];
      const [first = [], second = []] = records.map(({ tokens }) => tokens.flatMap(({ share }) => share ?? []));
      expect([first.length > 0, second.length > 0]).to.deep.equal([true, true]);
      expect(first.filter((share) => second.includes(share))).to.deep.equal([]);
      const bytes = [...first, ...second].map((share) => Buffer.from(share, 'base64').toString('latin1'));
      for (const secret of [...parts.map(String), 'USD', 'amountMinor'])
        expect([...bytes, JSON.stringify(records)].join(), secret).not.to.include(secret);
    });

    it('is for a person to weigh under a number that differs in one character, which no list of numbers shows', async () => {
      const { paper, half, parts } = newInvoice({ number: 'INV-2026-73914' });
      const { id } = (await reserve(BANK_A, half)).record;
      const near = partClaim({ ...paper, number: 'INV-2026-73974' }, parts[1]);
      const { verdict, findings } = await check(BANK_B, near);
      expect([verdict, findings.map(({ rule, severity }) => `${rule} ${severity}`)]).to.deep.equal([
        'REVIEW',
        ['D10 HIGH'],
      ]);
      expect(findings[0]?.evidence).to.include({ claim: id });
      const { record, found } = await reserve(BANK_B, near);
      expect([record.status, found]).to.deep.equal(['RESERVED', ['D10 HIGH']]);
      expect(await alarms(BANK_A, { type: 'financing-claim', id })).to.deep.equal(['D10 REVIEW 1']);
    });
  });

  describe('of a party that each bank knows by another identifier', () => {
    /** Publishes an entry of the directory, and waits until both banks find it. */
    async function publish(lei: string, entry: object): Promise<void> {
      const link = await scenes.create(BANK_A, 'party', { document: { lei, ...entry }, input: { published: true } });
      for (const by of [BANK_A, BANK_B]) await waitFor(by, lei, link);
    }
    async function waitFor(by: Actor, lei: string, { id }: Link): Promise<void> {
      const user = await consortium.as(by);
      const deadline = Date.now() + SETTLE_MS;
      while (!(await user.get(`/v1/parties?lei=${lei}`)).text.includes(id)) {
        if (Date.now() > deadline) throw new Error(`The gateway of ${by.msp} did not find ${id}.`);
        await turn();
      }
    }
    const sold = (seller: object): object =>
      partClaim(PAPERS.invoice({ seller, number: 'INV-2026-55501', value: usd(WHOLE_MINOR) }), WHOLE_MINOR);

    it('is refused if a published entry says that they are one, however the number is typed', async () => {
      const [lei] = LEIS;
      const numbers = ['123-45-67890', '110111-1234567'];
      const taxLegalReferences = numbers.map((value) => ({ type: 'BRN', countryCode: 'KR', value }));
      await publish(lei, { partyName: 'Saebyeok Marine Products Co., Ltd.', taxLegalReferences });
      expect(await statusOf(BANK_A, sold({ name: 'Saebyeok', lei }))).to.equal('RESERVED');
      for (const taxId of ['KR 1234567890', '1101111234567']) {
        const { record } = await reserve(BANK_B, sold({ name: 'SB Marine', taxId }));
        expect(record.status, taxId).to.equal('REFUSED');
      }
    });

    it('is not refused if nobody says so', async () => {
      const [, lei] = LEIS;
      expect(await statusOf(BANK_A, sold({ name: 'Dongbang Textile', lei }))).to.equal('RESERVED');
      expect(await statusOf(BANK_B, sold({ name: 'DB Tex', taxId: '777-77-77777' }))).to.equal('RESERVED');
    });
  });

  it('of an electronic bill is refused for its paper copy', async () => {
    const document = containedDocument();
    await scenes.disclosed(BANK_A, document);
    const { transportDocumentReference: number } = Numbered.parse(document);
    const copy = claimOn([PAPERS.bill({ number, carrierCode: 'MMCU' })]);
    const { verdict, findings } = await check(BANK_B, copy);
    expect([verdict, findings.map(({ rule }) => rule)]).to.deep.equal(['BLOCKED', ['D12']]);
    expect(await statusOf(BANK_B, copy)).to.equal('REFUSED');
  });

  it('of a carrier’s bill is refused under another code of the carrier', async () => {
    const bill = PAPERS.bill({ carrierCode: 'MAEU', number: 'MAEU261900417' });
    expect(await statusOf(BANK_A, claimOn([bill]))).to.equal('RESERVED');
    const { record, found } = await reserve(BANK_B, claimOn([{ ...bill, carrierCode: 'MSK', number: '261900417' }]));
    expect([record.status, found]).to.deep.equal(['REFUSED', ['D1 BLOCK']]);
  });

  describe('is recorded each time that it is refused, and alarms the bank that holds the papers', () => {
    it('of a paper bill, by D1', async () => {
      const document = claimOn([PAPERS.bill({ number: 'ALARM1' })]);
      const { record: held } = await reserve(BANK_A, document);
      for (const attempt of [1, 2]) {
        const { record } = await reserve(BANK_B, document);
        expect(record.status).to.equal('REFUSED');
        expect(await alarms(BANK_B, record)).to.deep.equal(['REFUSED BLOCK 1']);
        expect(await alarms(BANK_A, held)).to.deep.equal([`D1 HIGH ${attempt}`]);
      }
    });

    it('of parts of an invoice, by D7, with other parts each time', async () => {
      const paper = PAPERS.invoice({ number: 'ALARM-2', value: usd(WHOLE_MINOR) });
      const { record: held } = await reserve(BANK_A, partClaim(paper, WHOLE_MINOR));
      for (const [index, part] of [WHOLE_MINOR, APART_MINOR].entries()) {
        expect(await statusOf(BANK_B, partClaim(paper, part))).to.equal('REFUSED');
        expect(await alarms(BANK_A, held)).to.deep.equal([`D7 HIGH ${index + 1}`]);
      }
    });

    it('by the claim that holds the papers now, if the first one was repaid', async () => {
      const document = partClaim(PAPERS.invoice({ number: 'ALARM-3', value: usd(WHOLE_MINOR * 2) }), WHOLE_MINOR * 2);
      const { record: first } = await reserve(BANK_A, document);
      expect(await statusOf(BANK_B, document)).to.equal('REFUSED');
      await scenes.act(BANK_A, first, 'cancel', { input: { reasonCode: 'ENTERED_IN_ERROR' } });
      const { record: present } = await reserve(BANK_A, document);
      expect(present.status).to.equal('RESERVED');
      expect(await statusOf(BANK_B, document)).to.equal('REFUSED');
      expect(await alarms(BANK_A, first)).to.deep.equal(['D7 HIGH 1']);
      expect(await alarms(BANK_A, present)).to.deep.equal(['D7 HIGH 1']);
    });
  });
});
