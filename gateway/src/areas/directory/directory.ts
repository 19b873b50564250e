import type { Area } from '../area.js';
import { DIRECTORY_SEARCHES } from './directorySearches.js';
import { me } from './me.js';
import { parties } from './parties.js';
import { PARTY_KEY } from './partyKeys.js';

/** Who the parties are that documents name. */
export const directory: Area = {
  endpoints: [me, parties],
  searches: [...Object.values(DIRECTORY_SEARCHES), PARTY_KEY],
};
