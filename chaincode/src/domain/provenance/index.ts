export { isGathering } from './gathering';
export { findReasons, listNamed, nameLink } from './namedDocuments';
export { type BoxUse, isSameUse, SAME_USE_DAYS, SHARED_NUMBERS } from './sharedNumbers';
export { findStatedDay } from './statedDay';
