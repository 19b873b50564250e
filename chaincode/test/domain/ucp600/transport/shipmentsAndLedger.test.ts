import { expect } from 'chai';
import type { BillStanding } from '../../../../src/domain/ucp600/examination/examination';
import { BILL, buildPapers, type Case, findResults, usd } from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const KRINC = { name: 'INCHEON', unLocode: 'KRINC' };

/** A second bill beside the first. */
const second = (change: object = {}): object => ({ ...BILL, reference: 'HLCU7654321', ...change });
const two = (change: object, credit: object = {}): Case => ({ papers: buildPapers({}, second(change)), credit });

describe('U15: partial shipment (art. 31(a), (b))', () => {
  testRule('U15', [
    ['one bill', {}, 'NOT_APPLICABLE'],
    ['two bills of one voyage', two({}), 'COMPLIES'],
    [
      'one voyage, other dates and ports of loading',
      two({ issueDate: '2026-03-08', portOfLoading: KRINC }),
      'COMPLIES',
    ],
    ['one voyage in other letters', two({ vesselName: 'King of the Seas', voyage: '2103w' }), 'COMPLIES'],
    ['one voyage, the port by its name alone', two({ portOfDischarge: { name: 'Hamburg' } }), 'COMPLIES'],
    ['one vessel, the voyage on one bill alone', two({ voyage: undefined }), 'COMPLIES'],
    ['another vessel on the same day', two({ vesselName: 'QUEEN OF THE SEAS' }), 'DISCREPANT'],
    [
      'another vessel in the notation of an intended one',
      two({ isVesselIntended: true, onBoardNotation: { date: '2026-03-10', vesselName: 'QUEEN OF THE SEAS' } }),
      'DISCREPANT',
    ],
    ['the next voyage of the vessel', two({ voyage: '2104W' }), 'DISCREPANT'],
    ['another destination', two({ portOfDischarge: { name: 'ANTWERP', unLocode: 'BEANR' } }), 'DISCREPANT'],
    ['another vessel, parts allowed', two({ vesselName: 'QUEEN' }, { partialShipments: 'ALLOWED' }), 'COMPLIES'],
    [
      'another vessel, parts under conditions',
      two({ vesselName: 'QUEEN' }, { partialShipments: 'CONDITIONAL' }),
      'NEEDS_A_PERSON',
    ],
    ['a drawing after another, parts barred', { context: { drawnMinor: 1 } }, 'DISCREPANT'],
    [
      'a drawing after another, parts allowed',
      { context: { drawnMinor: 1 }, credit: { partialShipments: 'ALLOWED' } },
      'COMPLIES',
    ],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);

  it('takes the latest date of several bills of one voyage', () => {
    const [result] = findResults('U15', two({ issueDate: '2026-03-12' }));
    expect(result?.compared).to.include({ isOneShipment: 'true', latestShipment: '2026-03-12' });
  });
});

describe('U16: instalments (art. 32)', () => {
  const first = { from: '2026-02-01', to: '2026-02-28' };
  const next = { from: '2026-03-01', to: '2026-03-10' };
  const planned = (instalments: object[], context: object = {}, bill: object = {}): Case => ({
    credit: { latestShipmentDate: undefined, shipmentPeriod: { text: ['IN TWO LOTS'], instalments } },
    context,
    papers: buildPapers({ bill }),
  });
  const drawnOnce = { instalmentsDrawn: 1 };
  testRule('U16', [
    ['none stipulated', {}, 'NOT_APPLICABLE'],
    ['on the last day of its period', planned([first, next], drawnOnce), 'COMPLIES'],
    ['a day after its period', planned([first, next], drawnOnce, { issueDate: '2026-03-11' }), 'DISCREPANT'],
    ['on the first day of its period', planned([first, next], drawnOnce, { issueDate: '2026-03-01' }), 'COMPLIES'],
    ['a day before its period', planned([first, next], drawnOnce, { issueDate: '2026-02-28' }), 'DISCREPANT'],
    ['the first missed, shipped in the second', planned([first, next]), 'DISCREPANT'],
    ['all drawn before', planned([first], drawnOnce), 'DISCREPANT'],
    ['its amount', planned([first, { ...next, amount: usd(100_000_00) }], drawnOnce), 'COMPLIES'],
    ['more than its amount', planned([first, { ...next, amount: usd(99_999_99) }], drawnOnce), 'DISCREPANT'],
    ['less than its amount', planned([first, { ...next, amount: usd(100_000_01) }], drawnOnce), 'NEEDS_A_PERSON'],
    ['a quantity of its own', planned([first, { ...next, quantity: '400' }], drawnOnce), 'NEEDS_A_PERSON'],
    ['no date of shipment', planned([first, next], drawnOnce, { issueDate: undefined }), 'NEEDS_A_PERSON'],
  ]);

  it('says that a missed instalment ends the later ones', () => {
    const [sentence] = findSentences('U16', 'DISCREPANT', planned([first, next]));
    expect(sentence).to.contain('CREDIT NO LONGER AVAILABLE FOR IT OR ANY LATER INSTALMENT');
  });
});

describe('U6, U7: a bill on the ledger', () => {
  const onLedger = '01ARZ3NDEKTSV4RRFFQ69G5FAV';
  const standing: BillStanding = {
    onLedger,
    authentic: true,
    genuine: true,
    isHeldByPresenter: true,
    isPledged: false,
  };
  const known = (change: Partial<BillStanding>): Case => ({
    papers: buildPapers({ bill: { onLedger, isSigned: false, originalsPresented: 1 } }),
    context: { bills: [{ ...standing, ...change }] },
  });
  testRule('U6', [
    ['issued by its carrier there', known({}), 'COMPLIES'],
    ['not confirmed by its carrier', known({ genuine: false }), 'DISCREPANT'],
    ['not as it was recorded', known({ authentic: false }), 'DISCREPANT'],
    ['another bill is known', known({ onLedger: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }), 'NEEDS_A_PERSON'],
  ]);
  testRule('U7', [
    ['held by the presenter', known({}), 'COMPLIES'],
    ['held by somebody else', known({ isHeldByPresenter: false }), 'DISCREPANT'],
    ['pledged', known({ isPledged: true }), 'NEEDS_A_PERSON'],
    ['another bill is known', known({ onLedger: '01ARZ3NDEKTSV4RRFFQ69G5FAW' }), 'NEEDS_A_PERSON'],
  ]);
});
