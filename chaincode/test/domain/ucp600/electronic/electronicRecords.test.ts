import { buildPapers, type Case } from '../../../support/examination';
import { testRule } from '../../../support/ruleTable';

const EUCP = { applicableRules: 'EUCP_LATEST_VERSION' };
const RECORDS = { medium: 'ELECTRONIC', completenessNoticeOn: '2026-03-24' };
const UNDATED = { issueDate: undefined };
const records = (more: Case = {}): Case => ({ credit: EUCP, presentation: RECORDS, ...more });

describe('U24: electronic records (eUCP 2.1 arts. e6, e11, e12)', () => {
  testRule('U24', [
    ['paper', {}, 'NOT_APPLICABLE'],
    ['records with a notice of completeness', records(), 'COMPLIES'],
    ['records without a notice of completeness', records({ presentation: { medium: 'ELECTRONIC' } }), 'DISCREPANT'],
    ['records and paper under a credit without eUCP', { presentation: { medium: 'MIXED' } }, 'NEEDS_A_PERSON'],
    [
      'a record of transport without date of shipment',
      records({ papers: buildPapers({ bill: { form: 'RECEIVED_FOR_SHIPMENT' } }) }),
      'NEEDS_A_PERSON',
    ],
    [
      'a sea waybill without date of shipment',
      records({
        credit: { ...EUCP, documentsRequired: [] },
        papers: buildPapers({ bill: { form: 'RECEIVED_FOR_SHIPMENT', kind: 'SEA_WAYBILL' } }),
      }),
      'NEEDS_A_PERSON',
    ],
    ['a record without a date of issuance', records({ papers: buildPapers({ packingList: UNDATED }) }), 'DISCREPANT'],
    [
      'a document without a date of issuance, on paper or not',
      records({ presentation: { ...RECORDS, medium: 'MIXED' }, papers: buildPapers({ packingList: UNDATED }) }),
      'NEEDS_A_PERSON',
    ],
  ]);
});

describe('U24: a corrupted record (eUCP 2.1 art. e12); goods are shipped on 10 March', () => {
  /** The bank asked for the record on 25 March. */
  const corrupted = (presentedAgainOn: string, credit: object = {}, noticeOn = '2026-03-25'): Case =>
    records({ credit: { ...EUCP, ...credit }, context: { corruption: { noticeOn, presentedAgainOn } } });
  const awaited = (today: string, credit: object): Case =>
    records({ credit: { ...EUCP, ...credit }, context: { corruption: { noticeOn: '2026-03-25' }, today } });
  /** Neither expiry nor the last day for presentation comes before the 30 days. */
  const LONG = { expiryDate: '2026-06-30', presentationPeriodDays: 90 };
  testRule('U24', [
    ['again on the 30th day', corrupted('2026-04-24', LONG), 'COMPLIES'],
    ['again on the 31st day', corrupted('2026-04-25', LONG), 'DISCREPANT'],
    ['a 30th day on a Saturday', corrupted('2026-05-02', LONG, '2026-04-02'), 'COMPLIES'],
    ['a 30th day on a Saturday is not extended', corrupted('2026-05-04', LONG, '2026-04-02'), 'DISCREPANT'],
    ['awaited on the 30th day', awaited('2026-04-24', LONG), 'NEEDS_A_PERSON'],
    ['that did not come in 30 days', awaited('2026-04-25', LONG), 'DISCREPANT'],
    ['again on the last day of the period for presentation', corrupted('2026-03-31'), 'COMPLIES'],
    ['again a day after the period for presentation', corrupted('2026-04-01'), 'DISCREPANT'],
    ['again on the expiry date', corrupted('2026-04-15', { ...LONG, expiryDate: '2026-04-15' }), 'COMPLIES'],
    ['again a day after the expiry date', corrupted('2026-04-16', { ...LONG, expiryDate: '2026-04-15' }), 'DISCREPANT'],
    [
      'an expiry on a Saturday, again on the Monday',
      corrupted('2026-04-20', { ...LONG, expiryDate: '2026-04-18' }),
      'COMPLIES',
    ],
    [
      'an expiry on a Saturday, again on the Tuesday',
      corrupted('2026-04-21', { ...LONG, expiryDate: '2026-04-18' }),
      'DISCREPANT',
    ],
    ['asked for when the last day had passed', corrupted('2026-04-02', {}, '2026-04-01'), 'NEEDS_A_PERSON'],
  ]);
});
