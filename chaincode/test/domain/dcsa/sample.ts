import request from '../../../standards/dcsa/examples/ebl-issuance-request.json';

/** A JSON object of which a test changes parts. */
type Json = Record<string, unknown>;

/** DCSA's sample document, with its placeholders for names and numbers. */
export function publishedSample(): typeof request.document {
  return structuredClone(request.document);
}

/** DCSA's sample with a number in the place of the placeholder that DCSA's own schema refuses: a straight, issued bill. */
export function straightBill(changes: Json = {}): Json {
  return { ...publishedSample(), transportDocumentReference: 'HHL71800000', ...changes };
}

/** The same bill, made to order: no consignee, and the notify party kept. */
export function orderBill(parties: Json = {}, changes: Json = {}): Json {
  const { consignee: _, ...others } = publishedSample().documentParties;
  return straightBill({ isToOrder: true, documentParties: { ...others, ...parties }, ...changes });
}

/** The same carriage under a sea waybill. */
export function seaWaybill(changes: Json = {}): Json {
  return straightBill({ transportDocumentTypeCode: 'SWB', ...changes });
}
