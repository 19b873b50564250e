import { type Issue, TradeError } from '@naru/chaincode/domain';
import { type MtType, parseMt } from '../../../src/index.js';

/** Runs an act that may be refused as INVALID, and returns the issues. */
export function catchIssues(act: () => unknown): readonly Issue[] {
  try {
    act();
    return [];
  } catch (error) {
    if (error instanceof TradeError && error.code === 'INVALID') return error.issues;
    throw error;
  }
}

/** Reads a message and returns the issues with which it is refused. */
export function readIssues(text: string, type?: MtType): readonly Issue[] {
  return catchIssues(() => parseMt(text, type));
}
