import { listPartyKeys, listTraderKeys, readDeclared } from '@naru/chaincode/domain';
import { z } from 'zod';
import type { Search } from '../../readModel/search.js';

export const TRADER = 'trader';
const MAX_NAME_CHARS = 140;
/** The identity of a record says nothing of its traders. */
const NO_RECORD = { id: '', status: '' };

/** Finds declarations by their traders, however their names are written. */
export const traderSearch: Search = {
  kind: TRADER,
  schema: z
    .string()
    .max(MAX_NAME_CHARS + 'SOUND:'.length)
    .describe('The name of a party of the declaration.'),
  types: ['customs-declaration'],
  termsIn: (document) => {
    const declared = readDeclared(NO_RECORD, document);
    return declared === undefined ? [] : listTraderKeys(declared);
  },
  split: (name) => listPartyKeys({ name }),
};
