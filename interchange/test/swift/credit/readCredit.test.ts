import { expect } from 'chai';
import { listFieldsOutsideTerms, type MtMessage, parseMt, readCredit } from '../../../src/index.js';
import { CONTINUATION, ISSUE_AT_SIGHT, ISSUE_BY_ACCEPTANCE } from '../support/creditSamples.js';
import { catchIssues } from '../support/issues.js';
import { withLines } from '../support/samples.js';

const atSight = parseMt(ISSUE_AT_SIGHT);
const byAcceptance = [ISSUE_BY_ACCEPTANCE, CONTINUATION].map((text) => parseMt(text));

/** The sample at sight, read with one line replaced. */
function changed(beginning: string, ...lines: readonly string[]): MtMessage {
  return parseMt(withLines(ISSUE_AT_SIGHT, beginning, ...lines));
}

describe('readCredit', () => {
  it('reads the terms of a credit at sight', () => {
    const { documentsRequired, additionalConditions, ...terms } = readCredit([atSight]);
    expect(terms).to.deep.equal({
      creditNumber: 'NRB2600417',
      form: 'IRREVOCABLE',
      applicableRules: 'UCP_LATEST_VERSION',
      issueDate: '2026-03-02',
      expiryDate: '2026-05-31',
      expiryPlace: { text: 'SEOUL, KOREA', calendar: 'KR' },
      applicant: { name: 'ELBE MASCHINEN GMBH', addressLines: ['SPEICHERSTADT 11', '20457 HAMBURG', 'GERMANY'] },
      beneficiary: {
        name: 'HANRIVER PRECISION CO., LTD.',
        addressLines: ['88 TEHERAN-RO, GANGNAM-GU', 'SEOUL, KOREA'],
      },
      issuingBank: { bic: 'NARBDEFFXXX' },
      advisingBank: { bic: 'NARAKRSEXXX' },
      confirmingBank: { bic: 'NARAKRSE' },
      amount: { currency: 'USD', amountMinor: 24_850_000 },
      tolerance: { plusPercent: 5, minusPercent: 5 },
      availableWith: { name: 'ANY BANK IN KOREA' },
      availableBy: 'NEGOTIATION',
      drafts: { tenor: ['SIGHT', 'FOR 100 PERCENT OF INVOICE VALUE'], drawee: { bic: 'NARBDEFFXXX' } },
      partialShipments: 'NOT_ALLOWED',
      transhipment: 'ALLOWED',
      portOfLoading: { name: 'BUSAN, KOREA' },
      portOfDischarge: { name: 'HAMBURG, GERMANY' },
      latestShipmentDate: '2026-05-10',
      goods: {
        description: [
          '+ 500 SETS OF CNC SPINDLE UNITS MODEL HP-700',
          '+ UNIT PRICE USD 497.00 PER SET',
          '+ CIF HAMBURG PORT (INCOTERMS 2020)',
        ],
        items: [],
        incoterm: 'CIF',
        incotermPlace: 'HAMBURG PORT',
      },
      charges: ['ALL BANKING CHARGES OUTSIDE GERMANY', 'ARE FOR ACCOUNT OF BENEFICIARY'],
      presentationPeriodDays: 15,
      presentationPeriodText: 'DAYS AFTER SHIPMENT',
      confirmation: 'MAY_ADD',
      instructions: ['ON RECEIPT OF COMPLYING DOCUMENTS WE SHALL REMIT THE PROCEEDS', 'AS INSTRUCTED BY YOU'],
      senderToReceiver: ['/PHONBEN/ +82-2-555-0100'],
    });
    expect(documentsRequired.map(({ text }) => text)).to.deep.equal([
      'SIGNED COMMERCIAL INVOICE IN 3 COPIES',
      'FULL SET OF CLEAN ON BOARD BILLS OF LADING MADE OUT TO ORDER AND BLANK ENDORSED, MARKED FREIGHT PREPAID, NOTIFY APPLICANT',
      'PACKING LIST IN 2 COPIES',
      'INSURANCE POLICY OR CERTIFICATE FOR 110 PERCENT OF CIF VALUE COVERING INSTITUTE CARGO CLAUSES (A)',
      'CERTIFICATE OF ORIGIN',
    ]);
    expect(documentsRequired.map(({ kind, originals, copies }) => [kind, originals, copies])).to.deep.equal([
      ['COMMERCIAL_INVOICE', 1, 2],
      ['BILL_OF_LADING', 'FULL_SET', 0],
      ['PACKING_LIST', 1, 1],
      ['INSURANCE_DOCUMENT', 1, 0],
      ['CERTIFICATE_OF_ORIGIN', 1, 0],
    ]);
    expect(additionalConditions.map(({ isUnderstood }) => isUnderstood)).to.deep.equal([true, true]);
    expect(additionalConditions.map(({ text }) => text)).to.deep.equal([
      'ALL DOCUMENTS MUST BEAR THE CREDIT NUMBER',
      'DISCREPANCY FEE OF USD 90.00 WILL BE DEDUCTED',
    ]);
  });

  it('joins the MT 700 and the MT 701 of a credit in any order', () => {
    const terms = readCredit(byAcceptance);
    expect(readCredit(byAcceptance.toReversed())).to.deep.equal(terms);
    expect(terms).to.deep.include({
      issuingBank: { bic: 'NARBDEFFXXX' },
      advisingBank: { bic: 'NARAKRSEXXX' },
      availableWith: { bic: 'NARAKRSEXXX' },
      availableBy: 'ACCEPTANCE',
      drafts: { tenor: ['90 DAYS AFTER BILL OF LADING DATE'], drawee: { name: 'NARU BANK A SEOUL' } },
      transhipment: 'CONDITIONAL',
      shipmentPeriod: { text: ['FIRST LOT IN DECEMBER 2025', 'SECOND LOT IN JANUARY 2026'], instalments: [] },
      placeOfReceipt: { name: 'ANY INLAND DEPOT IN KOREA' },
      placeOfDelivery: { name: 'BERLIN' },
      goods: {
        description: ['1,200 MT OF STEEL COIL, HOT ROLLED {GRADE A', 'THICKNESS 2.0 TO 4.0 MM'],
        items: [],
      },
    });
    expect(terms.additionalConditions.map(({ text }) => text)).to.deep.equal([
      'THIRD PARTY DOCUMENTS ACCEPTABLE',
      'SPECIAL PAYMENT CONDITIONS FOR BENEFICIARY: NONE',
    ]);
  });

  it('lists the fields that are not in the terms', () => {
    const labels = (messages: readonly MtMessage[]): string[] =>
      listFieldsOutsideTerms(messages).map(({ tag, option }) => tag + option);
    expect(labels([atSight])).to.deep.equal(['23', '51D', '59', '53A', '57A']);
    expect(labels(byAcceptance)).to.deep.equal(['42D', '49H']);
  });

  it('reads "any bank" as no bank, and a missing permission as what UCP 600 says', () => {
    const message = parseMt(
      withLines(withLines(withLines(ISSUE_AT_SIGHT, ':43P:'), ':43T:'), ':41D:', ':41D:ANY BANK'),
    );
    expect(readCredit([message])).to.deep.include({
      availableWith: {},
      partialShipments: 'ALLOWED',
      transhipment: 'ALLOWED',
    });
    expect(readCredit([changed(':48:', ':48:021')])).to.deep.include({ presentationPeriodDays: 21 });
  });

  it('reads amounts exactly, with leading zeros and without decimal digits', () => {
    const amounts = [
      ['USD000100,5', { currency: 'USD', amountMinor: 10_050 }],
      ['USD0,07', { currency: 'USD', amountMinor: 7 }],
      ['KWD1,1', { currency: 'KWD', amountMinor: 1_100 }],
      ['JPY99999999999999,', { currency: 'JPY', amountMinor: 99_999_999_999_999 }],
    ] as const;
    for (const [text, amount] of amounts) {
      expect(readCredit([changed(':32B:', `:32B:${text}`)]).amount, text).to.deep.equal(amount);
    }
  });

  it('takes banks and calendar from the context if there are no headers', () => {
    const { type, fields } = atSight;
    const bare = { type, fields };
    const banks = { issuingBank: 'NARUKRSBXXX', advisingBank: 'NARUKRSAXXX' };
    expect(readCredit([bare], { ...banks, calendar: 'KR-11' })).to.deep.include({
      issuingBank: { bic: 'NARUKRSBXXX' },
      advisingBank: { bic: 'NARUKRSAXXX' },
      expiryPlace: { text: 'SEOUL, KOREA', calendar: 'KR-11' },
    });
    expect(catchIssues(() => readCredit([bare])).map(({ pointer }) => pointer)).to.deep.equal(['/block1/1']);
  });

  it('reads a credit without a description of goods', () => {
    const text = ['+ CIF', '+ UNIT', ':45A:'].reduce((all, line) => withLines(all, line), ISSUE_AT_SIGHT);
    expect(readCredit([parseMt(text)]).goods).to.deep.equal({ description: [], items: [] });
  });

  const calendars: readonly (readonly [place: string, calendar: string])[] = [
    ['SEOUL, KOREA', 'KR'],
    ['HAMBURG', 'DE'],
    ['AT OUR COUNTERS', 'DE'],
    ["ISSUING BANK'S COUNTERS", 'DE'],
    ['IN BENEFICIARY COUNTRY', 'ZZ'],
    ['HAMBURG OR LONDON', 'ZZ'],
    ['SAO PAULO', 'BR'],
    ['DEUTSCHE BANK, LONDON', 'GB'],
    ['COUNTERS OF BANK OF CHINA', 'ZZ'],
    ['KOREAN EXCHANGE BANK', 'ZZ'],
    ['PORT OF SPAIN', 'TT'],
    ['SOMEWHERE', 'ZZ'],
  ];
  for (const [place, calendar] of calendars) {
    it(`takes the calendar ${calendar} for a credit that expires ${place}`, () => {
      expect(readCredit([changed(':31D:', `:31D:261231${place}`)]).expiryPlace.calendar).to.equal(calendar);
    });
  }

  const refused: readonly (readonly [string, readonly MtMessage[], string])[] = [
    ['no messages', [], '/27/1'],
    ['an MT 701 alone', [parseMt(CONTINUATION)], '/27/1'],
    ['a part that is missing', byAcceptance.slice(0, 1), '/27/1'],
    [
      'a part of another credit',
      [byAcceptance, parseMt(withLines(CONTINUATION, ':20:', ':20:OTHER'))].flat().toSpliced(1, 1),
      '/20/1',
    ],
    ['a part twice', [...byAcceptance, ...byAcceptance.slice(1)], '/27/1'],
    ['two credits', [atSight, atSight], '/27/1'],
    ['a standby', [changed(':40A:', ':40A:IRREVOCABLE STANDBY')], '/40A/1'],
    ['a credit for nothing', [changed(':32B:', ':32B:USD000000000000,')], '/32B/1'],
    ['other rules', [changed(':40E:', ':40E:ISP LATEST VERSION')], '/40E/1'],
    [
      'a part from another bank',
      [ISSUE_BY_ACCEPTANCE, CONTINUATION.replace(/F01[A-Z]{4}/, 'F01OTHR')].map((text) => parseMt(text)),
      '/block1/1',
    ],
  ];
  for (const [what, messages, pointer] of refused) {
    it(`refuses ${what}`, () => {
      expect(catchIssues(() => readCredit(messages)).map((issue) => issue.pointer)).to.include(pointer);
    });
  }
});
