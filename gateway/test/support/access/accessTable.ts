import { DEFINITIONS, type DocumentDefinition, isCreation, type UserRole } from '@naru/chaincode/domain';

/*
 * Who may ask what, of which documents, and what is answered. The gateway does not read this table: the tests ask each
 * endpoint as each role, and compare. An endpoint that is new needs a row here.
 */

/** Who asks, by role. Auditors of customs may ask what is for customs, and those of other organisations may not. */
export const ASKERS = [
  ...(['shipper', 'carrier-agent', 'bank-officer', 'customs-officer'] as const),
  ...(['auditor', 'customs-auditor', 'administrator'] as const),
] as const;
export type Asker = (typeof ASKERS)[number];

/** How who asks stands to what is asked about: it made it, it is named in it, neither; or it is not there. */
export type Standing = 'own' | 'shared' | 'foreign' | 'absent';

export interface AccessRow {
  /** Method and path, as in the OpenAPI document. */
  readonly endpoint: string;
  /** Who may ask. Everybody else is answered 403, and learns nothing else. */
  readonly askers: readonly Asker[];
  /** What it is about: a document, something else that users or administrators make, or nothing that is named. */
  readonly about: 'DOCUMENT' | 'THING' | 'NOTHING';
  /** What is answered to those who may ask. About nothing that is named, there is one answer, under `absent`. */
  readonly answers: Readonly<Record<Standing, string>>;
  /** Why an answer is another one than that of its kind. */
  readonly remark?: string;
}

const FORBIDDEN = '403 FORBIDDEN';
const INVALID = '400 INVALID';
const NOT_FOUND = '404 NOT_FOUND';
const OK = '200';
const STALE = '412 VERSION_MISMATCH';

const seen = (answer: string): AccessRow['answers'] => ({
  ...{ own: answer, shared: answer, foreign: NOT_FOUND, absent: NOT_FOUND },
});
const always = (answer: string): AccessRow['answers'] => ({
  ...{ own: answer, shared: answer, foreign: answer, absent: answer },
});
/** Actions are asked for on a version that there is not: whoever sees the document and may take them is told so. */
const ACTED = seen(STALE);
/** It has no body yet: that is told to whoever may ask, and to nobody else. */
const EMPTY = always(INVALID);
const EMPTY_IS_JUDGED_FIRST = 'the body is judged before the document is looked for';

const AUDITORS = ['auditor', 'customs-auditor'] as const satisfies readonly Asker[];
const CUSTOMS = ['customs-officer', 'customs-auditor'] as const satisfies readonly Asker[];
const ACTING = ASKERS.filter((asker) => asker !== 'auditor' && asker !== 'customs-auditor');
/**
 * An administrator looks after users: of every document it is told that it is not there.
 * @public for the page of access, which scripts/docs.mjs writes
 */
export const SEES_NO_DOCUMENTS: readonly Asker[] = ['administrator'];
const SEEING_DOCUMENTS = ASKERS.filter((asker) => !SEES_NO_DOCUMENTS.includes(asker));

/** The actions that are taken on documents of which not everybody who may take them is a party. */
const ON_UNSEEN: Readonly<Record<string, string>> = {
  'bill-of-lading hold-goods': 'customs that sees the declaration decides on a bill that it was not shown',
  'bill-of-lading release-goods': 'customs that sees the declaration decides on a bill that it was not shown',
  'bill-of-lading allow-delivery': 'customs that sees the declaration decides on a bill that it was not shown',
};

const askersOf = (roles: readonly UserRole[]): Asker[] =>
  ASKERS.filter((asker) => roles.some((role) => role === (asker === 'customs-auditor' ? 'auditor' : asker)));

/** The rows of a type of document. */
function ofDocuments({ type, path, actions }: DocumentDefinition): AccessRow[] {
  const place = `/v1/${path}`;
  const read = (more: string): AccessRow => ({
    ...{ endpoint: `GET ${place}/{id}${more}`, askers: ASKERS, about: 'DOCUMENT', answers: seen(OK) },
  });
  const rows = Object.values(actions).flatMap((action): AccessRow[] => {
    const askers = askersOf(action.roles);
    if (isCreation(action))
      return [
        { endpoint: `POST ${place}`, askers, about: 'NOTHING', answers: EMPTY },
        { endpoint: `PUT ${place}/{id}`, askers, about: 'DOCUMENT', answers: EMPTY, remark: EMPTY_IS_JUDGED_FIRST },
      ];
    const remark = ON_UNSEEN[`${type} ${action.name}`];
    const answers = remark === undefined ? ACTED : { ...ACTED, foreign: STALE };
    const endpoint = `POST ${place}/{id}/${action.name}`;
    return [{ endpoint, askers, about: 'DOCUMENT', answers, ...(remark !== undefined && { remark }) }];
  });
  const list: AccessRow = { endpoint: `GET ${place}`, askers: ASKERS, about: 'NOTHING', answers: always(OK) };
  return [list, ...['', '/history', '/versions/{number}', '/evidence'].map(read), ...rows];
}

