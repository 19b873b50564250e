import type { BillContent, Known } from '../../fingerprints/prints';
import { viewBill } from './bill';

/** What a bill on the ledger says, as a paper bill would be described. @throws INVALID if it is not a bill */
export function readBillContent(document: unknown): Known<BillContent> {
  const view = viewBill(document);
  return {
    carrierCode: view.carrierCode,
    number: view.transportDocumentReference,
    issueDate: view.issueDate,
    shippedOnBoardDate: view.shippedOnBoardDate,
    shipper: { name: view.shipperName },
    portOfLoading: view.portOfLoading.unLocationCode,
    portOfDischarge: view.portOfDischarge.unLocationCode,
    voyage: view.voyage,
    packages: view.packages,
    grossMassKg: view.grossMassKg,
    containers: view.containers.map(({ equipmentReference: number, seals }) => ({ number, seals: [...seals] })),
    load: view.load,
  };
}
