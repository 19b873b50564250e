import type { DocumentType, Link } from '../../../src/domain/vocabulary/record';
import { Credits } from '../../support/credit';
import type { Ask } from '../../support/desk';
import type { User } from '../../support/fakeLedger';
import { Rewriting } from '../../support/rewriting';
import { MEMBERS, SHIPPER } from '../../support/trade';

/** The members, and another exporter, bank, carrier and customs authority, which no document names. */
const ALL_MEMBERS = [
  ...MEMBERS,
  { mspId: 'OtherExportersMSP', roles: ['EXPORTER' as const], carrierCodes: [], bics: [] },
  {
    mspId: 'OtherCarrierMSP',
    roles: ['CARRIER' as const],
    carrierCodes: [{ provider: 'NMFTA' as const, code: 'HLCU' }],
    bics: [],
  },
  { mspId: 'OtherCustomsMSP', roles: ['CUSTOMS' as const], carrierCodes: [], bics: [] },
  { mspId: 'OtherBankMSP', roles: ['BANK' as const], carrierCodes: [], bics: [] },
];

/** A ledger on which an action is about to be taken. */
export class Situation {
  readonly credits: Credits;
  readonly rewriting: Rewriting;

  private constructor(credits: Credits) {
    this.credits = credits;
    this.rewriting = new Rewriting(credits.trade.ledger, ALL_MEMBERS);
  }

  static async start(): Promise<Situation> {
    return new Situation(await Credits.start(ALL_MEMBERS));
  }

  /** Lets another party see a document, and hold its private bytes if its organisation has them. */
  show({ type, id }: Link, { msp, party }: User): void {
    this.rewriting.rewrite({ type, id }, ({ parties }) => ({ parties: [...parties, { msp, party }] }));
  }
}

/** What is about to be asked, by whom, of which document. */
export interface Draft {
  readonly by: User;
  readonly ask: Ask & { readonly id: string };
}

/** Whether a requirement, named by its sentence, is to be broken. */
export type Broken = (sentence: string) => boolean;

/** Makes a situation in which the action is refused for the broken requirements, and for nothing else. */
export type Scenario = (situation: Situation, broken: Broken) => Promise<Draft>;

/** The scenarios of each action of a type. */
export type Scenarios = Readonly<Partial<Record<DocumentType, Readonly<Record<string, Scenario>>>>>;

export const PAST = new Date(Date.now() - 60_000).toISOString();
export const NOBODY = 'NobodyMSP';
export const NOBODYS_PARTY = { msp: NOBODY, party: SHIPPER.party };
/** A requirement of every document that holds tokens. */
export const TOKENS = 'the tokens are those of the papers that the document names, under all keys that the ledger has';
export const billLink = (id: string): Link => ({ type: 'bill-of-lading', id });
