/**
 * Other people's formats, read into Naru's documents and written from them. Everything here is pure: no clock, no files,
 * no network. Whatever cannot be read or written is refused with a `TradeError` INVALID that names every fault.
 *
 * @example Read a credit from the messages of a bank, and write it again.
 * const messages = [parseMt(mt700), parseMt(mt701)];
 * const terms = readCredit(messages);
 * const texts = writeCredit(terms, { sender: 'NARBDEFFXXX', receiver: 'NARAKRSEXXX' }).map(writeMt);
 *
 * @example Refuse documents.
 * const text = writeMt(draftMt734({ reference, relatedReference, date, amount, discrepancies, disposal: { code: 'HOLD' } }));
 *
 * @packageDocumentation
 */

// SWIFT: any message of categories 4 and 7 that is read here, as its fields.
export { parseMt } from './swift/blocks/parseMt.js';
export { splitFile } from './swift/blocks/unwrapFile.js';
export { writeMt } from './swift/blocks/writeMt.js';
export type { SenderAndReceiver } from './swift/blocks/senderAndReceiver.js';
export { MT_TYPES, type MtField, type MtMessage, type MtType } from './swift/message/mtMessage.js';

// SWIFT: messages that become terms of a credit, and terms that become messages.
export { listFieldsOutsideTerms, readCredit } from './swift/credit/readCredit.js';
export { writeCredit } from './swift/credit/writeCredit.js';
export { writeTransfer } from './swift/credit/writeTransfer.js';
export { readAmendment } from './swift/credit/readAmendment.js';
export { applyAmendment } from './swift/credit/applyAmendment.js';

// SWIFT: messages that a bank sends about a credit or a presentation.
export { draftMt730 } from './swift/drafts/draftMt730.js';
export { draftMt734 } from './swift/drafts/draftMt734.js';
export { draftMt750 } from './swift/drafts/draftMt750.js';
export { draftMt752 } from './swift/drafts/draftMt752.js';
export { draftMt754 } from './swift/drafts/draftMt754.js';
export { draftMt756 } from './swift/drafts/draftMt756.js';

// SWIFT: messages that banks send about a collection.
export { type CollectionDraft, draftCollection } from './swift/collection/draftCollection.js';
export { COLLECTION_TYPES, type CollectionNews, readCollection } from './swift/collection/readCollection.js';

// GS1: what happened to goods, as events of EPCIS 2.0.
export { type EpcisDocument, writeEpcis } from './epcis/writeEpcis.js';
export type { GraphDocument } from './epcis/epcisEvent.js';
