import { expect } from 'chai';
import { buildPapers, type Case, findResults } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

const on = (presentedOn: string, credit: object = {}, more: Case = {}): Case => ({
  ...more,
  credit,
  presentation: { presentedOn, ...more.presentation },
});
const place = (calendar: string): object => ({ expiryPlace: { text: 'THERE', calendar } });
const expires = (expiryDate: string, calendar = 'KR'): object => ({ expiryDate, ...place(calendar) });
const shipped = (issueDate: string): Pick<Case, 'papers'> => ({ papers: buildPapers({ bill: { issueDate } }) });

describe('U1: presented by the expiry date (arts. 6(d)(e), 29(a))', () => {
  testRule('U1', [
    ['the day before', on('2026-04-14'), 'COMPLIES'],
    ['the day itself', on('2026-04-15'), 'COMPLIES'],
    ['the day after', on('2026-04-16'), 'DISCREPANT'],
    ['a Saturday, presented on the Monday', on('2026-04-20', expires('2026-04-18')), 'COMPLIES'],
    ['a Saturday, presented on the Tuesday', on('2026-04-21', expires('2026-04-18')), 'DISCREPANT'],
    ['holidays and a weekend, presented after them', on('2026-09-28', expires('2026-09-24')), 'COMPLIES'],
    ['holidays and a weekend, presented a day later', on('2026-09-29', expires('2026-09-24')), 'DISCREPANT'],
    ['a holiday of another place', on('2026-09-25', expires('2026-09-24', 'DE')), 'DISCREPANT'],
    ['the last day of a year', on('2026-12-31', expires('2026-12-31')), 'COMPLIES'],
    ['the first day of the next year', on('2027-01-01', expires('2026-12-31')), 'DISCREPANT'],
    ['a new year’s day, presented on the next banking day', on('2027-01-04', expires('2027-01-01')), 'COMPLIES'],
    ['a new year’s day, presented a day later', on('2027-01-05', expires('2027-01-01')), 'DISCREPANT'],
    ['a leap day', on('2028-02-29', expires('2028-02-29', 'DE')), 'COMPLIES'],
    ['the day after a leap day', on('2028-03-01', expires('2028-02-29', 'DE')), 'DISCREPANT'],
    ['a year whose holidays are not known, in time', on('2028-02-29', expires('2028-02-29')), 'COMPLIES'],
    ['a year whose holidays are not known, a day later', on('2028-03-01', expires('2028-02-29')), 'NEEDS_A_PERSON'],
    ['a year whose holidays are not known, two weeks later', on('2028-03-14', expires('2028-02-29')), 'NEEDS_A_PERSON'],
    ['… and a day', on('2028-03-15', expires('2028-02-29')), 'DISCREPANT'],
    [
      'documents that reached the bank later than they say',
      on('2026-04-15', {}, { context: { receivedOn: '2026-04-16' } }),
      'NEEDS_A_PERSON',
    ],
    [
      'records whose notice of completeness came later',
      on('2026-04-15', {}, { presentation: { medium: 'ELECTRONIC', completenessNoticeOn: '2026-04-16' } }),
      'DISCREPANT',
    ],
  ]);

  it('names the day to which the date is extended, and the version of the calendar', () => {
    const [result] = findResults('U1', on('2026-04-20', expires('2026-04-18')));
    expect(result?.sentence).to.equal(
      'PRESENTED 2026-04-20: THE EXPIRY DATE 2026-04-18 IS EXTENDED TO 2026-04-20 UNDER ARTICLE 29(A)',
    );
    expect(result?.compared).to.include({ expiryDate: '2026-04-18', lastDay: '2026-04-20', calendar: 'KR 2026-12' });
  });
});

