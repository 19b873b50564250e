import { reject } from '../../errors';
import { makeRetokenising } from '../../vocabulary/retokenising';
import { credit } from './credit';
import { NUMBERED_STATUSES } from './creditState';

/** A credit gets its number under other keys, so that its bank gives it to no other one. */
export const retokenise = makeRetokenising(credit, {
  from: NUMBERED_STATUSES,
  roles: ['gateway', 'bank-officer'],
  by: {
    sentence: 'the caller is of the bank that gave the credit its number',
    parties: ({ issuingBank, advisingBank, transferOf }) => [
      { msp: transferOf === undefined ? issuingBank : advisingBank },
    ],
  },
  requirements: [
    {
      sentence: 'they are one token of its number',
      guard: ({ tokens }) => {
        const [token] = tokens;
        if (tokens.length !== 1 || token?.kind !== 'CREDIT' || token.paper !== undefined || token.share !== undefined)
          reject('INVALID', 'A credit has one token, which is of its number.', { tokens: tokens.length });
      },
    },
  ],
  keep: (_, state) => state,
});
