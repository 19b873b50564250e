import type { Area } from '../area.js';
import { releasedWhilePledged } from './releaseAlerts.js';

export const customs: Area = { alertRules: [releasedWhilePledged] };
