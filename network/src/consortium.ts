import { Bic, CarrierCode, CountryCode, MspId, OrganizationRole, PartyId, UserRole } from '@naru/chaincode/members';
import { z } from 'zod';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

const Port = z.int().min(1).max(65_535);
const DomainName = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
const UserName = z.string().regex(/^[a-z0-9-]{1,32}$/);

const MAX_PARTY_NAME_CHARS = 70;

const ConsortiumUser = z.strictObject({
  name: UserName,
  role: UserRole,
  party: PartyId,
  /** The name under which the party is published in the directory; that of the organisation by default. */
  partyName: z.string().min(1).max(MAX_PARTY_NAME_CHARS).optional(),
  /** Whether the party is the organisation itself: then its entry has the identifiers of the organisation. */
  isOrganization: z.boolean().optional(),
});
export type ConsortiumUser = z.infer<typeof ConsortiumUser>;

const Identifiers = z.strictObject({
  lei: z.string().length(20).optional(),
  bic: Bic.optional(),
  /** Codes under which a carrier issues bills. It cannot issue a bill with another code. */
  carrierCodes: z.array(CarrierCode).optional(),
});

/** Nobody between may read or change what gateways send each other. */
const GatewayUrl = z
  .url({ protocol: /^https?$/ })
  .refine((url) => url.startsWith('https:') || LOOPBACK.test(new URL(url).hostname), 'is not an https:// URL');

const Organization = z.strictObject({
  name: z.string().min(1).max(64),
  mspId: MspId,
  domain: DomainName,
  roles: z.array(OrganizationRole).min(1),
  /** The country of a customs authority. */
  country: CountryCode.optional(),
  identifiers: Identifiers,
  ports: z.strictObject({
    gateway: Port,
    peer: Port,
    chaincodeListen: Port,
    operations: Port,
    /** The port of the organisation's Fabric CA, if it runs one; any free port by default. */
    ca: Port.optional(),
  }),
  /** Where the other members' gateways reach that of this organisation; on this machine by default. */
  gatewayUrl: GatewayUrl.optional(),
  users: z.array(ConsortiumUser).min(1),
});
export type Organization = z.infer<typeof Organization>;

const Ordering = z.strictObject({
  mspId: MspId,
  domain: DomainName,
  batchTimeoutMs: z.int().min(1),
  maxMessageCount: z.int().min(1),
  nodes: z.array(z.strictObject({ name: z.string(), port: Port, operations: Port, admin: Port })).min(1),
});

/** The consortium as data: the one source for networks and gateways. */
export const Consortium = z.strictObject({
  channel: z.string().regex(/^[a-z][a-z0-9.-]*$/),
  chaincode: z.strictObject({
    name: z.string(),
    version: z.string(),
    sequence: z.int().min(1),
    /** The name of the channel policy to which the chaincode definition refers. */
    endorsementPolicy: z.string(),
  }),
  /** Signature policies of the channel's Application section: any `outOf` of the members' peers. */
  policies: z.record(z.string(), z.strictObject({ outOf: z.int().min(1) })),
  organizations: z.array(Organization).min(2),
  ordering: Ordering,
  chaincodeServer: z.strictObject({ port: Port }),
});
export type Consortium = z.infer<typeof Consortium>;
