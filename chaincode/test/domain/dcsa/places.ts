/* Where the parts of a complete bill are. */

export const BOX = '/utilizedTransportEquipments/0';
export const ITEM = '/consignmentItems/0';
export const CARGO = `${ITEM}/cargoItems/0`;
export const PACKAGING = `${CARGO}/outerPackaging`;
export const GOODS = `${PACKAGING}/dangerousGoods/0`;
export const PARTIES = '/documentParties';
