import { type Members, requireOrganizationRole } from '../vocabulary/members';

interface Addressing {
  readonly members: Members;
  readonly input: { readonly customs: string };
}

/** Of whatever is filed with a customs authority. */
export const ADDRESSED = {
  sentence: 'the organisation addressed is a customs authority',
  guard: ({ members, input: { customs } }: Addressing): void => {
    requireOrganizationRole(members, customs, 'CUSTOMS');
  },
};
