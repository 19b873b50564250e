import { expect } from 'chai';
import { type Issue, TradeError, type TradeErrorCode } from '../../../src/domain/errors';

/** Runs an act that must be rejected, and returns the code and the issues of the rejection. */
export function catchRejection(act: () => unknown): {
  readonly code: TradeErrorCode;
  readonly issues: readonly Issue[];
} {
  try {
    act();
  } catch (error) {
    if (error instanceof TradeError) return { code: error.code, issues: error.issues };
    throw error;
  }
  return expect.fail('nothing was thrown');
}
