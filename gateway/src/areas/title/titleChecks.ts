import {
  BILL_STATUSES,
  type BillState,
  findLastStep,
  isNegotiable,
  isSameParty,
  listUnreleased,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { type Check, judged } from './check.js';

/** A bill in one of these statuses has no effect any more. */
const SPENT: readonly string[] = ['ACCOMPLISHED', 'VOIDED', 'PAPER'];

/** What the public record says of the bill as a title to goods: who has it, what it secures, and where the goods are. */
export function checkTitle(record: TradeRecord, state: BillState): Check[] {
  return [
    checkForce(record),
    ...checkHands(state),
    ...checkEncumbrances(record, state),
    ...checkGoods(state),
    checkRegistry(state),
  ];
}

function checkForce({ status, id }: TradeRecord): Check {
  const meanings: Readonly<Record<string, string>> = BILL_STATUSES;
  const meaning = meanings[status] ?? status;
  const evidence = { bill: id, status };
  return judged('IN_FORCE', status === 'ISSUED', SPENT.includes(status) ? 'FAIL' : 'WARN', {
    yes: meaning,
    no: meaning,
    evidence,
  });
}

function checkHands({ form, possessor, titleHolder, isPaper }: BillState): Check[] {
  return [
    judged('NEGOTIABLE', isNegotiable(form), 'WARN', {
      yes: `The bill is made out to order (${form}).`,
      no: `The bill cannot be endorsed (${form}).`,
      evidence: { form },
    }),
    judged('ONE_HOLDER', isSameParty(possessor, titleHolder), 'WARN', {
      yes: 'Possession and title are in one hand.',
      no: 'Possession and title are in different hands.',
      evidence: { possessor, titleHolder },
    }),
    judged('ELECTRONIC', isPaper !== true, 'WARN', {
      yes: 'The original is electronic.',
      no: 'The original is of paper: whoever has the paper has the bill.',
    }),
  ];
}

function checkEncumbrances(record: TradeRecord, state: BillState): Check[] {
  const { pledge, presentation, offer, isTaken } = state;
  const { action } = findLastStep(record, state);
  return [
    judged('UNPLEDGED', pledge === undefined, 'WARN', {
      yes: 'The bill is not pledged.',
      no: 'The bill is pledged as security.',
      evidence: { ...pledge },
    }),
    judged('UNPRESENTED', presentation === undefined, 'WARN', {
      yes: 'The bill is neither presented under a credit nor with a bank for collection.',
      no: explainPresentation(presentation),
      evidence: { ...presentation },
    }),
    judged('NO_OFFER', offer === undefined, 'WARN', {
      yes: 'The bill is not on offer.',
      no: offer?.kind === 'PLEDGE' ? 'The bill is offered to a bank as security.' : 'The bill is offered to a party.',
      evidence: { ...offer },
    }),
    judged('NOT_RECALLABLE', isTaken === true && action !== 'consent-to-void', 'WARN', {
      yes: 'The holder has taken the bill: the carrier cannot recall it alone.',
      no: 'The carrier can still make the bill void alone. Ask the holder to accept it.',
    }),
  ];
}

function explainPresentation(presentation: BillState['presentation']): string {
  if (presentation?.honouredFor !== undefined)
    return 'A bank has honoured a presentation under a credit that this bill is part of.';
  return presentation?.remittingBank !== undefined
    ? 'The bill is with a bank for collection.'
    : 'The bill is presented under a credit.';
}

function checkGoods({ indemnity, deliveredContainers = [], holds }: BillState): Check[] {
  const held = listUnreleased({ holds });
  return [
    judged('GOODS_UNDELIVERED', indemnity === undefined, 'FAIL', {
      yes: 'The goods were not delivered without the bill.',
      no: 'The goods were delivered against a letter of indemnity, without this bill.',
      evidence: { indemnity },
    }),
    judged('CONTAINERS_UNDELIVERED', deliveredContainers.length === 0, 'WARN', {
      yes: 'No container was delivered before the others.',
      no: `${deliveredContainers.length} containers of the bill were delivered before the others.`,
      evidence: { delivered: deliveredContainers.length },
    }),
    judged('NO_CUSTOMS_HOLD', held.length === 0, 'WARN', {
      yes: 'Customs does not hold the goods.',
      no: 'Customs holds the goods.',
      evidence: { holds: held },
    }),
  ];
}

function checkRegistry({ titleMode }: BillState): Check {
  const check = 'REGISTRY_OF_RECORD';
  if (titleMode === 'REGISTRY_OF_RECORD')
    return { check, result: 'PASS', reason: 'This ledger is the register of title.' };
  const reason = 'This ledger mirrors a register of title kept elsewhere; ask there before relying on title.';
  return { check, result: 'NOT_EVALUATED', reason };
}
