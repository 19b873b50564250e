import { awaitCollection } from './awaiting';
import { defineDocument } from '../../vocabulary/defineDocument';
import { contentSchema } from '../../vocabulary/definition';
import type { Party } from '../../vocabulary/record';
import { COLLECTION_STATUSES, CollectionState } from './collectionState';
import { CollectionInstruction } from './instruction';

/** The words of documentary collections under URC 522. */
export const collection = defineDocument({
  type: 'documentary-collection',
  path: 'documentary-collections',
  contract: 'documentaryCollections',
  title: 'Documentary collection',
  description:
    'Documents that banks deliver to a drawee against payment or acceptance, as the principal instructs them (URC 522).',
  content: contentSchema(CollectionInstruction),
  statuses: COLLECTION_STATUSES,
  state: CollectionState,
  named: ({ bank, principal }) => [bank, principal.msp],
  creator: ({ principal }) => principal,
  issuer: ({ principal }) => principal.msp,
  issuerRoles: ['EXPORTER'],
  awaits: awaitCollection,
  terms: ({ remittingBank, collectingBank, drawee }) => ({
    ...{ remittingBank, collectingBank },
    drawee: drawee === undefined ? null : { ...drawee },
  }),
  // What the banks tell each other of the drawee, and what the principal wants then, is not for the drawee.
  remarksTo: ({ principal, remittingBank, collectingBank }) => [
    principal,
    { msp: remittingBank },
    { msp: collectingBank },
  ],
});

export const BANK = ['bank-officer'] as const;

export const PRINCIPAL = {
  sentence: 'the caller is the principal',
  parties: ({ principal }: CollectionState): Party[] => [principal],
};

export const REMITTING_BANK = {
  sentence: 'the caller is of the remitting bank',
  parties: ({ remittingBank }: CollectionState): Party[] => [{ msp: remittingBank }],
};

export const COLLECTING_BANK = {
  sentence: 'the caller is of the collecting bank',
  parties: ({ collectingBank }: CollectionState): Party[] => [{ msp: collectingBank }],
};
