/*
 * Where the rules between fields are from. SWIFT's handbook of the current release needs a licence.
 */

export const SWIFT = 'network validated rules of category 7 as SWIFT published them in 2020';
export const HANDBOOK = 'the SWIFT user handbook of 2006';
export const ANASYS = 'network validated rules of MT 752 in the handbook that Anasys publishes';
export const GUIDE = 'network validated rules as letterofcredit.biz gives them';
export const GENERAL = 'general knowledge';
