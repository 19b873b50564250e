import { expect } from 'chai';
import {
  draftMt730,
  draftMt734,
  draftMt750,
  draftMt752,
  draftMt754,
  draftMt756,
  type MtMessage,
  parseMt,
  writeMt,
} from '../../../src/index.js';
import type { AdviceOfRefusal } from '../../../src/swift/drafts/draftMt734.js';
import { catchIssues } from '../support/issues.js';

const banks = { sender: 'NARBDEFFXXX', receiver: 'NARAKRSE' };
const usd = (amountMinor: number): { currency: 'USD'; amountMinor: number } => ({ currency: 'USD', amountMinor });
const references = { reference: 'NRB1-P1', relatedReference: 'NEG1' };

/** The lines of a message's fields as they are written. */
function writeLines(message: MtMessage): string[] {
  const text = writeMt(message);
  expect(parseMt(text, message.type)).to.deep.equal(message);
  return text.split('\r\n').slice(1, -1);
}

const refusal: AdviceOfRefusal = {
  banks,
  ...references,
  date: '2026-05-20',
  amount: usd(24_850_000),
  discrepancies: [
    'On board date 12 May 2026 is after the latest date of shipment, 10 May 2026.',
    'Packing list missing.',
  ],
  disposal: { code: 'HOLD' },
};

