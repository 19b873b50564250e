import { BILL_STATUSES, type BillState, readTransportDocument, type TradeRecord } from '@naru/chaincode/domain';
import { encodeQR } from 'qr';
import { type BillParty, writeParty } from '../billParty.js';
import { Front, listConsigneeLines, listContainers, listGoods, listPartyLines, listPlaceLines } from './front.js';
import { Sheet } from './sheet.js';

/** How many containers, lines of goods and endorsements a copy names. */
const MAX_LISTED = 150;
const QR_POINTS = 96;
const WATERMARK = 'NON-NEGOTIABLE COPY';

/** An entry of the endorsement chain with the parties’ names. */
export interface NamedEntry {
  readonly actionDateTime: string;
  readonly actionCode: string;
  readonly actor: BillParty;
  readonly recipient?: BillParty | undefined;
  readonly reasonCode?: string | undefined;
}

/** All that a copy shows. */
export interface Copied {
  readonly record: TradeRecord;
  readonly document: unknown;
  readonly state: BillState;
  /** The block in which the record’s version is. */
  readonly block: number | undefined;
  readonly possessor: BillParty;
  readonly titleHolder: BillParty;
  /** The latest entry comes first. */
  readonly chain: readonly NamedEntry[];
}

/** Draws the front of a bill, its endorsements, and where the ledger proves them, as a PDF. */
export async function drawCopy(copied: Copied): Promise<Uint8Array> {
  const { record, document, state } = copied;
  const front = Front.parse(document);
  const number = front.transportDocumentReference ?? record.id;
  const title = state.form === 'SEA_WAYBILL' ? 'Sea waybill' : 'Bill of lading';
  const sheet = new Sheet(`${title} ${number}`, { watermark: WATERMARK, footer: `Non-negotiable copy of ${number}` });
  sheet.heading(`${title.toUpperCase()} · ${WATERMARK}`);
  drawParties(sheet, front, state);
  drawRoute(sheet, front);
  sheet.heading('Goods, as declared by the shipper');
  sheet.lines([...shorten(listGoods(front)), `Total: ${writeTotal(document)}`]);
  sheet.heading(`Containers (${front.utilizedTransportEquipments.length})`);
  sheet.lines(shorten(listContainers(front)));
  if (front.carrierClauses.length > 0) {
    sheet.heading('Clauses');
    sheet.lines(shorten(front.carrierClauses));
  }
  drawTitle(sheet, copied);
  drawProof(sheet, copied);
  if (!sheet.isWhole)
    sheet.lines(['□ stands for a character that this copy’s fonts do not have. The document on the ledger has it.']);
  return sheet.finish();
}

function writeTotal(document: unknown): string {
  const { packages, grossMassKg } = readTransportDocument(document);
  return `${packages} packages, ${grossMassKg} KGM gross`;
}

function drawParties(sheet: Sheet, front: Front, { issuer, form }: BillState): void {
  const { documentParties, transportDocumentReference, transportDocumentSubReference } = front;
  const notify = documentParties.notifyParties.flatMap((party) => listPartyLines(party));
  const bookings = front.consignmentItems.map(({ carrierBookingReference }) => carrierBookingReference);
  sheet.row(
    { label: 'SHIPPER', lines: listPartyLines(documentParties.shipper) },
    {
      label: 'NUMBER',
      lines: defined([
        transportDocumentReference,
        transportDocumentSubReference,
        `Carrier ${front.carrierCode ?? ''} (${issuer})`,
        `Booking ${[...new Set(defined(bookings))].join(', ')}`,
      ]),
    },
  );
  sheet.row(
    { label: form === 'STRAIGHT' ? 'CONSIGNEE' : 'CONSIGNEE OR ORDER', lines: listConsigneeLines(front) },
    { label: 'NOTIFY', lines: notify },
  );
  sheet.row({ label: 'ISSUED BY', lines: [listPartyLines(documentParties.issuingParty).join(', ')] });
}

