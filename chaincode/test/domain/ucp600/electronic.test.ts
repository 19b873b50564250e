import { type Case, papers } from '../../support/examination';
import { ruleTable } from '../../support/ruleTable';

const EUCP = { applicableRules: 'EUCP_LATEST_VERSION' };
const RECORDS = { medium: 'ELECTRONIC', completenessNoticeOn: '2026-03-24' };
const records = (more: Case = {}): Case => ({ credit: EUCP, presentation: RECORDS, ...more });

describe('U24: electronic records (eUCP 2.1 arts. e6, e11, e12)', () => {
  ruleTable('U24', [
    ['paper', {}, 'NOT_APPLICABLE'],
    ['records with a notice of completeness', records(), 'COMPLIES'],
    ['records without a notice of completeness', records({ presentation: { medium: 'ELECTRONIC' } }), 'DISCREPANT'],
    ['records and paper under a credit without eUCP', { presentation: { medium: 'MIXED' } }, 'NEEDS_A_PERSON'],
    [
      'a record of transport without date of shipment',
      records({ papers: papers({ bill: { form: 'RECEIVED_FOR_SHIPMENT' } }) }),
      'NEEDS_A_PERSON',
    ],
    [
      'a corrupted record presented again on the 30th day',
      records({ context: { corruption: { noticeOn: '2026-03-25', presentedAgainOn: '2026-04-24' } } }),
      'COMPLIES',
    ],
    [
      'a corrupted record presented again on the 31st day',
      records({ context: { corruption: { noticeOn: '2026-03-25', presentedAgainOn: '2026-04-25' } } }),
      'DISCREPANT',
    ],
    [
      'a corrupted record that is awaited on the 30th day',
      records({ context: { corruption: { noticeOn: '2026-03-25' }, today: '2026-04-24' } }),
      'NEEDS_A_PERSON',
    ],
    [
      'a corrupted record that did not come in 30 days',
      records({ context: { corruption: { noticeOn: '2026-03-25' }, today: '2026-04-25' } }),
      'DISCREPANT',
    ],
  ]);
});
