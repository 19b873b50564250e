import { type Evaluation, judgeTransport, type TransportFacts, type TransportRule } from '@naru/chaincode/domain';
import type { Check } from './check.js';

/** How a verification calls each rule, and what it says if nothing was found. */
const NAMES: Readonly<Record<TransportRule, { readonly check: string; readonly passed: string }>> = {
  D6: { check: 'CONTAINER_VOYAGES', passed: 'No container of the bill was on two voyages at one time (D6).' },
  D20: { check: 'LOADING_RECORDED', passed: 'No recorded loading or gate-in that is due is missing (D20).' },
  D21: { check: 'ON_BOARD_DATE', passed: 'What the carrier recorded fits date, vessel, voyage and port (D21).' },
  D22: { check: 'CHECK_DIGITS', passed: 'The numbers of containers and vessels are right (D22).' },
  D23: { check: 'CONTAINER_CAPACITY', passed: 'The cargo fits into its containers (D23).' },
};

/** What the transport of the goods says of a bill, as checks of its verification. */
export function checkTransport(facts: TransportFacts): Check[] {
  return judgeTransport(facts).map(toCheck);
}

function toCheck({ rule, findings, missing }: Evaluation): Check {
  const { check, passed } = NAMES[rule];
  if (findings.length > 0)
    return { check, result: 'WARN', reason: `${findings.map(({ reason }) => reason).join(' ')} (${rule})` };
  if (missing.length > 0) return { check, result: 'NOT_EVALUATED', reason: `${missing.join(' ')} (${rule})` };
  return { check, result: 'PASS', reason: passed };
}
