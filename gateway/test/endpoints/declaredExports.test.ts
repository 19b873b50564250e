import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import {
  type Actor,
  BANK_A,
  BANK_B,
  CARRIER,
  CUSTOMS,
  OTHER_SHIPPER,
  placeOf,
  SHIPPER,
} from '../support/consortium/cast.js';
import { claimOn, newNumber, PAPERS, partClaim, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { until } from '../support/consortium/carriage.js';
import { acceptedExport, DECLARED_MINOR, exportDocument } from '../support/consortium/declarations.js';
import { type Answer, pointersIn, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { ExportReading } from '../support/consortium/exportReading.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const HALF = DECLARED_MINOR / 2;
const TIMES_ALTERED = 32;
const reason = (reasonCode: string): object => ({ details: { reasonCode } });

describe('a claim anchored in an export declaration, over HTTP', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let reading: ExportReading;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
    reading = new ExportReading(consortium);
    for (const actor of [SHIPPER, CUSTOMS, BANK_A, BANK_B]) await consortium.as(actor);
  });

  const disclose = async (declaration: Link, bank: Actor, by: Actor = SHIPPER): Promise<Answer> =>
    (await consortium.as(by)).act(declaration, 'disclose', { input: { bank: bank.msp } });
  /** A declaration that customs has accepted, and that banks see. */
  async function shown(document: object = exportDocument(), banks: readonly Actor[] = [BANK_A, BANK_B]): Promise<Link> {
    const declaration = await acceptedExport(scenes, document);
    for (const bank of banks) await recordIn(disclose(declaration, bank));
    return declaration;
  }
  async function consent(bank: Actor, number: string, by: Actor = SHIPPER): Promise<string> {
    const document = { applicant: placeOf(by), papers: [{ kind: 'EXPORT_DECLARATION', number }] };
    const input = { bank: bank.msp, expires: inHours(1) };
    return (await scenes.create(by, 'financing-consent', { document, input })).id;
  }
  /** A bank's request for a part of a declaration. */
  async function ask(by: Actor, declaration: Link, part: number, more: { consent?: string } = {}): Promise<Answer> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const { version } = await recordIn((await consortium.as(SHIPPER)).read(declaration));
    const consented = more.consent ?? (await consent(by, await reading.numberOf(declaration)));
    const paper = { kind: 'DECLARATION_ON_LEDGER', declaration: declaration.id, financed: usd(part) };
    const document = claimOn([paper], { amount: usd(part) });
    const input = { consent: consented, declarationVersions: { [declaration.id]: version } };
    return user.create('financing-claim', newId(), { document, input });
  }
  const statusOf = async (...asked: Parameters<typeof ask>): Promise<string> => (await recordIn(ask(...asked))).status;
  const decide = (declaration: Link, action: string, parts: object): Promise<Link> =>
    scenes.act(CUSTOMS, declaration, action, parts);
  const correct = async (declaration: Link, amountMinor: number, more: object = {}): Promise<TradeRecord> => {
    const corrected = exportDocument(amountMinor, { declarationNumber: await reading.numberOf(declaration), ...more });
    return recordIn(
      (await consortium.as(SHIPPER)).act(declaration, 'correct', { details: { declaration: corrected } }),
    );
  };
  const withdraw = (declaration: Link): Promise<Link> =>
    scenes.act(SHIPPER, declaration, 'withdraw', { details: { reasonCode: 'GOODS_NOT_SHIPPED' } });
  /** The certificate of a declaration, as an applicant brings it on paper. */
  const certificate = (number: string, value = DECLARED_MINOR): object =>
    PAPERS.declaration({ number, country: 'KR', date: '2026-11-20', value: usd(value) });
  async function reserveOn(by: Actor, paper: object, part: number): Promise<TradeRecord> {
    const user = await consortium.as(by);
    await consortium.settled(user);
    const document = partClaim(paper, part, { notShipped: undefined });
    return recordIn(
      user.create('financing-claim', newId(), { document, input: await scenes.consentedTo(by, document) }),
    );
  }

  describe('takes the facts from customs', () => {
    it('so that a certificate with an altered value is refused, and its declaration financed as it was declared', async () => {
      const declaration = await shown();
      const altered = certificate(await reading.numberOf(declaration), DECLARED_MINOR * TIMES_ALTERED);
      const refused = await reserveOn(BANK_A, altered, DECLARED_MINOR * TIMES_ALTERED);
      expect(refused.status).to.equal('REFUSED');
      expect(await reading.findingsOf(BANK_A, refused)).to.include('D12 BLOCK');
      const beyond = await ask(BANK_A, declaration, DECLARED_MINOR * TIMES_ALTERED);
      expect(problemIn(beyond)).to.equal('400 INVALID');
      expect(pointersIn(beyond)).to.deep.equal(['/document/security/0/financed']);
      expect(await statusOf(BANK_A, declaration, DECLARED_MINOR)).to.equal('RESERVED');
    });

    it('and from nobody else: what is not accepted, not corrected yet, or not shown anchors nothing', async () => {
      const filed = await scenes.create(SHIPPER, 'customs-declaration', {
        document: exportDocument(),
        input: { customs: CUSTOMS.msp },
      });
      expect(problemIn(await disclose(filed, BANK_A))).to.equal('409 WRONG_STATUS');
      expect(problemIn(await ask(BANK_A, filed, HALF))).to.equal('404 NOT_FOUND');
      const declaration = await shown(exportDocument(), [BANK_A]);
      expect(problemIn(await ask(BANK_B, declaration, HALF))).to.equal('404 NOT_FOUND');
      for (const other of [CARRIER, CUSTOMS])
        expect(problemIn(await disclose(declaration, other))).to.equal('403 FORBIDDEN');
      expect(problemIn(await disclose(declaration, BANK_B, OTHER_SHIPPER))).to.equal('404 NOT_FOUND');
      await correct(declaration, DECLARED_MINOR * TIMES_ALTERED);
      expect(problemIn(await ask(BANK_A, declaration, HALF))).to.equal('409 WRONG_STATUS');
    });

    it('and rests on the consent of its exporter to this bank', async () => {
      const declaration = await shown();
      const number = await reading.numberOf(declaration);
      const ofOther = await consent(BANK_A, number, OTHER_SHIPPER);
      expect(problemIn(await ask(BANK_A, declaration, HALF, { consent: ofOther }))).to.equal('409 NO_CONSENT');
      const toOther = await consent(BANK_B, number);
      expect(problemIn(await ask(BANK_A, declaration, HALF, { consent: toOther }))).to.equal('404 NOT_FOUND');
      expect(await statusOf(BANK_A, declaration, HALF)).to.equal('RESERVED');
    });
  });

  it('is one of several banks as far as the declared value goes, which learn nothing of each other but that', async () => {
    const declaration = await shown();
    expect(await statusOf(BANK_A, declaration, HALF)).to.equal('RESERVED');
    const refused = await recordIn(ask(BANK_B, declaration, HALF + 100));
    expect(refused.status).to.equal('REFUSED');
    expect(await reading.findingsOf(BANK_B, refused)).to.deep.equal(['D7 BLOCK']);
    const { text } = await (await consortium.as(BANK_B)).read(refused);
    expect(text).not.to.include(String(HALF));
    expect(await statusOf(BANK_B, declaration, HALF)).to.equal('RESERVED');
  });

  it('is not one on the paper of the same declaration, whoever brings it', async () => {
    const number = `12345-26-${newNumber()}`;
    const onPaper = await reserveOn(BANK_B, certificate(number), HALF);
    expect(onPaper.status).to.equal('RESERVED');
    const declaration = await shown(exportDocument(DECLARED_MINOR, { declarationNumber: number }));
    expect(await statusOf(BANK_A, declaration, HALF + 100)).to.equal('REFUSED');
    expect(await statusOf(BANK_A, declaration, HALF)).to.equal('RESERVED');
  });

  describe('on a declaration that is withdrawn', () => {
    it('is refused, on the ledger and on paper, and the bank that has financed is alarmed', async () => {
      const declaration = await shown();
      const number = await reading.numberOf(declaration);
      const claim = await recordIn(ask(BANK_A, declaration, DECLARED_MINOR));
      await withdraw(declaration);
      expect(await reading.alarms(BANK_A, claim)).to.deep.equal(['D14 BLOCK']);
      expect(await statusOf(BANK_B, declaration, HALF)).to.equal('REFUSED');
      const onPaper = await reserveOn(BANK_B, certificate(number), HALF);
      expect(onPaper.status).to.equal('REFUSED');
      const finance = (await consortium.as(BANK_A)).act(claim, 'finance');
      expect(problemIn(await finance)).to.equal('409 WRONG_STATUS');
      // Filed again under its number, it is still the bank's that has not given it up.
      const again = await shown(exportDocument(DECLARED_MINOR, { declarationNumber: number }));
      expect(await statusOf(BANK_B, again, HALF)).to.equal('REFUSED');
    });

    it('and filed again is granted, if nobody finances it', async () => {
      const declaration = await shown();
      const declarationNumber = await reading.numberOf(declaration);
      await withdraw(declaration);
      const again = await shown(exportDocument(DECLARED_MINOR, { declarationNumber }));
      expect(await statusOf(BANK_B, again, DECLARED_MINOR)).to.equal('RESERVED');
    });
  });

  it('has one number, whatever country is named beside it, on the ledger and on paper', async () => {
    const declaration = await shown();
    const declarationNumber = await reading.numberOf(declaration);
    const input = { customs: CUSTOMS.msp };
    const document = exportDocument(DECLARED_MINOR, { declarationNumber, country: 'CN' });
    const again = await scenes.create(SHIPPER, 'customs-declaration', { document, input });
    const customs = await consortium.as(CUSTOMS);
    await consortium.settled(customs);
    const accepted = await customs.act(again, 'accept', { input: { channel: 'GREEN' } });
    expect(problemIn(accepted)).to.equal('409 DUPLICATE_NUMBER');
    const paper = { ...certificate(declarationNumber), country: 'CN' };
    const refused = await reserveOn(BANK_B, paper, HALF);
    expect(await reading.findingsOf(BANK_B, refused)).to.include('D12 BLOCK');
  });

  describe('alarms its bank at once', () => {
    it('if a correction leaves less than it finances, or less for all who finance', async () => {
      const declaration = await shown();
      const [most, rest] = [HALF + 1_000_000, HALF - 1_000_000];
      const claimA = await recordIn(ask(BANK_A, declaration, most));
      const claimB = await recordIn(ask(BANK_B, declaration, rest));
      await correct(declaration, HALF);
      for (const [by, claim, told] of [
        [BANK_A, claimA, 'D7 BLOCK'],
        [BANK_B, claimB, 'D7 HIGH'],
      ] as const)
        await until(
          () => reading.alarms(by, claim),
          (found) => found.length === 1 && found[0] === told,
        );
    });

    it('and not if it is corrected upward; then more can be financed when customs has decided', async () => {
      const declaration = await shown();
      const claim = await recordIn(ask(BANK_A, declaration, DECLARED_MINOR));
      await correct(declaration, 2 * DECLARED_MINOR);
      await decide(declaration, 'release', reason('CORRECTED'));
      // The correction is weighed before the block of the release is read.
      expect(await reading.alarms(BANK_A, claim)).to.deep.equal([]);
      expect(await statusOf(BANK_B, declaration, DECLARED_MINOR + 100)).to.equal('REFUSED');
      expect(await statusOf(BANK_B, declaration, DECLARED_MINOR)).to.equal('RESERVED');
    });

    it('if it says something else, also the bank that has seen it and lends nothing', async () => {
      const declaration = await shown();
      const claim = await recordIn(ask(BANK_A, declaration, HALF));
      await correct(declaration, DECLARED_MINOR, { vesselName: 'NARU PIONEER' });
      const told = (by: Actor, of: Link, last: string): Promise<string[]> =>
        until(
          () => reading.alarms(by, of),
          (found) => found.includes(last),
        );
      await told(BANK_A, claim, 'D14 REVIEW');
      await told(BANK_B, declaration, 'D14 REVIEW');
      await correct(declaration, DECLARED_MINOR, { importer: { name: 'Another GmbH', country: 'DE' } });
      await told(BANK_A, claim, 'D14 HIGH');
      await told(BANK_B, declaration, 'D14 HIGH');
      expect(await reading.alarms(BANK_A, declaration)).to.deep.equal([]);
      await decide(declaration, 'seize', reason('SMUGGLING'));
      await told(BANK_A, claim, 'D14 BLOCK');
      expect((await reading.alarms(BANK_B, declaration)).length).to.equal(3);
    });

    it('if customs holds, rejects, cancels or seizes', async () => {
      for (const [action, code, told] of [
        ['hold', 'RISK_SCREENING', 'D14 HIGH'],
        ['reject', 'NOT_THE_GOODS', 'D14 BLOCK'],
        ['cancel', 'NOT_SHIPPED', 'D14 BLOCK'],
        ['seize', 'SMUGGLING', 'D14 BLOCK'],
      ] as const) {
        const declaration = await shown(exportDocument(), [BANK_A]);
        const claim = await recordIn(ask(BANK_A, declaration, HALF));
        await decide(declaration, action, reason(code));
        expect(await reading.alarms(BANK_A, claim), action).to.deep.equal([told]);
        const { body } = await (await consortium.as(BANK_A)).read(declaration);
        expect(body, action).to.deep.include({ details: null });
      }
    });
  });
});
