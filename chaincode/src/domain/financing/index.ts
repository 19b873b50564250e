export { type PartyFacts, searchDirectory } from '../fingerprints/partyKeys';
export * from '../fingerprints/prints';
export * from '../papers/financed';
export * from './judgeDuplicates';
export * from './meeting';
export * from './rules';
export * from './sealedShare';
export { listLeft } from './succession';
