import type { Area } from '../area.js';
import { verification } from './verification.js';

/** Bills of lading: whether one is what it says, and who holds it. */
export const title: Area = { endpoints: [verification] };