type Rows = Readonly<Record<string, Pick<AccessRow, 'answers' | 'remark'> & { readonly askers?: AccessRow['askers'] }>>;

const about = (what: AccessRow['about'], rows: Rows): AccessRow[] =>
  Object.entries(rows).map(([endpoint, row]) => ({ endpoint, about: what, askers: ASKERS, ...row }));

const READ = { answers: seen(OK) };
const DRAFT = { answers: seen(INVALID), remark: 'a message is drafted right after the step that it tells of' };
const NO_FILE = 'the bill of the test names no file: attachments.test.ts has those that do';

const QUESTIONS = about('DOCUMENT', {
  'GET /v1/bills-of-lading/{id}/verification': READ,
  'GET /v1/bills-of-lading/{id}/endorsement-chain': READ,
  'GET /v1/bills-of-lading/{id}.pdf': READ,
  'GET /v1/bills-of-lading/{id}/attachments/{sha256}': { answers: seen(NOT_FOUND), remark: NO_FILE },
  'PUT /v1/bills-of-lading/{id}/attachments/{sha256}': { answers: seen(NOT_FOUND), remark: NO_FILE },
  'GET /v1/presentations/{id}/examination': READ,
  'GET /v1/letters-of-credit/{id}/clocks': READ,
  'GET /v1/letters-of-credit/{id}/advice': READ,
  'GET /v1/letters-of-credit/{id}/swift-messages': READ,
  'POST /v1/letters-of-credit/{id}/pre-checks': READ,
  'POST /v1/letters-of-credit/{id}/amendment-drafts': {
    ...{ answers: seen(INVALID), remark: 'the message of the example is of another credit' },
  },
  'GET /v1/presentations/{id}/swift-messages/{type}': DRAFT,
  'GET /v1/documentary-collections/{id}/swift-messages/{type}': DRAFT,
  'POST /v1/documentary-collections/{id}/message-readings': READ,
  'GET /v1/customs-declarations/{id}/matrix': READ,
  'GET /v1/bills-of-lading/{id}/matrix': READ,
  'GET /v1/letters-of-credit/{id}/matrix': READ,
  'GET /v1/financing-claims/{id}/matrix': READ,
  'GET /v1/customs-declarations/{id}/findings': { ...READ, askers: CUSTOMS },
  'GET /v1/customs-declarations/{id}/notes': { ...READ, askers: CUSTOMS },
  'POST /v1/customs-declarations/{id}/notes': { ...READ, askers: ['customs-officer'] },
  'GET /v1/shipments/{id}/provenance': READ,
});

const ANYBODY = { answers: always(OK) };
const WITHOUT_BODY = { answers: EMPTY };

const OF_NOTHING = about('NOTHING', {
  'POST /v1/stream-tickets': ANYBODY,
  'GET /v1/me': ANYBODY,
  'GET /v1/me/sessions': ANYBODY,
  'POST /v1/me/password': WITHOUT_BODY,
  'GET /v1/me/second-factor': ANYBODY,
  'POST /v1/me/second-factor/enrol': WITHOUT_BODY,
  'POST /v1/me/second-factor/confirm': WITHOUT_BODY,
  'POST /v1/me/second-factor/renew-recovery-codes': WITHOUT_BODY,
  'POST /v1/me/second-factor/remove': WITHOUT_BODY,
  'POST /v1/financing-checks': { ...WITHOUT_BODY, askers: ['bank-officer'] },
  'GET /v1/deadlines': ANYBODY,
  'POST /v1/swift-messages': WITHOUT_BODY,
  'GET /v1/customs/notes.csv': { ...ANYBODY, askers: CUSTOMS },
  'GET /v1/customs/statistics': { ...ANYBODY, askers: CUSTOMS },
  'GET /v1/customs/statistics.csv': { ...ANYBODY, askers: CUSTOMS },
  'GET /v1/customs/statistics.parquet': { ...ANYBODY, askers: CUSTOMS },
  'GET /v1/provenance': WITHOUT_BODY,
  'GET /v1/provenance/epcis': WITHOUT_BODY,
  'GET /v1/containers/{number}/provenance': ANYBODY,
  'GET /v1/members': ANYBODY,
  'POST /v1/members/changes': WITHOUT_BODY,
  'POST /v1/interventions': WITHOUT_BODY,
  'GET /v1/token-keys': ANYBODY,
  'GET /v1/token-keys/evaluations': WITHOUT_BODY,
  'POST /v1/token-keys/changes': WITHOUT_BODY,
  'POST /v1/token-keys/ceremonies': { answers: always('409 CONFLICT') },
  'POST /v1/token-keys/retirements': WITHOUT_BODY,
  'GET /v1/rule-sets': ANYBODY,
  'POST /v1/rule-sets/changes': WITHOUT_BODY,
  'GET /v1/search': WITHOUT_BODY,
  'GET /v1/inbox': { ...ANYBODY, askers: ACTING },
  'GET /v1/webhooks': { ...ANYBODY, askers: ACTING },
  'POST /v1/webhooks': { ...WITHOUT_BODY, askers: ACTING },
  'GET /v1/imports': ANYBODY,
  'POST /v1/imports': WITHOUT_BODY,
  'POST /v1/offline/actions': WITHOUT_BODY,
  'GET /v1/alerts': ANYBODY,
  'GET /v1/authorities': ANYBODY,
  'GET /v1/audit-log': { ...ANYBODY, askers: [...AUDITORS, 'administrator'] },
  'GET /v1/audit-log/export': { ...ANYBODY, askers: [...AUDITORS, 'administrator'] },
  'GET /v1/unreadable-transactions': { ...ANYBODY, askers: AUDITORS },
  'GET /v1/events': ANYBODY,
  'GET /v1/users': { ...ANYBODY, askers: ['administrator'] },
  'GET /v1/policies/second-factor': { ...ANYBODY, askers: ['administrator'] },
  'PUT /v1/policies/second-factor': { ...WITHOUT_BODY, askers: ['administrator'] },
  'GET /v1/policies/four-eyes': { ...ANYBODY, askers: ['administrator'] },
  'PUT /v1/policies/four-eyes': { ...WITHOUT_BODY, askers: ['administrator'] },
  'GET /v1/proposals': { ...ANYBODY, askers: SEEING_DOCUMENTS },
});

