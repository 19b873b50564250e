import { z } from 'zod';
import { Ulid } from './ulid';

/** The identifier of an organisation's membership service provider on the channel, such as BankAMSP. */
export const MspId = z
  .string()
  .regex(/^[A-Za-z0-9]{1,64}$/, 'is not an MSP id: 1 to 64 letters and digits')
  .meta({ title: 'MSP id' });
export type MspId = z.infer<typeof MspId>;

/** An opaque id of a party within its organisation. It does not say who the party is. */
export const PartyId = Ulid;
export type PartyId = z.infer<typeof PartyId>;
