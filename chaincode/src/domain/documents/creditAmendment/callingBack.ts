import { canonicalJson } from '../../encoding/canonicalJson';
import { reject, rejectField } from '../../errors';
import type { CreditTerms } from '../../papers/creditTerms';
import { findCallBacks } from '../../ucp600/callBacks';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { amendment, type AmendmentContent, type AmendmentState, CALL_BACK_OFFICERS } from './amendment';

/*
 * Whoever can send an amendment in a bank's name can change who is paid. So such an amendment is held: it changes nothing, and
 * no bank confirms it, before two officers of the bank that knows the beneficiary stand by a call to it.
 */

/** What an amendment keeps of it that it changes who is paid. */
export function holdForCallBack(
  before: CreditTerms,
  amended: AmendmentContent,
  bank: string,
): Pick<AmendmentState, 'callBack'> {
  return findCallBacks(before, amended).length === 0 ? {} : { callBack: { bank, confirmedBy: [] } };
}

/** What officers read of it in the document is what the ledger finds. @throws INVALID */
export function requireOwnCallBacks(before: CreditTerms, amended: AmendmentContent): void {
  const { callBacks } = amended;
  const found = findCallBacks(before, amended);
  if (callBacks !== undefined && canonicalJson([...callBacks].sort()) !== canonicalJson([...found].sort()))
    rejectField('/document/callBacks', 'The amendment changes something else of who is paid.', { callBacks: found });
}

/** What must hold before anybody is bound by it, but the bank that offers it. */
export const CALLED_BACK = {
  sentence: 'two officers confirm a call to the beneficiary, if the amendment changes who is paid',
  guard: ({ state: { callBack } }: { readonly state: AmendmentState }): void => {
    if (callBack !== undefined && callBack.confirmedBy.length < CALL_BACK_OFFICERS)
      reject(
        'NOT_APPROVED',
        'The amendment changes who is paid: two officers of the advising bank first confirm that the beneficiary was called.',
        { confirmations: callBack.confirmedBy.length },
      );
  },
};

/** An officer stands by a call to the beneficiary. The second one lifts the hold. */
export const confirmCallBack = amendment.step('confirm-call-back', {
  summary:
    'Confirms that the beneficiary, called by a number known from before, knows what is changed of it; the second officer lifts the hold.',
  from: ['OFFERED'],
  to: ['OFFERED'],
  roles: ['bank-officer'],
  by: {
    sentence: 'the caller is of the bank that advised the credit, and the amendment changes who is paid',
    parties: ({ callBack }) => (callBack === undefined ? [] : [{ msp: callBack.bank }]),
  },
  input: Nothing,
  requirements: [
    {
      sentence: 'two officers have not confirmed it yet',
      guard: ({ state: { callBack } }) => {
        if (callBack?.confirmedBy.length === CALL_BACK_OFFICERS)
          reject('NOT_REQUESTED', 'Two officers have confirmed the call already.', {});
      },
    },
    {
      sentence: 'the caller is another officer than the one who confirmed it first',
      guard: ({ caller, state: { callBack } }) => {
        if (callBack?.confirmedBy.includes(caller.party) === true)
          reject('FORBIDDEN', 'Another officer of the bank confirms it, too.', {});
      },
    },
  ],
  decide: ({ caller, state: { callBack, ...state } }) => ({
    change: amendment.changeTo('OFFERED', {
      ...state,
      ...(callBack && { callBack: { ...callBack, confirmedBy: [...callBack.confirmedBy, caller.party] } }),
    }),
  }),
});
