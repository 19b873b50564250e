import type { Area } from '../area.js';
import {
  amendedCertificate,
  endedCertificate,
  overdrawnCertificate,
  unreachedCertificate,
} from './certificateAlerts.js';
import { certifiedGoods } from './certificateGuards.js';
import { numberGivenTwice, repeatedNumber } from './certificateNumbers.js';
import { conflictingPapers } from './conflictAlerts.js';
import { customsSearches } from './customsSearches.js';
import { indexDeclaredLines } from './declaredLines.js';
import { securedAfterLeaving } from './earlierDepartures.js';
import { findings } from './findings.js';
import { heldBills } from './heldBills.js';
import { matrices } from './matrix.js';
import { exportNotes } from './noteExport.js';
import { noteEndpoints } from './notes.js';
import { processedTwice } from './processedTwice.js';
import { carriedOutWhilePledged, releasedWhilePledged } from './releaseAlerts.js';
import { statisticsEndpoints } from './statistics/statistics.js';
import { completedTactics } from './tacticAlerts.js';
import { traderSearch } from './traderSearch.js';

export const customs: Area = {
  endpoints: [...matrices, findings, ...noteEndpoints, exportNotes, ...statisticsEndpoints],
  alertRules: [
    releasedWhilePledged,
    carriedOutWhilePledged,
    securedAfterLeaving,
    endedCertificate,
    unreachedCertificate,
  ],
  contentRules: [completedTactics, amendedCertificate, overdrawnCertificate, repeatedNumber, conflictingPapers],
  contentIndexes: [indexDeclaredLines],
  searches: [...customsSearches, traderSearch],
  actionSequels: [heldBills],
  actionGuards: [certifiedGoods, numberGivenTwice, processedTwice],
};
