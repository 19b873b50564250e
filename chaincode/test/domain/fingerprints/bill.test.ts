import { expect } from 'chai';
import fc from 'fast-check';
import { TradeError } from '../../../src/domain/errors';
import {
  type BillContent,
  billContent,
  billIdentity,
  type BillNumber,
  containerSeals,
  containerVoyages,
} from '../../../src/domain/fingerprints';

const bill: BillNumber = { carrierCode: 'MAEU', transportDocumentReference: '123456789', year: 2026 };

const content: BillContent = {
  vesselName: 'King of the Seas',
  voyage: '2103S',
  portOfLoading: { unLocationCode: 'KRPUS', name: 'Busan' },
  portOfDischarge: { unLocationCode: undefined, name: 'Port of Hamburg' },
  shippedOnBoardDate: '2026-01-31',
  containers: [
    { equipmentReference: 'NARU3472484', seals: ['VET-123', 'KR 9'] },
    { equipmentReference: 'CSQU3054383', seals: [] },
  ],
};

const name = fc.stringMatching(/^[A-Za-z0-9]{1,8}$/);

describe('billIdentity (F1)', () => {
  it('is carrier, number and year', () => {
    expect(billIdentity(bill)).to.deep.equal({ kind: 'F1', value: 'F1|MAEU|123456789|2026' });
  });

  for (const variant of [
    'maeu123456789',
    'MAEU 123 456 789',
    'MAEU-123456789',
    ' 123.456.789 ',
    '１２３４５６７８９',
    'MAEUMAEU123456789',
  ]) {
    it(`is the same for the number written ${JSON.stringify(variant)}`, () => {
      expect(billIdentity({ ...bill, transportDocumentReference: variant })).to.deep.equal(billIdentity(bill));
    });
  }

  it('is the same however spaces, hyphens, case and the SCAC prefix are written', () => {
    const spelling = fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', ' ', '-', '/', '\u00a0'));
    fc.assert(
      fc.property(name, spelling, (number, [prefixed, lower, gap]) => {
        const written = Array.from(prefixed ? `MAEU${number}` : number).join(gap);
        const variant = lower ? written.toLowerCase() : written;
        expect(billIdentity({ ...bill, transportDocumentReference: variant })).to.deep.equal(
          billIdentity({ ...bill, transportDocumentReference: number }),
        );
      }),
    );
  });

  it('tells carriers, numbers and years apart', () => {
    const others = [{ carrierCode: 'MSCU' }, { transportDocumentReference: '123456780' }, { year: 2025 }];
    for (const other of others) expect(billIdentity({ ...bill, ...other })).to.not.deep.equal(billIdentity(bill));
  });

  it('keeps a number that is the prefix itself', () => {
    expect(billIdentity({ ...bill, transportDocumentReference: 'MAEU' }).value).to.equal('F1|MAEU|MAEU|2026');
  });

  it('is never the same for different carriers and numbers', () => {
    const number = fc.record({
      carrierCode: fc.stringMatching(/^[A-Z]{2,4}$/),
      transportDocumentReference: fc.stringMatching(/^[0-9]{1,4}$/),
    });
    fc.assert(
      fc.property(number, number, (a, b) => {
        const same = a.carrierCode === b.carrierCode && a.transportDocumentReference === b.transportDocumentReference;
        expect(billIdentity({ ...a, year: 2026 }).value === billIdentity({ ...b, year: 2026 }).value).to.equal(same);
      }),
    );
  });

  it('refuses a number without a letter or digit', () => {
    expect(() => billIdentity({ ...bill, transportDocumentReference: '---' })).to.throw(
      TradeError,
      'transport document reference',
    );
  });
});

describe('billContent (F2)', () => {
  it('is vessel, voyage, ports, on-board date and boxes in order', () => {
    expect(billContent(content)).to.deep.equal({
      kind: 'F2',
      value: 'F2|KINGOFTHESEAS|2103S|KRPUS|PORTOFHAMBURG|2026-01-31|CSQU3054383,NARU3472484',
    });
  });

  it('does not depend on the order of the boxes, and leaves them in theirs', () => {
    const containers = content.containers.toReversed();
    expect(billContent({ ...content, containers })).to.deep.equal(billContent(content));
    expect(containers[0]?.equipmentReference).to.equal('CSQU3054383');
  });

  it('keeps each field in its place where one is not stated', () => {
    expect(billContent({ ...content, shippedOnBoardDate: undefined, containers: [] }).value).to.equal(
      'F2|KINGOFTHESEAS|2103S|KRPUS|PORTOFHAMBURG||',
    );
  });

  it('tells vessel and voyage apart, wherever one word ends and the other begins', () => {
    fc.assert(
      fc.property(name, name, name, name, (vesselName, voyage, otherVessel, otherVoyage) => {
        const same =
          vesselName.toUpperCase() === otherVessel.toUpperCase() && voyage.toUpperCase() === otherVoyage.toUpperCase();
        const values = [
          billContent({ ...content, vesselName, voyage }).value,
          billContent({ ...content, vesselName: otherVessel, voyage: otherVoyage }).value,
        ];
        expect(values[0] === values[1]).to.equal(same);
      }),
    );
  });

  it('refuses a port that is not named', () => {
    const portOfLoading = { unLocationCode: undefined, name: undefined };
    expect(() => billContent({ ...content, portOfLoading })).to.throw(
      TradeError,
      'port of loading has neither UN/LOCODE nor name',
    );
  });
});

describe('containerVoyages (F3)', () => {
  it('is one for each box', () => {
    expect(containerVoyages(content)).to.deep.equal([
      { kind: 'F3', value: 'F3|NARU3472484|KINGOFTHESEAS|2103S' },
      { kind: 'F3', value: 'F3|CSQU3054383|KINGOFTHESEAS|2103S' },
    ]);
  });
});

describe('containerSeals (F4)', () => {
  it('is one for each seal', () => {
    expect(containerSeals(content)).to.deep.equal([
      { kind: 'F4', value: 'F4|NARU3472484|VET123' },
      { kind: 'F4', value: 'F4|NARU3472484|KR9' },
    ]);
  });
});
