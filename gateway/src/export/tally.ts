import type { DocumentType } from '@naru/chaincode/domain';
import type { Counts, ExportedDocument } from './format.js';

/** Counts what an export of an organisation holds: while it is written, and again when it is verified. */
export class Tally {
  readonly counts: Counts = {
    documents: {},
    versions: 0,
    contents: 0,
    contentsLacking: 0,
    details: 0,
    findings: 0,
    alerts: 0,
    users: 0,
    alertSteps: 0,
    submissions: 0,
    notes: 0,
  };
  readonly #mspId: string;

  constructor(mspId: string) {
    this.#mspId = mspId;
  }

  /** A type of which there may be no document at all. */
  type(type: DocumentType): void {
    this.counts.documents[type] ??= 0;
  }

  document(document: ExportedDocument): void {
    const { counts } = this;
    const { record, history, contents, findings } = document;
    counts.documents[record.type] = (counts.documents[record.type] ?? 0) + 1;
    counts.versions += history.length;
    counts.contents += contents.filter(({ sealed }) => sealed !== null).length;
    counts.contentsLacking += contents.filter(
      ({ sealed, hash }) => sealed === null && isOwed(document, hash, this.#mspId),
    ).length;
    counts.details += history.filter(({ details }) => details !== null).length;
    counts.findings += findings === null ? 0 : 1;
  }
}

/** Whether an organisation was a party while a document had this content, so that it was handed to it. */
function isOwed({ history }: ExportedDocument, hash: string, mspId: string): boolean {
  return history.some(
    ({ authentic, record: { content, parties } }) =>
      authentic && content.hash === hash && parties.some(({ msp }) => msp === mspId),
  );
}
