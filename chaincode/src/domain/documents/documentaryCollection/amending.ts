import { z } from 'zod';
import { requireUnchanged } from '../../vocabulary/revision';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { collection, PRINCIPAL } from './collection';
import { requireUndelivered } from './presenting';
import { CollectionInstruction, parseInstruction } from './instruction';

/** What would make another collection of it. */
const KEPT = ['reference', 'date', 'rules', 'principal', 'drawee', 'documents'] as const;
const AT = '/details/instruction';

/** The principal changes what it wants, until the drawee has bound itself or has paid. */
export const amendInstruction = collection.step('amend-instruction', {
  summary: 'Amends the instruction: the amount, interest, charges, and against what the documents are delivered.',
  from: ['LODGED', 'SENT', 'RECEIVED', 'PRESENTED', 'REFUSED'],
  to: ['LODGED', 'SENT', 'RECEIVED', 'PRESENTED', 'REFUSED'],
  roles: ['shipper'],
  by: PRINCIPAL,
  input: Nothing,
  details: z.strictObject({
    instruction: CollectionInstruction.describe('The whole instruction, as it is from now on.'),
  }),
  content: 'revised',
  requirements: [
    {
      sentence: 'reference, date, parties and documents stay as they are',
      guard: ({ document, details }) => {
        requireUnchanged(KEPT, parseInstruction(document), details.instruction, {
          at: AT,
          message: 'It would be another collection.',
        });
      },
    },
    { sentence: 'the documents were not delivered yet', guard: requireUndelivered },
  ],
  decide: ({ record: { status }, state, details: { instruction } }) => ({
    change: collection.changeTo(status, state, { document: instruction }),
  }),
});
