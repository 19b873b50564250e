import type { User } from '../../support/fakeLedger';
import type { Form, Model, Passing, Place } from './state';

/** What somebody tries. */
export interface Deed {
  readonly by: User;
  readonly what: string;
  /** The document that it is done to, or that comes of it. */
  readonly id: string;
  readonly to?: Place;
  readonly passing?: Passing;
  readonly reason?: string;
  readonly bill?: string;
  readonly credit?: string;
  readonly bank?: string;
  readonly declaration?: string;
  readonly instead?: string;
  readonly containers?: readonly string[];
  readonly issue?: Issue;
}

/** What a carrier issues. */
export interface Issue {
  readonly number: string;
  readonly version: string | undefined;
  readonly form: Form;
  readonly packages: number;
  readonly issueTo: Place;
  /** The consignee or the endorsee, if the form has one. */
  readonly madeOutTo: Place | undefined;
  readonly replaces: readonly string[];
  readonly siblings: readonly string[];
}

/** One thing that can be done: by users of which role, when, and what comes of it. */
export interface Rule {
  readonly roles: readonly User['role'][];
  /** Whether it is right, beside the role. */
  readonly isRight: (model: Model, deed: Deed) => boolean;
  readonly happen: (model: Model, deed: Deed) => void;
}

export type Rules = Readonly<Record<string, Rule>>;

export const HOLDING: readonly User['role'][] = ['shipper', 'bank-officer'];
export const BANKING: readonly User['role'][] = ['bank-officer'];
export const CARRYING: readonly User['role'][] = ['carrier-agent'];
export const TRADING: readonly User['role'][] = ['shipper'];
export const CLEARING: readonly User['role'][] = ['customs-officer'];

export function need<T>(map: ReadonlyMap<string, T>, id: string): T {
  const found = map.get(id);
  if (found === undefined) throw new Error(`The model has no ${id}.`);
  return found;
}
