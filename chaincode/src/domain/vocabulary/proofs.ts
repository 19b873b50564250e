export { authorshipKey, listProvers } from './proof';
export {
  type Batch,
  BatchContent,
  batchKey,
  BatchProof,
  batchProofKey,
  BatchResult,
  hashProofOfBatch,
  isLeafOf,
  isMadeInBatches,
  isProvenInBatch,
  makeBatch,
  proveInBatch,
  readBatch,
} from './batch';
export { batchedId, batchIdFrom, batchIdOf, isBatchedId, positionOf } from './batchIds';
export { MAX_BATCH_BYTES, MAX_BATCH_DOCUMENTS, packDocuments, unpackDocuments } from './batchPack';
