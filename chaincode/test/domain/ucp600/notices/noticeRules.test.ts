import { expect } from 'chai';
import type { ExaminationContext, NoticeGiven } from '../../../../src/domain/ucp600/examination/examination';
import { type Case, findResults } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

const notice = (on: string, more: Partial<NoticeGiven> = {}): NoticeGiven => ({
  on,
  statesRefusal: true,
  discrepancies: ['LATE SHIPMENT'],
  disposal: 'RETURNING',
  ...more,
});
/** Presented on Tuesday 24 March 2026, so the fifth banking day is Tuesday 31 March. */
const given = (context: Partial<ExaminationContext>, credit: object = {}, presentation: object = {}): Case => ({
  credit,
  presentation,
  context,
});
const noticed = (...notices: NoticeGiven[]): Case => given({ notices });
const KOREA_AT_CHUSEOK = { receivedOn: '2026-09-22' };

describe('U21: five banking days (arts. 14(b), 16(b)(d))', () => {
  testRule('U21', [
    ['the fifth day, without a notice yet', given({ today: '2026-03-31' }), 'COMPLIES'],
    ['the sixth day, without a notice', given({ today: '2026-04-01' }), 'NEEDS_A_PERSON'],
    ['a notice on the fifth day', noticed(notice('2026-03-31')), 'COMPLIES'],
    ['a notice on the sixth day', noticed(notice('2026-04-01')), 'NEEDS_A_PERSON'],
    ['holidays between, on the fifth day', given({ ...KOREA_AT_CHUSEOK, today: '2026-10-01' }), 'COMPLIES'],
    ['holidays between, a day later', given({ ...KOREA_AT_CHUSEOK, today: '2026-10-02' }), 'NEEDS_A_PERSON'],
    ['over the end of a year, on the fifth day', given({ receivedOn: '2025-12-26', today: '2026-01-05' }), 'COMPLIES'],
    ['over the end of a year, a day later', given({ receivedOn: '2025-12-26', today: '2026-01-06' }), 'NEEDS_A_PERSON'],
    [
      'records, from the notice of completeness on',
      given({ today: '2026-04-01' }, {}, { medium: 'ELECTRONIC', completenessNoticeOn: '2026-03-25' }),
      'COMPLIES',
    ],
    [
      'a corrupted record: suspended',
      given({ corruption: { noticeOn: '2026-03-26' }, today: '2026-05-29' }),
      'COMPLIES',
    ],
    [
      // Two of the five days were used; three follow the day on which it came again.
      'a corrupted record that came again, on the last of the days left',
      given({ corruption: { noticeOn: '2026-03-26', presentedAgainOn: '2026-04-06' }, today: '2026-04-09' }),
      'COMPLIES',
    ],
    [
      'a corrupted record that came again, a day later',
      given({ corruption: { noticeOn: '2026-03-26', presentedAgainOn: '2026-04-06' }, today: '2026-04-10' }),
      'NEEDS_A_PERSON',
    ],
    [
      'a request on the fifth day leaves the day on which the record comes again',
      given({ corruption: { noticeOn: '2026-03-31', presentedAgainOn: '2026-04-04' }, today: '2026-04-06' }),
      'COMPLIES',
    ],
    [
      'a request after the fifth day suspends nothing',
      given({ corruption: { noticeOn: '2026-04-01' }, today: '2026-04-01' }),
      'NEEDS_A_PERSON',
    ],
  ]);
});

describe('U22: one single notice (art. 16(c))', () => {
  testRule('U22', [
    ['none', {}, 'NOT_APPLICABLE'],
    ['one with refusal, discrepancies and disposal', noticed(notice('2026-03-30')), 'COMPLIES'],
    ['one that does not refuse', noticed(notice('2026-03-30', { statesRefusal: false })), 'NEEDS_A_PERSON'],
    ['one without a discrepancy', noticed(notice('2026-03-30', { discrepancies: [] })), 'NEEDS_A_PERSON'],
    [
      'one that does not say what becomes of the documents',
      noticed({ on: '2026-03-30', statesRefusal: true, discrepancies: ['LATE SHIPMENT'] }),
      'NEEDS_A_PERSON',
    ],
    ['two', noticed(notice('2026-03-30'), notice('2026-03-31')), 'NEEDS_A_PERSON'],
  ]);
});

describe('U23: preclusion (art. 16(f))', () => {
  testRule('U23', [
    ['no notice while there is time', given({ today: '2026-03-31' }), 'COMPLIES'],
    ['no notice in time', given({ today: '2026-04-01' }), 'NEEDS_A_PERSON'],
    ['a notice in time', noticed(notice('2026-03-31')), 'COMPLIES'],
    ['a late notice', noticed(notice('2026-04-01')), 'NEEDS_A_PERSON'],
    ['a second notice', noticed(notice('2026-03-30'), notice('2026-03-31')), 'NEEDS_A_PERSON'],
    ['a notice that lacks something', noticed(notice('2026-03-30', { discrepancies: [] })), 'NEEDS_A_PERSON'],
  ]);

  it('names every reason', () => {
    const [result] = findResults('U23', noticed(notice('2026-04-02'), notice('2026-04-01', { statesRefusal: false })));
    expect(result?.sentence).to.equal(
      'THE BANK IS PRECLUDED FROM CLAIMING DISCREPANCIES: NO NOTICE BY 2026-03-31, MORE THAN ONE NOTICE, A NOTICE THAT LACKS WHAT ARTICLE 16(C) ASKS FOR',
    );
  });
});

describe('faults of the bank', () => {
  it('are never discrepancies of the documents', () => {
    const late = given({ today: '2027-01-01', notices: [notice('2026-12-01'), notice('2026-12-02')] });
    const verdicts = ['U21', 'U22', 'U23'].flatMap((rule) => findResults(rule, late)).map(({ verdict }) => verdict);
    expect(verdicts).to.deep.equal(['NEEDS_A_PERSON', 'NEEDS_A_PERSON', 'NEEDS_A_PERSON']);
  });
});
