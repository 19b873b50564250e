import { expect } from 'chai';
import { findDateFaults } from '../../../src/domain/dcsa';
import { straightBill } from './sample';

const TODAY = '2026-11-29';
const transports = { plannedDepartureDate: '2026-11-20', plannedArrivalDate: '2026-12-20' };
const CURRENT = { issueDate: '2026-11-21', shippedOnBoardDate: '2026-11-20', transports };

const judge = (changes: Record<string, unknown>): ReturnType<typeof findDateFaults> =>
  findDateFaults(straightBill({ ...CURRENT, ...changes }), TODAY);

/** A change of the dates, and the pointers of its faults. */
const FAULTS: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  ['in 2099', { issueDate: '2099-01-01', shippedOnBoardDate: '2099-01-01' }, ['/issueDate', '/shippedOnBoardDate']],
  ['in 1850', { issueDate: '1850-01-01', shippedOnBoardDate: '1850-01-01' }, ['/issueDate', '/shippedOnBoardDate']],
  ['tomorrow, which it is in the east', { issueDate: '2026-11-30' }, []],
  ['the day after tomorrow', { issueDate: '2026-12-01' }, ['/issueDate']],
  [
    'received in the future',
    { shippedOnBoardDate: undefined, receivedForShipmentDate: '2026-12-01' },
    ['/receivedForShipmentDate', '/receivedForShipmentDate'],
  ],
  ['of ten years ago', { issueDate: '2016-11-28', shippedOnBoardDate: '2016-11-28' }, []],
  ['of a day more', { issueDate: '2016-11-27', shippedOnBoardDate: '2016-11-28' }, ['/issueDate']],
  ['on board 21 days after the issue', { issueDate: '2026-10-30' }, []],
  ['on board 22 days after the issue', { issueDate: '2026-10-29' }, ['/shippedOnBoardDate']],
  ['received a day after the issue', { shippedOnBoardDate: undefined, receivedForShipmentDate: '2026-11-22' }, []],
  [
    'received two days after the issue',
    { shippedOnBoardDate: undefined, receivedForShipmentDate: '2026-11-23' },
    ['/receivedForShipmentDate'],
  ],
];

const FINDINGS: readonly (readonly [string, Record<string, unknown>, readonly string[]])[] = [
  ['issued on the day before the shipment', { issueDate: '2026-11-19' }, []],
  ['issued two days before the shipment', { issueDate: '2026-11-18' }, ['REVIEW ISSUED_BEFORE_SHIPMENT']],
  ['issued 21 days after the shipment', { shippedOnBoardDate: '2026-11-08', issueDate: '2026-11-29' }, []],
  [
    'issued 22 days after the shipment',
    { shippedOnBoardDate: '2026-11-07', issueDate: '2026-11-29' },
    ['REVIEW ISSUED_LONG_AFTER_SHIPMENT'],
  ],
  ['issued a year ago', { issueDate: '2025-11-29', shippedOnBoardDate: undefined }, []],
  [
    'issued more than a year ago',
    { issueDate: '2025-11-28', shippedOnBoardDate: undefined },
    ['REVIEW LATE_ON_LEDGER'],
  ],
  [
    'loaded 15 days before the planned departure',
    { shippedOnBoardDate: '2026-11-05', issueDate: '2026-11-06' },
    ['REVIEW LOADED_FAR_FROM_DEPARTURE'],
  ],
  [
    'loaded after the planned arrival',
    { transports: { plannedDepartureDate: '2026-11-17', plannedArrivalDate: '2026-11-18' } },
    ['HIGH LOADED_AFTER_ARRIVAL'],
  ],
  [
    'planned to arrive before it departs',
    { transports: { plannedDepartureDate: '2026-11-28', plannedArrivalDate: '2026-11-20' } },
    ['REVIEW ARRIVAL_BEFORE_DEPARTURE'],
  ],
];

describe('findDateFaults', () => {
  it('finds nothing in a bill of this month', () => {
    expect(judge({})).to.deep.equal({ faults: [], findings: [] });
  });

  for (const [what, changes, pointers] of FAULTS) {
    it(`${pointers.length === 0 ? 'accepts' : 'refuses'} a bill ${what}`, () => {
      expect(judge(changes).faults.map(({ pointer }) => pointer)).to.deep.equal(pointers);
    });
  }

  for (const [what, changes, codes] of FINDINGS) {
    it(`${codes.length === 0 ? 'says nothing of' : 'reports'} a bill ${what}`, () => {
      const { faults, findings } = judge(changes);
      expect(faults).to.deep.equal([]);
      expect(findings.map(({ severity, code }) => `${severity} ${code}`)).to.deep.equal(codes);
    });
  }

  it('leaves what is not a date, or not a document, to the schema', () => {
    for (const document of [undefined, 5, {}, straightBill({ issueDate: 'soon', transports: 7 })])
      expect(findDateFaults(document, TODAY)).to.deep.equal({ faults: [], findings: [] });
  });
});
