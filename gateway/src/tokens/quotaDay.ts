import { DAY_MS } from '@naru/chaincode/domain';

/** When the day ends, in UTC, for which what is evaluated at a moment is counted. */
export const nextQuotaDay = (moment: number): number => (Math.floor(moment / DAY_MS) + 1) * DAY_MS;
