import type { Area } from '../area.js';
import { customsSearches } from './customsSearches.js';
import { indexDeclaredLines } from './declaredLines.js';
import { noteEndpoints } from './notes.js';
import { carriedOutWhilePledged, releasedWhilePledged } from './releaseAlerts.js';
import { statisticsEndpoints } from './statistics/statistics.js';

export const customs: Area = {
  endpoints: [...noteEndpoints, ...statisticsEndpoints],
  alertRules: [releasedWhilePledged, carriedOutWhilePledged],
  contentIndexes: [indexDeclaredLines],
  searches: customsSearches,
};
