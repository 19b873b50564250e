import { z } from 'zod';
import { rejectField } from '../../errors';
import { CalendarDate } from '../../primitives';
import { Nothing } from '../../vocabulary/actionDescriptions';
import { parseOnce } from '../../vocabulary/parse';
import { bill } from './bill';
import { listFunctions } from './billState';
import { CARRIER, requirePossibleDates, UNPRESENTED } from './guards';

/** What a notation changes of a document that only says that the goods were received. */
const Received = z.looseObject({
  shippedOnBoardDate: z.undefined('is there already: the goods are shipped on board').optional(),
  receivedForShipmentDate: CalendarDate.optional(),
});
const parseReceived = parseOnce(Received, '/document');

/** A dated notation that the goods are on board (UCP 600 art. 20(a)(ii)). */
export const noteOnBoard = bill.step('note-on-board', {
  summary: 'Notes the day on which goods that were received for shipment were loaded on board.',
  from: ['ISSUED'],
  to: ['ISSUED'],
  roles: ['carrier-agent'],
  by: CARRIER,
  input: Nothing,
  details: z.strictObject({ shippedOnBoardDate: CalendarDate.describe('The day on which the goods were loaded.') }),
  content: 'revised',
  waitsFor: listFunctions,
  requirements: [
    UNPRESENTED,
    {
      sentence: 'the goods were received for shipment, and not yet noted as on board',
      guard: ({ document }) => {
        parseReceived(document);
      },
    },
    {
      sentence: 'the day is not before the receipt',
      guard: ({ document, details: { shippedOnBoardDate } }) => {
        const { receivedForShipmentDate = shippedOnBoardDate } = parseReceived(document);
        if (shippedOnBoardDate < receivedForShipmentDate)
          rejectField('/details/shippedOnBoardDate', 'The goods are loaded after they were received.');
      },
    },
    {
      sentence: 'with that day the dates of the document are possible',
      guard: ({ document, details, time }) => {
        requirePossibleDates(ship(document, details), time);
      },
    },
  ],
  decide: ({ record, state, document, details }) => ({
    change: bill.changeTo(record.status, state, { document: ship(document, details) }),
  }),
});

/** The document with the notation. */
function ship(document: unknown, { shippedOnBoardDate }: { readonly shippedOnBoardDate: string }): object {
  const { receivedForShipmentDate: _, ...rest } = parseReceived(document);
  return { ...rest, isShippedOnBoardType: true, shippedOnBoardDate };
}