describe('A draft', () => {
  it('of MT 734 refuses with every discrepancy and what happens to the documents', () => {
    const message = draftMt734({
      ...refusal,
      chargesClaimed: 'Cable charges USD 35.00',
      totalClaimed: { money: usd(24_853_500) },
      accountWithBank: 'NARBUS33XXX',
      information: 'UCP 600 article 16',
      disposal: { code: 'HOLD', text: 'we hold the documents until the applicant waives the discrepancies' },
    });
    expect(writeMt(message)).to.match(/^\{1:F01NARBDEFFAXXX0000000000\}\{2:I734NARAKRSEXXXXN\}\{4:\r\n/);
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1-P1',
      ':21:NEG1',
      ':32A:260520USD248500,00',
      ':73A:Cable charges USD 35.00',
      ':33B:USD248535,00',
      ':57A:NARBUS33XXX',
      ':72Z:UCP 600 article 16',
      ':77J:1. On board date 12 May 2026 is after the latest',
      'date of shipment, 10 May 2026.',
      '2. Packing list missing.',
      ':77B:/HOLD/we hold the documents until',
      '//the applicant waives the',
      '//discrepancies',
    ]);
  });

  it('of MT 750 asks for an authority', () => {
    const message = draftMt750({
      banks,
      ...references,
      amount: usd(100),
      additionalAmount: usd(5),
      chargesDeducted: 'NONE',
      chargesAdded: 'NONE',
      total: usd(105),
      accountWithBank: 'NARAKRSE',
      information: 'PLEASE REPLY',
      discrepancies: ['LATE SHIPMENT'],
    });
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1-P1',
      ':21:NEG1',
      ':32B:USD1,00',
      ':33B:USD0,05',
      ':71D:NONE',
      ':73A:NONE',
      ':34B:USD1,05',
      ':57A:NARAKRSE',
      ':72Z:PLEASE REPLY',
      ':77J:1. LATE SHIPMENT',
    ]);
  });

  it('of MT 752 authorises', () => {
    const message = draftMt752({
      banks,
      creditNumber: 'NRB1',
      relatedReference: 'NEG1',
      authorisation: 'REMITTED',
      dateOfAdvice: '2026-05-21',
      amount: usd(100),
      chargesDeducted: 'FEE',
      netAmount: { money: usd(90), date: '2026-05-25' },
      sendersCorrespondent: 'NARBUS33XXX',
      receiversCorrespondent: 'NARAUS33',
      information: 'A',
      narrative: 'B',
    });
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1',
      ':21:NEG1',
      ':23:REMITTED',
      ':30:260521',
      ':32B:USD1,00',
      ':71D:FEE',
      ':33A:260525USD0,90',
      ':53A:NARBUS33XXX',
      ':54A:NARAUS33',
      ':72Z:A',
      ':79Z:B',
    ]);
  });

  it('of MT 754 reports a negotiation', () => {
    const message = draftMt754({
      banks,
      ...references,
      principal: { money: { currency: 'KRW', amountMinor: 1500 } },
      additionalAmount: { currency: 'KRW', amountMinor: 1 },
      chargesDeducted: 'A',
      chargesAdded: 'B',
      totalClaimed: { money: { currency: 'KRW', amountMinor: 1501 }, date: '2026-06-01' },
      accountWithBank: 'NARAKRSE',
      beneficiaryBank: 'NARAKRSE',
      narrative: 'DOCUMENTS "SENT" BY COURIER',
    });
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1-P1',
      ':21:NEG1',
      ':32B:KRW1500,',
      ':33B:KRW1,',
      ':71D:A',
      ':73A:B',
      ':34A:260601KRW1501,',
      ':57A:NARAKRSE',
      ':58A:NARAKRSE',
      ":77:DOCUMENTS 'SENT' BY COURIER",
    ]);
  });

  it('of MT 756 reports a payment', () => {
    const message = draftMt756({
      ...references,
      totalClaimed: { currency: 'KWD', amountMinor: 1_234_567 },
      paid: { currency: 'KWD', amountMinor: 1_234_000 },
      valueDate: '2026-05-28',
      sendersCorrespondent: 'NARBUS33XXX',
      narrative: 'A',
    });
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1-P1',
      ':21:NEG1',
      ':32B:KWD1234,567',
      ':33A:260528KWD1234,000',
      ':53A:NARBUS33XXX',
      ':79Z:A',
    ]);
  });

  it('of MT 730 acknowledges', () => {
    const message = draftMt730({
      ...references,
      dateOfMessage: '2026-03-02',
      account: '110-9988',
      charges: { money: usd(12_050), date: '2026-03-04' },
      chargesDetails: 'ADVISING COMMISSION',
      narrative: 'The beneficiary accepts amendment no. 1',
    });
    expect(writeLines(message)).to.deep.equal([
      ':20:NRB1-P1',
      ':21:NEG1',
      ':25:110-9988',
      ':30:260302',
      ':32D:260304USD120,50',
      ':71D:ADVISING COMMISSION',
      ':79Z:The beneficiary accepts amendment no. 1',
    ]);
  });

  it('is refused with tag and line if the message would be wrong', () => {
    const cases: readonly (readonly [() => MtMessage, string])[] = [
      [() => draftMt734({ ...refusal, reference: 'A REFERENCE THAT IS TOO LONG' }), '/20/1'],
      [() => draftMt734({ ...refusal, discrepancies: [] }), '/77J'],
      [() => draftMt734({ ...refusal, date: '2126-05-20' }), '/32A/1'],
      [() => draftMt734({ ...refusal, chargesClaimed: 'FEE' }), '/73A/1'],
      [() => draftMt734({ ...refusal, disposal: { code: 'RETURN', text: 'very long '.repeat(20) } }), '/77B/4'],
      [
        () =>
          draftMt756({
            ...references,
            totalClaimed: usd(1),
            paid: { currency: 'EUR', amountMinor: 1 },
            valueDate: '2026-05-28',
          }),
        '/33A/1',
      ],
      [() => draftMt730({ ...references, dateOfMessage: '1979-12-31' }), '/30/1'],
      [() => draftMt750({ ...references, amount: usd(Number.MAX_SAFE_INTEGER), discrepancies: ['A'] }), '/32B/1'],
    ];
    for (const [act, pointer] of cases) {
      expect(
        catchIssues(act).map((issue) => issue.pointer),
        pointer,
      ).to.include(pointer);
    }
  });

  it('states discrepancies of up to 70 lines, and is refused if they need more', () => {
    const discrepancies = Array.from({ length: 70 }, (_, index) => `DISCREPANCY ${index}`);
    expect(
      draftMt734({ ...refusal, discrepancies }).fields.find(({ tag, option }) => tag + option === '77J')?.lines,
    ).to.have.length(70);
    const [issue] = catchIssues(() => draftMt734({ ...refusal, discrepancies: [...discrepancies, 'ONE MORE'] }));
    expect(issue?.pointer).to.equal('/77J/71');
  });
});
