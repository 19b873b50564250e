import type { Link, TradeRecord } from '@naru/chaincode/domain';
import { expect } from 'chai';
import { until } from '../support/consortium/carriage.js';
import { BANK_A, CUSTOMS, placeOf, SHIPPER } from '../support/consortium/cast.js';
import { claimOn, usd } from '../support/consortium/claimPapers.js';
import { TestConsortium } from '../support/consortium/consortium.js';
import { acceptedExport, DECLARED_MINOR, exportDocument } from '../support/consortium/declarations.js';
import { ExportReading } from '../support/consortium/exportReading.js';
import { type Answer, problemIn, recordIn } from '../support/consortium/httpUser.js';
import { inHours, Scenes } from '../support/consortium/scenes.js';
import { anyDatabase } from '../support/eachDatabase.js';
import { newId } from '../support/records.js';

const HALF = DECLARED_MINOR / 2;

describe('a bank that is away while the declaration of its claim is corrected', () => {
  let consortium: TestConsortium;
  let scenes: Scenes;
  let reading: ExportReading;
  before(async () => {
    consortium = await TestConsortium.shared(anyDatabase);
    scenes = new Scenes(consortium);
    reading = new ExportReading(consortium);
    for (const actor of [SHIPPER, CUSTOMS, BANK_A]) await consortium.as(actor);
  });
  const silently = <T>(run: () => Promise<T>): Promise<T> => consortium.channel.whileSilent(BANK_A.msp, run);
  const disclose = async (declaration: Link): Promise<Answer> =>
    (await consortium.as(SHIPPER)).act(declaration, 'disclose', { input: { bank: BANK_A.msp } });
  async function claim(declaration: Link, part: number): Promise<Answer> {
    const papers = [{ kind: 'EXPORT_DECLARATION', number: await reading.numberOf(declaration) }];
    const given = {
      document: { applicant: placeOf(SHIPPER), papers },
      input: { bank: BANK_A.msp, expires: inHours(1) },
    };
    const { id: consent } = await scenes.create(SHIPPER, 'financing-consent', given);
    const { version } = await recordIn((await consortium.as(SHIPPER)).read(declaration));
    const paper = { kind: 'DECLARATION_ON_LEDGER', declaration: declaration.id, financed: usd(part) };
    const document = claimOn([paper], { amount: usd(part) });
    const input = { consent, declarationVersions: { [declaration.id]: version } };
    return (await consortium.as(BANK_A)).create('financing-claim', newId(), { document, input });
  }
  async function correct(declaration: Link, amountMinor: number): Promise<TradeRecord> {
    const corrected = exportDocument(amountMinor, { declarationNumber: await reading.numberOf(declaration) });
    const details = { declaration: corrected };
    return recordIn((await consortium.as(SHIPPER)).act(declaration, 'correct', { details }));
  }

  it('does not keep the declarant from it, is alarmed, and goes on once it has the correction', async () => {
    const declaration = await acceptedExport(scenes);
    await recordIn(disclose(declaration));
    const held = await recordIn(claim(declaration, HALF));
    const corrected = await silently(() => correct(declaration, HALF / 2));
    expect(corrected.unreached).to.deep.equal([BANK_A.msp]);
    expect((await (await consortium.as(BANK_A)).read(declaration)).body).to.deep.include({ document: null });
    const isAlarmed = (what: string): Promise<string[]> =>
      until(
        () => reading.alarms(BANK_A, held),
        (all) => all.includes(what),
      );
    await isAlarmed('D7 HIGH');
    const duties = { currency: 'KRW', amountMinor: 1 };
    await scenes.act(CUSTOMS, declaration, 'notify-payment', { details: { duties } });
    expect(problemIn(await claim(declaration, 1))).to.equal('409 NOT_DISCLOSED');
    expect(await recordIn(disclose(declaration))).not.to.have.property('unreached');
    await isAlarmed('D7 BLOCK');
    expect(problemIn(await disclose(declaration))).to.equal('409 ALREADY_DISCLOSED');
  });

  it('is named, if it must endorse', async () => {
    const declaration = await acceptedExport(scenes);
    const answer = await silently(() => disclose(declaration));
    expect(problemIn(answer)).to.equal('503 LEDGER_UNAVAILABLE');
    expect(answer.body).to.deep.nested.include({ 'values.organizations': [BANK_A.msp] });
  });
});
