import { z } from 'zod';
import { Ulid } from '../../primitives';
import { MAX_LINKS } from '../../vocabulary/record';

/** How many bills on this ledger one claim takes as security: one transaction pledges all of them. */
export const MAX_PLEDGED_BILLS = 16;

/** How many bills can belong to those, as bills in their place or as house bills: each names as many as a record can. */
export const MAX_BILLS_BESIDE = MAX_PLEDGED_BILLS * MAX_LINKS;

/** The bills on this ledger that secure a claim. */
export const PledgedBills = z.array(Ulid).min(1).max(MAX_PLEDGED_BILLS);
