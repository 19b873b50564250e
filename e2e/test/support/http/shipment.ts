/** A shipment that an exporter records with a carrier: the smallest document that two organisations share. */
export const SHIPMENT = {
  document: {
    ucr: '6KRHANBIT2026100201',
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
  },
  input: { parties: [{ msp: 'CarrierMSP' }] },
};
