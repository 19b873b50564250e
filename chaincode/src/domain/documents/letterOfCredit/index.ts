/** What others read of letters of credit. */

export { CreditContent } from './creditContent';
export { CreditState } from './creditState';
