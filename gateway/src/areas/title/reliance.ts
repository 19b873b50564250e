import type { BillState } from '@naru/chaincode/domain';
import { type BillParty, writeParty } from './billParty.js';
import type { Check } from './check.js';

export type Verdict = 'VERIFIED' | 'REVIEW' | 'NOT_VERIFIED';

/** A failed check is a refusal, a warning is for a person to weigh. */
export function chooseVerdict(checks: readonly Check[]): Verdict {
  if (checks.some(({ result }) => result === 'FAIL')) return 'NOT_VERIFIED';
  return checks.some(({ result }) => result === 'WARN') ? 'REVIEW' : 'VERIFIED';
}

/** What the sentences are about. */
export interface Reliance {
  readonly checks: readonly Check[];
  readonly state: BillState;
  readonly possessor: BillParty;
  readonly titleHolder: BillParty;
}

/** On what a bank may rely, and what speaks against it, in sentences. */
export function listReliances(reliance: Reliance): string[] {
  const { checks, state } = reliance;
  const reasons = (result: Check['result']): string[] =>
    checks.filter((each) => each.result === result).map(({ reason }) => reason);
  const failed = reasons('FAIL');
  if (failed.length > 0) return failed.map((reason) => `Do not rely on this bill: ${reason}`);
  const warnings = reasons('WARN');
  return [
    ...sayIssued(checks, state),
    ...sayHeld(reliance),
    ...(warnings.length === 0 ? ['Nobody else has the bill as security; a bank can take it as security.'] : []),
    ...warnings.map((reason) => `Before you take the bill as security, weigh this: ${reason}`),
  ];
}

function sayIssued(checks: readonly Check[], { issuer }: BillState): string[] {
  const isHeld = checks.every(({ check }) => check !== 'CONTENT');
  return isHeld
    ? [`${issuer} issued this document, and nobody has altered it since.`]
    : [
        `${issuer} issued a document with this hash. Ask the holder to disclose it: your organisation does not hold it.`,
      ];
}

function sayHeld({ possessor, titleHolder, state: { titleMode } }: Reliance): string[] {
  const has = `${writeParty(possessor)} has the bill.`;
  return titleMode === 'REGISTRY_OF_RECORD'
    ? [has, `${writeParty(titleHolder)} has title to the goods.`]
    : [has, 'For title to the goods, rely on the register that this ledger mirrors.'];
}
