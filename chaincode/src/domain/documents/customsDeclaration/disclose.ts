import { z } from 'zod';
import { reject, rejectField } from '../../errors';
import { MspId } from '../../primitives';
import { isAmong } from '../../vocabulary/guards';
import { requireOrganizationRole } from '../../vocabulary/members';
import { showTo, UNSEEN_YET } from '../../vocabulary/parties';
import { MAX_PARTIES } from '../../vocabulary/record';
import { viewDeclaration } from './declarationContent';
import { ACCEPTED, DECLARANT, declaration, listFunctions } from './words';

const SHOWN = [
  'ACCEPTED',
  'DOCUMENT_CHECK',
  'INSPECTION',
  'HELD',
  'PAYMENT_NOTIFIED',
  'RELEASED',
  'CORRECTED',
] as const;

/** Declarant and customs are parties, too. */
const MAX_BANKS = MAX_PARTIES - 2;

/** The bank has the facts from customs' record, and none of them from a certificate that the declarant brings. */
export const disclose = declaration.step('disclose', {
  summary:
    'Shows the accepted export declaration to one bank, which can finance on it, and sees its corrections from then on.',
  from: SHOWN,
  to: SHOWN,
  roles: ['shipper'],
  by: DECLARANT,
  input: z.strictObject({ bank: MspId.describe('The bank that is to see the declaration.') }),
  content: 'carried',
  requirements: [
    ACCEPTED,
    {
      sentence: 'it is an export declaration',
      guard: ({ document }) => {
        const { procedure } = viewDeclaration(document);
        if (procedure !== 'EXPORT')
          reject('FORBIDDEN', 'A bank finances on export declarations, and on no others.', { procedure });
      },
    },
    {
      sentence: 'the organisation to which it is shown is a bank',
      guard: ({ members, input: { bank } }) => {
        requireOrganizationRole(members, bank, 'BANK');
      },
    },
    {
      sentence: UNSEEN_YET.sentence,
      guard: ({ record, input: { bank } }) => {
        UNSEEN_YET.guard({ record, input: { to: { msp: bank } } });
      },
    },
    {
      sentence: `fewer than ${MAX_BANKS} banks see it`,
      guard: ({ record: { parties }, input: { bank: msp } }) => {
        // No bank leaves for another one: it relies on what it sees.
        if (parties.length >= MAX_PARTIES && !isAmong({ msp }, parties))
          rejectField('/input/bank', `A declaration is shown to ${MAX_BANKS} banks at most.`);
      },
    },
  ],
  // What an officer has approved stays as it is: the declarant ends no approval by showing it.
  decide: ({ record, state, input: { bank } }) => ({
    change: declaration.changeTo(
      record.status,
      state,
      showTo({ record, input: { to: { msp: bank } } }, listFunctions(state)),
    ),
  }),
});
