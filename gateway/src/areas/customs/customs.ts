import type { Area } from '../area.js';
import { customsSearches } from './customsSearches.js';
import { carriedOutWhilePledged, releasedWhilePledged } from './releaseAlerts.js';

export const customs: Area = {
  alertRules: [releasedWhilePledged, carriedOutWhilePledged],
  searches: customsSearches,
};
