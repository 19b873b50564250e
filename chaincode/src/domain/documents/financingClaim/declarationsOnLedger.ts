import { type Issue, reject, rejectField, rejectIssues } from '../../errors';
import type { Facts, Finding, Related } from '../../vocabulary/facts';
import { requireStatus, requireVersion } from '../../vocabulary/guards';
import type { Link, Party } from '../../vocabulary/record';
import type { CreationAsked } from '../../vocabulary/relations';
import { readExportDeclaration, viewDeclaration } from '../customsDeclaration/declarationContent';
import { requireAcceptedContent } from '../customsDeclaration/guards';
import { declaration, type DeclarationStatus } from '../customsDeclaration/words';
import { finding } from './billFindings';
import { listDeclarationLinks, parseClaim } from './claim';
import type { ClaimState } from './claimState';
import { listRestedOn } from './restedOn';
import type { ReserveInput } from './reserveInput';
import type { Security } from './security';

/*
 * A claim can rest on export declarations of this ledger, which their declarant has shown to the bank. What they say follows
 * from the document that customs has accepted. It travels to all who endorse the claim, so that each of them sees it already.
 */

/** Bank and applicant, who endorse the claim, both hold it. */
export const DECLARED = {
  declared: {
    what: 'each export declaration on the ledger',
    find: ({ document }: CreationAsked<unknown>) => listDeclarationLinks(document),
    carries: 'customs-declaration',
  },
} as const;

interface Declaring extends Pick<Facts, 'caller' | 'document' | 'holdings'> {
  readonly related: { readonly declared: readonly Related[] };
}

/** A requirement of each declaration that a claim names. */
const ofEach = (
  sentence: string,
  check: (declared: Related, facts: Declaring) => void,
): { readonly sentence: string; readonly guard: (facts: Declaring) => void } => ({
  sentence,
  guard: (facts) => {
    for (const declared of facts.related.declared) check(declared, facts);
  },
});

/** What must hold of each declaration, whether the claim is made or only checked. */
export const DECLARING = [
  ofEach('each declaration on the ledger is an export declaration', ({ record: { id }, document }) => {
    if (viewDeclaration(document).procedure !== 'EXPORT')
      rejectField('/document', 'A claim rests on export declarations, and on no others.', { declaration: id });
  }),
  ofEach(
    'its customs authority lists it under its number: it has accepted the declaration',
    ({ record }, { holdings }) => {
      const { id } = record;
      const { customs } = declaration.stateOf(record);
      // The record alone can be forged before customs has decided anything; the list is in the collection of customs.
      const isListed = holdings.some(
        ({ owner, holder, found }) =>
          owner.type === 'customs-declaration' && owner.id === id && holder === customs && found?.authentic === true,
      );
      if (!isListed)
        reject('NOT_GENUINE', 'No customs authority says that it has accepted this declaration.', { declaration: id });
    },
  ),
  ofEach('customs has accepted it as it is now', ({ record }) => {
    requireAcceptedContent(record);
  }),
  ofEach('the applicant is its exporter', (declared, { document }) => {
    requireExporter(parseClaim(document).applicant, declared);
  }),
  {
    sentence: 'the part that is financed is in its currency, and no more than its declared value',
    guard: ({ document, related: { declared } }: Declaring): void => {
      const issues = parseClaim(document).security.flatMap((paper, place): Issue[] => {
        const found = declared.find(({ record }) => 'declaration' in paper && record.id === paper.declaration);
        if (found === undefined || !('financed' in paper)) return [];
        const { value } = readExportDeclaration(found.document);
        const { currency, amountMinor } = paper.financed;
        const pointer = `/document/security/${place}/financed`;
        if (currency !== value.currency) return [{ pointer, message: 'is not in the currency of the declaration' }];
        return amountMinor > value.amountMinor ? [{ pointer, message: 'is more than the declared value' }] : [];
      });
      if (issues.length > 0) rejectIssues(issues);
    },
  },
];

/** Whoever lends endorses the claim, with which the declarations travel. */
export const SEEN_BY_LENDERS = ofEach(
  'each lender that the document names sees each declaration on the ledger',
  ({ record: { id, parties } }, { document }) => {
    const blind = (parseClaim(document).lenders ?? []).filter(({ msp }) => !parties.some((party) => party.msp === msp));
    if (blind.length > 0)
      rejectField('/document/lenders', 'The declaration is not shown to a lender.', {
        declaration: id,
        lenders: blind.map(({ msp }) => msp),
      });
  },
);

