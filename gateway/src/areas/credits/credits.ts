import type { Area } from '../area.js';
import { creditAdvice } from './advice.js';
import { amendmentDraft } from './amendmentDrafts.js';
import { callBackAsked } from './callBackAlert.js';
import { clocks } from './clocks.js';
import { collectionDraft } from './collectionMessages.js';
import { collectionReading } from './collectionReadings.js';
import { deadlineReminder, deadlines } from './deadlines.js';
import { examination, preCheck } from './examination.js';
import { messageDraft } from './messageDrafts.js';
import { presentedBefore, transportNumberSearch } from './presentedBefore.js';
import { presentedElsewhere } from './presentedElsewhere.js';
import { softClauses } from './softClauseAlert.js';
import { creditMessages, swiftMessages } from './swiftMessages.js';

/** Letters of credit: what the rules of UCP 600 find, what is due, and the messages of SWIFT, of collections too. */
export const credits: Area = {
  endpoints: [
    examination,
    preCheck,
    clocks,
    deadlines,
    swiftMessages,
    amendmentDraft,
    creditAdvice,
    creditMessages,
    messageDraft,
    collectionDraft,
    collectionReading,
  ],
  alertRules: [callBackAsked, presentedElsewhere],
  contentRules: [presentedBefore, softClauses],
  searches: [transportNumberSearch],
  reminders: [deadlineReminder],
};
