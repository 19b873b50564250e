interface NewShipment {
  readonly document: {
    readonly ucr: string;
    readonly seller: string;
    readonly buyer: string;
    readonly descriptionOfGoods: string;
  };
  readonly input: { readonly parties: { readonly msp: string }[] };
}

/**
 * The shipment of an id that an exporter records with a carrier: the smallest document that two organisations share. Its
 * shipper has no other one with its UCR.
 */
export const shipmentOf = (id: string): NewShipment => ({
  document: {
    ucr: `6KR${id}`,
    seller: 'Hanbit Footwear Co., Ltd.',
    buyer: 'Nordlicht Handels GmbH',
    descriptionOfGoods: 'Shoes - black, 400 boxes',
  },
  input: { parties: [{ msp: 'CarrierMSP' }] },
});