const OF_ADMINISTRATORS = { ...READ, askers: ['administrator'] } as const;
const OF_ACTING = { ...READ, askers: ACTING };
/** Shared with who may take the action as well: fourEyes.test.ts asks about proposals that are there. */
const PROPOSED = { askers: SEEING_DOCUMENTS, remark: 'shared with whoever may take the action as well' };
const DECIDED = { ...PROPOSED, answers: { ...seen(OK), own: FORBIDDEN } };
const NOT_BEGUN = { answers: seen('409 CONFLICT'), remark: 'the import of the test is not begun' };
const NONE_WAITS = {
  answers: always(NOT_FOUND),
  remark: 'the gateway has the keys of the test: none waits for a signature',
};

const OF_THINGS = about('THING', {
  'POST /v1/me/sessions/{id}/end': READ,
  'GET /v1/users/{name}': OF_ADMINISTRATORS,
  'PUT /v1/users/{name}': { answers: EMPTY, askers: ['administrator'], remark: EMPTY_IS_JUDGED_FIRST },
  'POST /v1/users/{name}/remove': OF_ADMINISTRATORS,
  'POST /v1/users/{name}/set-password': OF_ADMINISTRATORS,
  'POST /v1/users/{name}/end-sessions': OF_ADMINISTRATORS,
  'POST /v1/users/{name}/reset-second-factor': OF_ADMINISTRATORS,
  'POST /v1/users/{name}/renew': OF_ADMINISTRATORS,
  'POST /v1/webhooks/{id}/pause': OF_ACTING,
  'POST /v1/webhooks/{id}/resume': OF_ACTING,
  'POST /v1/webhooks/{id}/remove': OF_ACTING,
  'GET /v1/webhooks/{id}/deliveries': OF_ACTING,
  'POST /v1/webhooks/{id}/deliveries/{delivery}/replay': {
    ...{ answers: seen(NOT_FOUND), askers: ACTING, remark: 'nothing was delivered to the webhook of the test' },
  },
  'GET /v1/proposals/{id}': { ...PROPOSED, ...READ },
  'POST /v1/proposals/{id}/approve': DECIDED,
  'POST /v1/proposals/{id}/refuse': DECIDED,
  'POST /v1/proposals/{id}/withdraw': { ...PROPOSED, answers: { ...seen(OK), shared: FORBIDDEN } },
  'GET /v1/imports/{id}': READ,
  'PUT /v1/imports/{id}/parts/{part}': READ,
  'POST /v1/imports/{id}/start': READ,
  'POST /v1/imports/{id}/pause': NOT_BEGUN,
  'POST /v1/imports/{id}/resume': NOT_BEGUN,
  'POST /v1/imports/{id}/cancel': READ,
  'GET /v1/imports/{id}/rows': READ,
  'GET /v1/offline/actions/{id}': NONE_WAITS,
  'POST /v1/offline/actions/{id}/signatures': NONE_WAITS,
  'POST /v1/inbox/{entry}/mark': OF_ACTING,
  'POST /v1/alerts/{alert}/acknowledge': OF_ACTING,
  'POST /v1/alerts/{alert}/resolve': OF_ACTING,
  'GET /v1/transactions/{id}': READ,
});

/** Every endpoint that asks for an access token. */
export const ACCESS: readonly AccessRow[] = [
  ...Object.values(DEFINITIONS).flatMap(ofDocuments),
  ...QUESTIONS,
  ...OF_NOTHING,
  ...OF_THINGS,
];

/** What is answered to somebody. */
export function expectedOf({ askers, about: what, answers }: AccessRow, asker: Asker, standing: Standing): string {
  if (!askers.includes(asker)) return FORBIDDEN;
  const isBlind = what === 'DOCUMENT' && SEES_NO_DOCUMENTS.includes(asker);
  return answers[isBlind ? 'absent' : standing];
}
