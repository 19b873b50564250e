import type { DocumentType } from '@naru/chaincode/domain';
import type { Counts, ExportedDocument } from './format.js';

/** Counts what an export holds: while it is written, and again when it is verified. */
export class Tally {
  readonly counts: Counts = {
    documents: {},
    versions: 0,
    contents: 0,
    contentsNotHeld: 0,
    details: 0,
    findings: 0,
    alerts: 0,
    users: 0,
    submissions: 0,
  };

  /** A type of which there may be no document at all. */
  type(type: DocumentType): void {
    this.counts.documents[type] ??= 0;
  }

  document({ record, history, contents, findings }: ExportedDocument): void {
    const { counts } = this;
    const held = contents.filter(({ sealed }) => sealed !== null).length;
    counts.documents[record.type] = (counts.documents[record.type] ?? 0) + 1;
    counts.versions += history.length;
    counts.contents += held;
    counts.contentsNotHeld += contents.length - held;
    counts.details += history.filter(({ details }) => details !== null).length;
    counts.findings += findings === null ? 0 : 1;
  }
}