/**
 * Who exports is whom the declaration names by an entry of the directory of its declarant's organisation. A name alone is of
 * anybody: whoever declares for another one would finance on its goods.
 * @throws FORBIDDEN
 */
function requireExporter(applicant: Party, { record, document }: Related): void {
  const { msp } = declaration.stateOf(record).declarant;
  const { party } = readExportDeclaration(document).exporter;
  const values = { declaration: record.id };
  if (party === undefined)
    rejectField(
      '/document/applicant',
      'The declaration does not name its exporter by the entry in the directory (exporter.party). Have it corrected.',
      values,
      'FORBIDDEN',
    );
  if (applicant.msp !== msp || applicant.party !== party)
    rejectField('/document/applicant', 'The declaration is of another exporter.', values, 'FORBIDDEN');
}

/** A requirement of the request that makes the claim: the bank takes what it saw. */
export const SEEN_DECLARATIONS = {
  sentence: 'the request names the present version of each declaration on the ledger, and of no other document',
  guard: ({ input, related: { declared } }: { readonly input: ReserveInput } & Pick<Declaring, 'related'>): void => {
    const ids = declared.map(({ record }) => record.id);
    const seen = input.declarationVersions;
    if (Object.keys(seen).length !== ids.length || !ids.every((id) => Object.hasOwn(seen, id)))
      rejectField(
        '/input/declarationVersions',
        'The request names the version of each declaration on the ledger that the claim names, and of no other.',
        { declarations: ids },
      );
    for (const { record } of declared) requireVersion(record, seen[record.id]);
  },
};

/** On what the claim rests, as everybody sees it. */
export function stateRestedOn(declared: readonly Related[]): Pick<ClaimState, 'declarations'> {
  if (declared.length === 0) return {};
  return { declarations: declared.map(({ record: { id, content } }) => ({ id, content: content.hash })) };
}

const IN_FORCE: readonly string[] = [
  'ACCEPTED',
  'DOCUMENT_CHECK',
  'INSPECTION',
  'PAYMENT_NOTIFIED',
  'RELEASED',
] satisfies DeclarationStatus[];

/** What the status of a declaration means for whoever finances on it; undefined if it is in force. */
export function weighDeclaration(status: string): 'BLOCK' | 'HIGH' | undefined {
  if (IN_FORCE.includes(status)) return undefined;
  return status === 'HELD' ? 'HIGH' : 'BLOCK';
}

/**
 * D14: goods whose declaration is withdrawn, rejected or cancelled are not exported, and seized ones are nobody's security.
 * What customs holds may come to that: a person weighs it.
 */
export function findDeclarationFindings({ declared }: Pick<Security, 'declared'>): Finding[] {
  return declared.flatMap(({ id, status }) => {
    const severity = weighDeclaration(status);
    return severity === undefined ? [] : [finding('D14', severity, STATED[severity], { declaration: id, status })];
  });
}

const STATED = {
  HIGH: 'Customs holds the goods of the declaration.',
  BLOCK: 'The export declaration is not in force any more.',
} as const;

/** The declarations of a claim that is to be financed. Their public records are enough. */
export const RESTED_ON = {
  restedOn: {
    what: 'each export declaration on which the claim rests',
    find: ({ state }: { readonly state: ClaimState }): Link[] => listRestedOn(state),
    isPublic: true,
  },
} as const;

/** The bank pays on what it was shown: on a correction it reserves anew, in the place of this claim. */
export const STILL_RESTED_ON = {
  sentence: 'each export declaration on which the claim rests is in force, and was not corrected since it was reserved',
  guard: ({
    state: { declarations = [] },
    related: { restedOn },
  }: {
    readonly state: ClaimState;
    readonly related: { readonly restedOn: readonly Related[] };
  }): void => {
    for (const { record } of restedOn) {
      requireStatus(record, IN_FORCE);
      const { content } = declarations.find(({ id }) => id === record.id) ?? {};
      if (record.content.hash !== content)
        reject('WRONG_STATUS', 'The declaration was corrected since the claim was reserved.', {
          declaration: record.id,
        });
    }
  },
};
