import { z } from 'zod';
import { changeTo, creation } from '../../vocabulary/action';
import type { Caller, Decision, Related } from '../../vocabulary/facts';
import { requireActor, requireStatus } from '../../vocabulary/guards';
import { Party, samePlace } from '../../vocabulary/record';
import { reject } from '../../errors';
import { type Members, requireOrganizationRole } from '../../vocabulary/members';
import { MspId, Ulid } from '../../primitives';
import { requireTransferable } from './transferability';
import { transferOut } from './account';
import { type CreditContent, creditContentOf } from './creditContent';
import { AVAILABLE_STATUSES, creditStateOf, type CreditState } from './creditState';

const ApplyInput = z.strictObject({
  issuingBank: MspId,
  advisingBank: MspId,
  beneficiary: Party,
  /** The credit of which this one is a transfer: then the advising bank makes it, and it is issued at once. */
  transferOf: Ulid.optional(),
});
type ApplyInput = z.infer<typeof ApplyInput>;

/** An applicant asks a bank to issue a credit (UCP 600 art. 2), or the transferring bank transfers one (art. 38). */
export const apply = creation('apply', {
  summary:
    'Applies for a credit: the applicant itself, or the issuing bank for a customer that is no member; or transfers one.',
  to: ['APPLIED', 'ISSUED'],
  roles: ['shipper', 'bank-officer'],
  requirements: [
    'issuing and advising bank are banks, the beneficiary is of an exporter',
    'a bank applies for its own customer at itself alone',
    'nothing is drawn or amended yet',
    'a credit is transferred by its advising bank, to whom its beneficiary asks, once, where its terms allow it',
    'a transfer cuts only what may be cut, and no more than is left',
  ],
  input: ApplyInput,
  related: ({ transferOf }) => (transferOf === undefined ? [] : [{ type: 'letter-of-credit', id: transferOf }]),
  carries: ['letter-of-credit'],
  decide: ({ id, caller, members, related, document, input }) => {
    requireBanks(members, input);
    const content = creditContentOf(document);
    requireUntouched(content);
    const [original] = related;
    if (original !== undefined) return transferred(id, caller, original, { input, content });
    const isBank = caller.role === 'bank-officer';
    if (isBank && caller.msp !== input.issuingBank)
      reject('FORBIDDEN', 'A bank applies for its customers at itself alone.', { issuingBank: input.issuingBank });
    const applicant = isBank ? undefined : { msp: caller.msp, party: caller.party };
    const state: CreditState = { ...partiesOf(input), ...(applicant && { applicant }), cancellationConsents: [] };
    // Two organisations endorse every transaction: beside a bank that applies for its customer it is the advising bank.
    const parties = [{ msp: input.issuingBank }, applicant ?? { msp: input.advisingBank }];
    return { change: changeTo('APPLIED', state, { parties }) };
  },
});

/** @throws FORBIDDEN, NOT_A_MEMBER */
function requireBanks(members: Members, { issuingBank, advisingBank, beneficiary }: ApplyInput): void {
  requireOrganizationRole(members, issuingBank, 'BANK');
  requireOrganizationRole(members, advisingBank, 'BANK');
  requireOrganizationRole(members, beneficiary.msp, 'EXPORTER');
}

/** @throws INVALID */
function requireUntouched({ amendments, drawings }: CreditContent): void {
  if (amendments > 0 || drawings.length > 0)
    reject('INVALID', 'A new credit has neither amendments nor drawings.', { amendments, drawings: drawings.length });
}

function partiesOf({ issuingBank, advisingBank, beneficiary }: ApplyInput): Omit<CreditState, 'cancellationConsents'> {
  return { issuingBank, advisingBank, beneficiary };
}

/**
 * The transferring bank makes a part of the credit, or all of it, available to a second beneficiary (UCP 600 art. 38). A
 * second beneficiary cannot transfer further (38(d)). The first stays a party: it may put its own invoice in the place
 * of the second's (38(h)).
 */
function transferred(
  id: string,
  caller: Caller,
  original: Related,
  { input, content }: { readonly input: ApplyInput; readonly content: CreditContent },
): Decision {
  const { transferTo, ...state } = creditStateOf(original.record);
  const { issuingBank, advisingBank, beneficiary } = state;
  requireActor(caller, [{ msp: advisingBank }]);
  requireStatus(original.record, AVAILABLE_STATUSES);
  const isAsked = transferTo !== undefined && samePlace(transferTo, input.beneficiary);
  if (!isAsked || input.issuingBank !== issuingBank || input.advisingBank !== advisingBank) {
    const values = { transferOf: original.record.id };
    reject('NOT_REQUESTED', 'The beneficiary has not asked to transfer the credit so.', values);
  }
  const present = creditContentOf(original.document);
  requireTransferable(present.terms, content.terms);
  const document = transferOut(present, id, content.terms.amount);
  const parties = [{ msp: issuingBank }, { msp: advisingBank }, beneficiary];
  const made: CreditState = { ...partiesOf(input), transferOf: original.record.id, cancellationConsents: [] };
  const links = [{ type: original.record.type, id: original.record.id }];
  return {
    change: changeTo('ISSUED', made, { parties, links }),
    others: [{ record: original.record, change: changeTo(original.record.status, state, { document }) }],
  };
}
