/** A request that records a shipment from the exporters' shipper, which the carrier sees. */
export const SHIPMENT = {
  document: {
    ucr: '6KRHANBIT2026100201',
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
  },
  input: { parties: [{ msp: 'CarrierMSP' }] },
};
