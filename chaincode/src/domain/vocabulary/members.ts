import { z } from 'zod';
import { reject } from '../errors';
import { Bic, CountryCode, isSameInstitution, MspId, PartyId } from '../primitives';

export { Bic, CountryCode, MspId, PartyId };

/** The attributes of a user's certificate, in the extension that Fabric CA uses. */
export const ROLE_ATTRIBUTE = 'naru.role';
export const PARTY_ATTRIBUTE = 'naru.party';

/** What an organisation may do on the channel. */
export const OrganizationRole = z.enum(['EXPORTER', 'BANK', 'CARRIER', 'CUSTOMS', 'CHAMBER']);
export type OrganizationRole = z.infer<typeof OrganizationRole>;

/** What a user may do for its organisation: the certificate's {@link ROLE_ATTRIBUTE}. */
export const UserRole = z.enum([
  'shipper',
  'bank-officer',
  'carrier-agent',
  'customs-officer',
  'chamber-officer',
  'auditor',
  'administrator',
  'gateway',
]);
export type UserRole = z.infer<typeof UserRole>;

/**
 * The role that an organisation needs for its users to act in theirs. In any organisation an auditor reads, an administrator
 * looks after its users, and the gateway reads and signs for parties that the ledger does not name.
 */
export const ORGANIZATION_ROLE_OF: Readonly<Record<UserRole, OrganizationRole | undefined>> = {
  shipper: 'EXPORTER',
  'bank-officer': 'BANK',
  'carrier-agent': 'CARRIER',
  'customs-officer': 'CUSTOMS',
  'chamber-officer': 'CHAMBER',
  auditor: undefined,
  administrator: undefined,
  gateway: undefined,
};

export const MAX_MEMBERS = 64;
const MAX_CODES = 16;

/** A code under which a carrier issues bills (DCSA `carrierCode`). */
export const CarrierCode = z.strictObject({ provider: z.enum(['SMDG', 'NMFTA']), code: z.string().min(1).max(4) });

export const Member = z.strictObject({
  mspId: MspId,
  roles: z.array(OrganizationRole).min(1),
  /** The codes (SMDG or SCAC) under which a carrier issues bills. */
  carrierCodes: z.array(CarrierCode).max(MAX_CODES),
  /** The BICs (ISO 9362) of a bank: messages and terms of credits name it by them. */
  bics: z.array(Bic).max(MAX_CODES).default([]),
  /** The country of a customs authority: where goods are that it has in bond. */
  country: z.exactOptional(CountryCode),
});
export type Member = z.infer<typeof Member>;

/** The members of the channel, one key under a majority policy. */
export const Members = z
  .array(Member)
  .min(2)
  .max(MAX_MEMBERS)
  .refine((members) => new Set(members.map(({ mspId }) => mspId)).size === members.length, 'names a member twice');
export type Members = z.infer<typeof Members>;

/** The one key of the members' register. */
export const MEMBERS_KEY = 'register/members';
/** The key of the number of the last resolution that was carried out. */
export const RESOLUTIONS_KEY = 'register/resolutions';
/** The key of what the register was before. */
export const HISTORY_KEY = 'register/history';
const MAX_SETS = 128;

/** Who was a member before, and whose endorsements were asked for. */
export const MemberHistory = z.strictObject({
  /** Who is no longer a member, as the register had it last. */
  former: z.array(Member).max(MAX_MEMBERS),
  /** The members' MSP ids as they were, each set once: key policies of their time still stand. */
  sets: z.array(z.array(MspId).max(MAX_MEMBERS)).max(MAX_SETS),
});
export type MemberHistory = z.infer<typeof MemberHistory>;

export function listMspIds(members: Members): string[] {
  return members.map(({ mspId }) => mspId);
}

/** The country of a member; undefined if the register does not say it. */
export function findCountry(members: Members, mspId: string): string | undefined {
  return members.find((member) => member.mspId === mspId)?.country;
}

/** The countries whose customs authorities are members, as far as the register says them. */
export function listCustomsCountries(members: Members): string[] {
  return members.flatMap(({ roles, country }) => (roles.includes('CUSTOMS') && country !== undefined ? [country] : []));
}

export function isMember(members: Members, mspId: string): boolean {
  return members.some((member) => member.mspId === mspId);
}

/** How many of the organisations are more than half of them. */
export function countMajority({ length }: readonly unknown[]): number {
  return Math.floor(length / 2) + 1;
}

/** How many of the organisations are two thirds of them, rounded up. */
export function countTwoThirds({ length }: readonly unknown[]): number {
  return Math.ceil((2 * length) / 3);
}

/** @throws NOT_A_MEMBER if the organisation is not a member */
export function requireMember(members: Members, mspId: string): Member {
  const member = members.find((candidate) => candidate.mspId === mspId);
  return member ?? reject('NOT_A_MEMBER', `${mspId} is not a member of this channel.`, { msp: mspId });
}

export function hasRole(members: Members, mspId: string, role: OrganizationRole): boolean {
  return members.some((member) => member.mspId === mspId && member.roles.includes(role));
}

/** The codes of each carrier of the network. */
export function listCarrierCodes(members: Members): string[][] {
  return members.map(({ carrierCodes }) => carrierCodes.map(({ code }) => code)).filter(({ length }) => length > 0);
}

/** The member that a BIC names; undefined if no member has a BIC of that institution. */
export function findMemberByBic(members: Members, bic: string): Member | undefined {
  return members.find(({ bics }) => bics.some((own) => isSameInstitution(own, bic)));
}

/** An organisation without any of the roles could do nothing with a document. @throws NOT_A_MEMBER, FORBIDDEN */
export function requireOneOfRoles(members: Members, mspId: string, roles: readonly OrganizationRole[]): Member {
  const member = requireMember(members, mspId);
  if (!roles.some((role) => member.roles.includes(role)))
    reject('FORBIDDEN', `${mspId} can do nothing with this document. Name an organisation with one of the roles.`, {
      msp: mspId,
      required: roles,
      roles: member.roles,
    });
  return member;
}

/** @throws FORBIDDEN if the member does not have the role */
export function requireOrganizationRole(members: Members, mspId: string, role: OrganizationRole): Member {
  const member = requireMember(members, mspId);
  if (!member.roles.includes(role)) {
    reject('FORBIDDEN', `${mspId} does not have the role ${role}.`, {
      msp: mspId,
      required: role,
      roles: member.roles,
    });
  }
  return member;
}
