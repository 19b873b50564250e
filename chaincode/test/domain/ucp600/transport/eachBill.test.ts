import { expect } from 'chai';
import { BILL, buildPapers, type Case, findResults } from '../../../support/examination';
import { findSentences, testRule } from '../../../support/ruleTable';

const bill = (change: object, more: Case = {}): Case => ({ papers: buildPapers({ bill: change }), ...more });
const clause = (text: string): object => ({ additionalConditions: [{ text, isUnderstood: false }] });

const NOTATION = { date: '2026-03-11' };
const RECEIVED = { form: 'RECEIVED_FOR_SHIPMENT' };

describe('U4: shipped on board a named vessel (art. 20(a)(ii))', () => {
  testRule('U4', [
    ['a shipped bill with a date of issue', {}, 'COMPLIES'],
    ['a shipped bill with a notation', bill({ onBoardNotation: NOTATION }), 'COMPLIES'],
    ['a shipped bill without any date', bill({ issueDate: undefined }), 'DISCREPANT'],
    ['received for shipment without notation', bill(RECEIVED), 'DISCREPANT'],
    ['received for shipment with a dated notation', bill({ ...RECEIVED, onBoardNotation: NOTATION }), 'COMPLIES'],
    ['an intended vessel without notation', bill({ isVesselIntended: true }), 'DISCREPANT'],
    [
      'an intended vessel with a notation that names none',
      bill({ isVesselIntended: true, onBoardNotation: NOTATION }),
      'DISCREPANT',
    ],
    [
      'an intended vessel with a notation that names the actual one',
      bill({ isVesselIntended: true, onBoardNotation: { ...NOTATION, vesselName: 'QUEEN OF THE SEAS' } }),
      'COMPLIES',
    ],
    ['goods received inland without notation', bill({ placeOfReceipt: { name: 'SEOUL' } }), 'NEEDS_A_PERSON'],
    [
      'goods received inland with a notation',
      bill({ placeOfReceipt: { name: 'SEOUL' }, onBoardNotation: NOTATION }),
      'COMPLIES',
    ],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);

  it('prefers the date of the notation to the date of issue', () => {
    const [result] = findResults('U4', bill({ ...RECEIVED, onBoardNotation: NOTATION }));
    expect(result?.compared).to.include({
      issueDate: '2026-03-10',
      notationDate: '2026-03-11',
      shippedOn: '2026-03-11',
    });
  });

  it('says what would make a bill without notation comply', () => {
    const [result] = findResults('U4', bill(RECEIVED));
    expect(result?.sentence).to.equal(
      'BILL OF LADING HLCU1234567 IS RECEIVED FOR SHIPMENT WITHOUT A DATED ON BOARD NOTATION',
    );
    expect(result?.remedy).to.equal('Have the carrier add a dated on board notation.');
  });
});

describe('U5: ports (art. 20(a)(iii))', () => {
  const to = (place: object): Case => bill({ portOfDischarge: place });
  testRule('U5', [
    ['the UN/LOCODEs of the credit', {}, 'COMPLIES'],
    ['the same UN/LOCODE under another name', to({ name: 'HAMBOURG', unLocode: 'DEHAM' }), 'COMPLIES'],
    ['another UN/LOCODE under the same name', to({ name: 'HAMBURG', unLocode: 'DEBRV' }), 'DISCREPANT'],
    ['the name in other case and with the country', to({ name: 'Port of Hamburg, Germany' }), 'COMPLIES'],
    ['another name', to({ name: 'BREMERHAVEN' }), 'DISCREPANT'],
    ['a name that says more', to({ name: 'HAMBURG WALTERSHOF' }), 'NEEDS_A_PERSON'],
    ['another port of loading', bill({ portOfLoading: { name: 'INCHEON', unLocode: 'KRINC' } }), 'DISCREPANT'],
    [
      'any port of a range',
      { ...to({ name: 'HAMBURG' }), credit: { portOfDischarge: { name: 'ANY GERMAN PORT' } } },
      'COMPLIES',
    ],
    [
      'the words of a range',
      { ...to({ name: 'ANY GERMAN PORT' }), credit: { portOfDischarge: { name: 'ANY GERMAN PORT' } } },
      'DISCREPANT',
    ],
    [
      'a place of a range that is not known',
      { ...to({ name: 'BUXTEHUDE' }), credit: { portOfDischarge: { name: 'ANY GERMAN PORT' } } },
      'NEEDS_A_PERSON',
    ],
    [
      'a place of delivery that the bill does not state',
      { credit: { placeOfDelivery: { name: 'BERLIN' } } },
      'DISCREPANT',
    ],
    [
      'a place of delivery that it states',
      bill({ placeOfDelivery: { name: 'Berlin' } }, { credit: { placeOfDelivery: { name: 'BERLIN' } } }),
      'COMPLIES',
    ],
    ['a credit without ports', { credit: { portOfLoading: undefined, portOfDischarge: undefined } }, 'NOT_APPLICABLE'],
  ]);
});

describe('U6: carrier and signature (art. 20(a)(i))', () => {
  testRule('U6', [
    ['the carrier named, and signing', {}, 'COMPLIES'],
    ['the master signing', bill({ signedAs: 'MASTER' }), 'COMPLIES'],
    ['an agent for the carrier', bill({ signedAs: 'AGENT_OF_CARRIER' }), 'COMPLIES'],
    ['an agent for the master', bill({ signedAs: 'AGENT_OF_MASTER' }), 'COMPLIES'],
    ['a forwarder that does not say for whom', bill({ signedAs: 'OTHER' }), 'DISCREPANT'],
    ['no capacity', bill({ signedAs: undefined }), 'DISCREPANT'],
    ['no signature', bill({ isSigned: false }), 'DISCREPANT'],
    ['no carrier', bill({ carrierName: undefined }), 'DISCREPANT'],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);
});

describe('U7: originals and charter parties (art. 20(a)(iv), (vi))', () => {
  const sole = { originalsIssued: 1, originalsPresented: 1 };
  const asked = (text: string, originals: number, copies = 0): object => ({
    documentsRequired: [{ kind: 'BILL_OF_LADING', text, originals, copies, isUnderstood: true }],
  });
  const oneOfThree = asked('1 ORIGINAL BILL OF LADING', 1);
  testRule('U7', [
    ['the full set', {}, 'COMPLIES'],
    ['the sole original', bill(sole), 'COMPLIES'],
    ['two of three', bill({ originalsPresented: 2 }), 'DISCREPANT'],
    ['copies alone', bill({ originalsPresented: 0, copiesPresented: 3 }), 'DISCREPANT'],
    ['one of three, as the credit asks', bill({ originalsPresented: 1 }, { credit: oneOfThree }), 'COMPLIES'],
    [
      'copies alone, as the credit asks',
      bill({ originalsPresented: 0, copiesPresented: 2 }, { credit: asked('2 COPIES OF BILL OF LADING', 0, 2) }),
      'COMPLIES',
    ],
    ['none of three, one asked for', bill({ originalsPresented: 0 }, { credit: oneOfThree }), 'DISCREPANT'],
    ['a charter party', bill({ isCharterParty: true }), 'DISCREPANT'],
    [
      'a charter party, of which the credit speaks',
      bill({ isCharterParty: true }, { credit: clause('CHARTER PARTY BILLS OF LADING ACCEPTABLE') }),
      'NEEDS_A_PERSON',
    ],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);
});

describe('U8: transhipment (art. 20(b), (c), (d))', () => {
  const shown = (change: object, transhipment: string): Case =>
    bill({ isTranshipped: true, ...change }, { credit: { transhipment } });
  testRule('U8', [
    ['none', {}, 'COMPLIES'],
    ['allowed, one bill for all of it', shown({}, 'ALLOWED'), 'COMPLIES'],
    ['allowed, the bill not for all of it', shown({ coversEntireCarriage: false }, 'ALLOWED'), 'DISCREPANT'],
    ['prohibited, in no container', shown({}, 'NOT_ALLOWED'), 'DISCREPANT'],
    ['prohibited, in a container: 20(c)(ii)', shown({ isContainerised: true }, 'NOT_ALLOWED'), 'COMPLIES'],
    [
      'prohibited, in a container, the bill not for all of it',
      shown({ isContainerised: true, coversEntireCarriage: false }, 'NOT_ALLOWED'),
      'DISCREPANT',
    ],
    ['allowed under conditions', shown({}, 'CONDITIONAL'), 'NEEDS_A_PERSON'],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);
});

describe('U9: clean and under deck (arts. 26, 27)', () => {
  const says = (...defectClauses: string[]): Case => bill({ defectClauses });
  testRule('U9', [
    ['no clause', {}, 'COMPLIES'],
    ['goods on deck', bill({ isOnDeck: true }), 'DISCREPANT'],
    [
      'goods on deck, of which the credit speaks',
      bill({ isOnDeck: true }, { credit: clause('SHIPMENT ON DECK ALLOWED') }),
      'NEEDS_A_PERSON',
    ],
    ['a defect', says('3 CARTONS TORN'), 'DISCREPANT'],
    ['said to contain: 26(b)', says('Said to contain'), 'COMPLIES'],
    ["shipper's load and count: 26(b)", says("SHIPPER'S LOAD AND COUNT"), 'COMPLIES'],
    ['packaging that may not be sufficient', says('Packaging may not be sufficient for the sea journey'), 'COMPLIES'],
    ['packaging that is not sufficient', says('PACKAGING IS NOT SUFFICIENT'), 'DISCREPANT'],
    ['a defect beside what is harmless', says('SAID TO CONTAIN; 3 CARTONS TORN'), 'DISCREPANT'],
    ['another thing beside what is harmless', says("SHIPPER'S LOAD AND COUNT, SEAL 88213"), 'NEEDS_A_PERSON'],
    ['a defect in one of two clauses', says('SAID TO CONTAIN', 'DRUMS LEAKING'), 'DISCREPANT'],
    ['no bill', { papers: buildPapers({ bill: null }) }, 'NOT_APPLICABLE'],
  ]);

  it('quotes the clause', () => {
    expect(findSentences('U9', 'DISCREPANT', says('3 cartons torn'))).to.deep.equal([
      `BILL OF LADING ${BILL.reference} IS NOT CLEAN: 3 CARTONS TORN`,
    ]);
  });
});
