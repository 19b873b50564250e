import { reject } from '../../errors';
import { makeRetokenising } from '../../vocabulary/retokenising';
import { ACCEPTED, CUSTOMS, declaration, LIVE } from './words';

/** A declaration gets its number under other keys, so that customs accepts no other one under it. */
export const retokenise = makeRetokenising(declaration, {
  from: LIVE,
  roles: ['gateway', 'customs-officer'],
  by: CUSTOMS,
  requirements: [
    ACCEPTED,
    {
      sentence: 'they are one token of its number',
      guard: ({ tokens }) => {
        const [token] = tokens;
        if (tokens.length !== 1 || token?.kind !== 'DECLARATION' || token.paper !== undefined)
          reject('INVALID', 'A declaration has one token, which is of its number.', { tokens: tokens.length });
      },
    },
  ],
  keep: (_, state) => state,
});
