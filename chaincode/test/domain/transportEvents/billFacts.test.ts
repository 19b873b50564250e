import { expect } from 'chai';
import { readBillFacts } from '../../../src/domain/transportEvents';
import { transportDocument } from '../../support/trade';
import { BILL } from '../../support/transport';

describe('What the rules of transport read of a bill', () => {
  it('is what DCSA’s example says', () => {
    expect(readBillFacts(transportDocument())).to.deep.equal(BILL);
  });

  it('is the sum of the cargo items of a container, in kilograms and cubic metres, exactly', () => {
    const cargo = (value: number, unit: string, volume: number, volumeUnit: string): object => ({
      equipmentReference: 'NARU3472484',
      cargoGrossWeight: { value, unit },
      cargoGrossVolume: { value: volume, unit: volumeUnit },
    });
    const consignmentItems = [
      { cargoItems: [cargo(1000, 'LBR', 100, 'FTQ')] },
      {
        cargoItems: [
          cargo(0.5, 'KGM', 0.1, 'MTQ'),
          { ...cargo(7, 'KGM', 7, 'MTQ'), equipmentReference: 'CSQU3054383' },
        ],
      },
    ];
    const { containers } = readBillFacts({ ...transportDocument(), consignmentItems });
    expect(containers[0]).to.include({ cargoGrossMassKg: '454.09237', cargoVolumeM3: '2.9316846592' });
  });

  it('takes the first sea-going vessel', () => {
    const vesselVoyages = [
      { vesselName: 'Feeder', carrierExportVoyageNumber: '1', role: 'PRE_CARRIAGE' },
      { vesselName: 'Mother', carrierExportVoyageNumber: '2', role: 'FIRST_SEA_GOING' },
    ];
    expect(readBillFacts({ transports: { vesselVoyages } })).to.include({ vesselName: 'Mother', voyage: '2' });
  });

  it('is nothing of what is not in DCSA’s form', () => {
    const nothing = { containers: [], portOfLoading: undefined, shippedOnBoardDate: undefined };
    for (const document of [null, 1, [], {}, { utilizedTransportEquipments: [{}, null], shippedOnBoardDate: 'soon' }])
      expect(readBillFacts(document), JSON.stringify(document))
        .to.include({ shippedOnBoardDate: undefined })
        .and.to.deep.include(nothing);
  });
});