function drawRoute(sheet: Sheet, front: Front): void {
  const { transports } = front;
  const voyages = transports.vesselVoyages.map(({ vesselName = '', carrierExportVoyageNumber = '' }) =>
    `${vesselName} ${carrierExportVoyageNumber}`.trim(),
  );
  sheet.row(
    {
      label: 'PLACE OF RECEIPT',
      lines: listPlaceLines(transports.placeOfReceipt, front.displayedNameForPlaceOfReceipt),
    },
    { label: 'PORT OF LOADING', lines: listPlaceLines(transports.portOfLoading, front.displayedNameForPortOfLoad) },
    { label: 'VESSEL AND VOYAGE', lines: voyages },
  );
  sheet.row(
    {
      label: 'PORT OF DISCHARGE',
      lines: listPlaceLines(transports.portOfDischarge, front.displayedNameForPortOfDischarge),
    },
    {
      label: 'PLACE OF DELIVERY',
      lines: listPlaceLines(transports.placeOfDelivery, front.displayedNameForPlaceOfDelivery),
    },
    { label: 'FREIGHT', lines: [front.freightPaymentTermCode === 'COL' ? 'COLLECT' : 'PREPAID'] },
  );
  sheet.row(
    {
      label: front.shippedOnBoardDate === undefined ? 'RECEIVED FOR SHIPMENT' : 'SHIPPED ON BOARD',
      lines: defined([front.shippedOnBoardDate ?? front.receivedForShipmentDate]),
    },
    { label: 'PLACE OF ISSUE', lines: listPlaceLines(front.placeOfIssue, []) },
    { label: 'DATE OF ISSUE', lines: defined([front.issueDate]) },
  );
}

function drawTitle(sheet: Sheet, { record, state, possessor, titleHolder, chain }: Copied): void {
  const meanings: Readonly<Record<string, string>> = BILL_STATUSES;
  sheet.heading('Title, as the ledger has it');
  sheet.lines([
    `Status ${record.status}: ${meanings[record.status] ?? ''}`,
    `Form ${state.form}`,
    `Possessor: ${writeParty(possessor)}`,
    `Title holder: ${writeParty(titleHolder)}`,
    ...(state.pledge === undefined ? [] : [`Pledged to ${state.pledge.pledgee}`]),
    ...(state.presentation === undefined ? [] : ['Part of a presentation under a credit']),
    ...(state.indemnity === undefined
      ? []
      : ['The goods were delivered against a letter of indemnity, without the bill']),
    ...(state.titleMode === 'MIRROR' ? ['The register of title is kept elsewhere; this ledger mirrors it.'] : []),
  ]);
  sheet.heading('Endorsements');
  sheet.lines(shorten(chain.map(writeEntry), 'earlier'));
}

function writeEntry({ actionDateTime, actionCode, actor, recipient, reasonCode }: NamedEntry): string {
  const reason = reasonCode === undefined ? '' : ` (${reasonCode})`;
  const to = recipient === undefined ? '' : ` to ${writeParty(recipient)}`;
  return `${actionDateTime.slice(0, 16).replace('T', ' ')} UTC · ${actionCode}${reason} · ${writeParty(actor)}${to}`;
}

/** A link would lead whoever trusts the copy to wherever its maker likes: the proof is asked at the reader’s own gateway. */
function drawProof(sheet: Sheet, { record, block }: Copied): void {
  const { type, id, version, content } = record;
  const proof = [
    `${type}/${id}`,
    `version ${version}${block === undefined ? '' : `, block ${block}`}`,
    `content ${content.hash}`,
    `GET /v1/bills-of-lading/${id}/verification`,
  ];
  sheet.heading('Proof');
  sheet.code(encodeQR(proof.join('\n'), 'raw', { border: 2 }), QR_POINTS, [
    ...proof,
    'This is a copy: it gives no right to the goods and proves nothing by itself. Ask your own organisation’s gateway for the verification of this bill before you rely on it.',
  ]);
}

const defined = (lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined);

/** The first lines of a long list, and how many there are beside them. */
function shorten(lines: readonly string[], what = 'more'): string[] {
  const rest = lines.length - MAX_LISTED;
  return rest <= 0 ? [...lines] : [...lines.slice(0, MAX_LISTED), `and ${rest} ${what}`];
}