describe('U2: presented within the period after shipment (arts. 14(c), 29(a))', () => {
  const days = (presentationPeriodDays: number, more: object = {}): object => ({ presentationPeriodDays, ...more });
  const copiesAlone = { papers: buildPapers({ bill: { originalsPresented: 0, copiesPresented: 1 } }) };
  const second = (change: object): object => ({ ...buildPapers()[0], reference: 'HLCU7654321', ...change });
  testRule('U2', [
    ['21 days if the credit states none', on('2026-03-31'), 'COMPLIES'],
    ['22 days if the credit states none', on('2026-04-01'), 'DISCREPANT'],
    ['the days of field 48', on('2026-03-25', days(15)), 'COMPLIES'],
    ['a day more than field 48', on('2026-03-26', days(15)), 'DISCREPANT'],
    ['no days at all: the day of shipment', on('2026-03-10', days(0)), 'COMPLIES'],
    ['no days at all: the next day', on('2026-03-11', days(0)), 'DISCREPANT'],
    ['a last day on a Saturday, presented on the Monday', on('2026-03-30', days(18)), 'COMPLIES'],
    ['a last day on a Saturday, presented on the Tuesday', on('2026-03-31', days(18)), 'DISCREPANT'],
    ['an expiry within the period, on its day', on('2026-03-27', expires('2026-03-27')), 'COMPLIES'],
    ['an expiry within the period, after it', on('2026-03-30', expires('2026-03-27')), 'DISCREPANT'],
    ['an expiry within the period that is extended', on('2026-03-30', expires('2026-03-28')), 'COMPLIES'],
    ['an extended expiry, a day later', on('2026-03-31', expires('2026-03-28')), 'DISCREPANT'],
    ['over the end of a year', on('2027-01-14', expires('2027-02-26', 'DE'), shipped('2026-12-24')), 'COMPLIES'],
    [
      'over the end of a year, a day late',
      on('2027-01-15', expires('2027-02-26', 'DE'), shipped('2026-12-24')),
      'DISCREPANT',
    ],
    ['up to a leap day', on('2028-02-29', expires('2028-05-31', 'DE'), shipped('2028-02-08')), 'COMPLIES'],
    ['beyond a leap day', on('2028-03-01', expires('2028-05-31', 'DE'), shipped('2028-02-08')), 'DISCREPANT'],
    [
      'two bills of one voyage: from the later',
      on('2026-04-02', {}, { papers: buildPapers({}, second({ issueDate: '2026-03-12' })) }),
      'COMPLIES',
    ],
    [
      'two bills of one voyage: a day late from the later',
      on('2026-04-03', {}, { papers: buildPapers({}, second({ issueDate: '2026-03-12' })) }),
      'DISCREPANT',
    ],
    [
      'bills of two vessels: from the earlier',
      on(
        '2026-04-01',
        { partialShipments: 'ALLOWED' },
        {
          papers: buildPapers({}, second({ issueDate: '2026-03-12', vesselName: 'QUEEN OF THE SEAS' })),
        },
      ),
      'DISCREPANT',
    ],
    [
      'a period that counts from something else',
      on('2026-03-24', { presentationPeriodDays: 15, presentationPeriodText: 'AFTER INVOICE DATE' }),
      'NEEDS_A_PERSON',
    ],
    [
      'a period that counts from the date of shipment',
      on('2026-03-24', { presentationPeriodDays: 15, presentationPeriodText: 'AFTER DATE OF SHIPMENT' }),
      'COMPLIES',
    ],
    [
      'a bill without a date of shipment',
      on('2026-03-24', {}, { papers: buildPapers({ bill: { form: 'RECEIVED_FOR_SHIPMENT' } }) }),
      'NEEDS_A_PERSON',
    ],
    ['copies of bills alone: no period counts', on('2026-04-01', {}, copiesAlone), 'NOT_APPLICABLE'],
    ['copies of bills alone, and days in the credit', on('2026-03-24', days(15), copiesAlone), 'NEEDS_A_PERSON'],
    [
      'no bill, and no days in the credit',
      on('2026-03-24', {}, { papers: buildPapers({ bill: null }) }),
      'NOT_APPLICABLE',
    ],
    [
      'no bill, and days in the credit',
      on('2026-03-24', days(15), { papers: buildPapers({ bill: null }) }),
      'NEEDS_A_PERSON',
    ],
  ]);

  it('says what would have been in time', () => {
    const [result] = findResults('U2', on('2026-04-01'));
    expect(result?.sentence).to.equal(
      'LATE PRESENTATION: PRESENTED 2026-04-01, LAST DAY 2026-03-31 (21 DAYS AFTER SHIPMENT 2026-03-10, WITHIN EXPIRY 2026-04-15)',
    );
    expect(result?.remedy).to.include('Present by 2026-03-31');
    expect(result?.compared).to.include({ shippedOn: '2026-03-10', days: '21', lastDay: '2026-03-31' });
  });
});

describe('U3: shipped by the latest date of shipment (art. 29(c))', () => {
  const latest = (latestShipmentDate: string, issueDate: string): Case => ({
    credit: { latestShipmentDate },
    ...shipped(issueDate),
  });
  testRule('U3', [
    ['the day itself', latest('2026-03-20', '2026-03-20'), 'COMPLIES'],
    ['the day after', latest('2026-03-20', '2026-03-21'), 'DISCREPANT'],
    ['a Saturday, which is not extended to the Monday', latest('2026-03-21', '2026-03-23'), 'DISCREPANT'],
    ['a holiday, which is not extended', latest('2026-03-01', '2026-03-02'), 'DISCREPANT'],
    ['the last day of a year', latest('2025-12-31', '2025-12-31'), 'COMPLIES'],
    ['the first day of the next', latest('2025-12-31', '2026-01-01'), 'DISCREPANT'],
    ['a leap day', latest('2024-02-29', '2024-02-29'), 'COMPLIES'],
    ['the day after a leap day', latest('2024-02-29', '2024-03-01'), 'DISCREPANT'],
    [
      'the date of a notation, not of issue',
      { papers: buildPapers({ bill: { issueDate: '2026-03-25', onBoardNotation: { date: '2026-03-20' } } }) },
      'COMPLIES',
    ],
    [
      'a bill that states no date of shipment',
      { papers: buildPapers({ bill: { form: 'RECEIVED_FOR_SHIPMENT' } }) },
      'NEEDS_A_PERSON',
    ],
    ['no latest date', { credit: { latestShipmentDate: undefined } }, 'NOT_APPLICABLE'],
    [
      'a period in words',
      { credit: { latestShipmentDate: undefined, shipmentPeriod: { text: ['SHIPMENT IN THE FIRST HALF OF MARCH'] } } },
      'NEEDS_A_PERSON',
    ],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);
});
