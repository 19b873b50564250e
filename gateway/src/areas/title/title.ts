import type { Area } from '../area.js';
import { fileService } from './attachmentExchange.js';
import { keepAttachment, readAttachment } from './attachments.js';
import { billSearches } from './billSearches.js';
import { billCopy } from './copy/billCopy.js';
import { endorsementChain } from './endorsementChains.js';
import { missingLoadingReminder } from './missingLoadings.js';
import { contradictedByTransport } from './transportAlerts.js';
import { transportSearches } from '../transportSearches.js';
import { verification } from './verification.js';

/** Bills of lading: whether one is what it says, and who holds it. */
export const title: Area = {
  endpoints: [verification, endorsementChain, billCopy, keepAttachment, readAttachment],
  contentRules: [contradictedByTransport],
  searches: [...billSearches, ...transportSearches],
  reminders: [missingLoadingReminder],
  memberServices: [fileService],
};
