import { expect } from 'chai';
import { z } from 'zod';
import {
  ADVISER,
  AMOUNT_MINOR,
  Credits,
  creditTerms,
  ISSUER,
  judgeAll,
  LAST_RULE,
  presentedDocuments,
  USD,
} from '../support/credit';
import { rejects } from '../support/rejects';
import { BANK_A_SECOND, BANK_B_SECOND } from '../support/trade';

/** A rule finds that the certificate is not signed. */
const UNSIGNED = presentedDocuments(AMOUNT_MINOR, {
  documents: [{ kind: 'BENEFICIARY_CERTIFICATE', isSigned: false }],
});
const REFUSAL = { discrepancies: ['LATE PRESENTATION'], disposal: 'HOLDING_FOR_WAIVER' };
const PAYMENT = { by: 'NEGOTIATION', amount: USD(AMOUNT_MINOR) };

describe('The approval of a presentation', () => {
  let credits: Credits;
  let credit: string;
  beforeEach(async () => {
    credits = await Credits.start();
    credit = await credits.advised();
  });

  const examined = async (documents = presentedDocuments(AMOUNT_MINOR)): Promise<string> => {
    const { record } = await credits.present(credit, documents);
    await credits.examine(record.id, 'COMPLYING');
    return record.id;
  };
  const pay = async (id: string, by = ADVISER): Promise<string> =>
    (await credits.step(by, 'honour', id, {}, PAYMENT)).record.status;

  it('by another officer is needed to honour one that complies against what a rule finds', async () => {
    const id = await examined(UNSIGNED);
    await rejects(pay(id), 'NOT_APPROVED');
    await rejects(credits.step(ADVISER, 'approve', id), 'FORBIDDEN');
    await rejects(credits.step(ISSUER, 'approve', id), 'FORBIDDEN');
    expect((await credits.step(BANK_A_SECOND, 'approve', id)).record.status).to.equal('COMPLYING');
    expect(await pay(id)).to.equal('PAID');
  });

  it('is given once', async () => {
    const id = await examined(UNSIGNED);
    await credits.step(BANK_A_SECOND, 'approve', id);
    await rejects(credits.step(BANK_A_SECOND, 'approve', id), 'NOT_REQUESTED');
  });

  it('is not asked for when a rule only left something to a person', async () => {
    const id = await examined();
    await rejects(credits.step(BANK_A_SECOND, 'approve', id), 'NOT_REQUESTED');
    expect(await pay(id)).to.equal('PAID');
  });

  it('does not go with a presentation that is passed on, which is examined anew', async () => {
    const id = await examined(UNSIGNED);
    await credits.step(BANK_A_SECOND, 'approve', id);
    const { record: passedOn } = await credits.step(ADVISER, 'forward', id);
    expect(passedOn.state).not.to.have.property('review');
    await credits.examine(id, 'COMPLYING', ISSUER);
    await rejects(pay(id, ISSUER), 'NOT_APPROVED');
  });

  it('is a waiver of what another officer found, if the bank that examined waives for the applicant', async () => {
    for (const steps of [[], ['request-waiver'], ['request-waiver', 'refuse']]) {
      const { record } = await credits.present(credit, presentedDocuments(1_00), { bank: ISSUER.msp });
      await credits.examine(record.id, 'DISCREPANT', ISSUER);
      for (const step of steps) await credits.step(ISSUER, step, record.id, {}, step === 'refuse' ? REFUSAL : {});
      await rejects(credits.step(ISSUER, 'waive', record.id), 'FORBIDDEN');
      expect((await credits.step(BANK_B_SECOND, 'waive', record.id)).record.status).to.equal('WAIVED');
    }
  });

  it('is of what the rule finds now, if a judgement names what it judges', async () => {
    const { record } = await credits.present(credit, UNSIGNED);
    const judge = async (...sentences: readonly string[]): Promise<unknown> => {
      const judgements = judgeAll('COMPLYING').judgements.filter(({ rule }) => rule !== 'U27');
      const named = sentences.map((sentence) => ({ rule: 'U27', sentence, verdict: 'COMPLIES', reason: 'Seen.' }));
      const details = { judgements: [...judgements, ...named] };
      return credits.step(ADVISER, 'examine', record.id, { determination: 'COMPLYING' }, details);
    };
    const unjudged = await rejects(judge(), 'INVALID');
    expect(unjudged.values['rules']).to.deep.equal(['U27']);
    const findings = z.array(z.string()).parse(unjudged.values['findings']);
    const stale = await rejects(judge('CERTIFICATE NOT DATED', ...findings), 'INVALID');
    expect(stale.issues?.map(({ pointer }) => pointer)).to.deep.equal([
      `/details/judgements/${LAST_RULE - 1}/sentence`,
    ]);
    await rejects(judge(...findings.slice(1)), 'INVALID');
    await judge(...findings);
  });

  it('is of a judgement on each clause that is not read or is soft, by its sentence', async () => {
    const clause = (text: string, isUnderstood: boolean): object => ({ text, isUnderstood, conditions: [] });
    const additionalConditions = [
      clause('THE MOON IS TO BE FULL WHEN THE DOCUMENTS ARE DRAWN UP', false),
      clause('SIGNATURES IN PURPLE INK ARE TO BE AVOIDED', false),
    ];
    credit = await credits.advised(creditTerms({ additionalConditions }));
    const { record } = await credits.present(credit, presentedDocuments());
    const judge = (...more: object[]): Promise<unknown> => {
      const details = { judgements: [...judgeAll('COMPLYING').judgements, ...more] };
      return credits.step(ADVISER, 'examine', record.id, { determination: 'COMPLYING' }, details);
    };
    const { values } = await rejects(judge(), 'INVALID');
    const findings = z.array(z.string()).parse(values['findings']);
    expect(findings).to.have.length(additionalConditions.length);
    const named = findings.map((sentence) => ({ rule: 'U19', sentence, verdict: 'COMPLIES', reason: 'Read.' }));
    await rejects(judge(...named.slice(1)), 'INVALID');
    await judge(...named);
  });

  it('is of judgements that say one thing: one on each rule, and no discrepancy in what complies', async () => {
    const judge = async (...more: object[]): Promise<unknown> => {
      const { record } = await credits.present(credit, presentedDocuments(1_00));
      const judgements = [...judgeAll('COMPLYING').judgements, ...more];
      return credits.step(ADVISER, 'examine', record.id, { determination: 'COMPLYING' }, { judgements });
    };
    const reason = 'The officer has looked at it.';
    const twice = await rejects(judge({ rule: 'U2', verdict: 'DISCREPANT', reason }), 'INVALID');
    expect(twice.issues?.map(({ pointer }) => pointer)).to.deep.equal([
      `/details/judgements/${LAST_RULE}/rule`,
      `/details/judgements/${LAST_RULE}/verdict`,
    ]);
    await rejects(judge({ rule: 'U2', verdict: 'COMPLIES', reason }), 'INVALID');
    await rejects(judge({ rule: 'U99', verdict: 'DISCREPANT', reason }), 'INVALID');
    await judge();
  });
});
