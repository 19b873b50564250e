export { type PartyFacts, searchDirectory } from '../fingerprints/partyKeys';
export * from '../fingerprints/prints';
export * from '../papers/financed';
export * from './judgeDuplicates';
export { findShared, judgeMeeting, meet } from './judgeMeeting';
export * from './meeting';
export * from './rules';
export * from './sealedShare';
export { judgeAdded, listLeft } from './succession';
