import {
  type Action,
  bringsDocument,
  type DocumentDefinition,
  findFaults,
  type Issue,
  rejectIssues,
  UNSEEN,
} from '@naru/chaincode/domain';
import { writeInstants } from './writeInstants.js';

/** What a user sends with an action. */
export interface ActionBody {
  readonly document?: unknown;
  readonly input?: unknown;
  readonly details?: unknown;
  readonly expectedVersion?: number | undefined;
  /** The faults of the body itself, which are named together with those of its parts. */
  readonly faults?: readonly Issue[];
}

/** Where a request names the version that its caller saw. */
const SEEN_AT = '/expectedVersion';

/**
 * Checks all parts of a request, so that one answer names every fault.
 * @returns The request with its instants in the form of the ledger
 * @throws TradeError INVALID
 */
export function validateRequest(definition: DocumentDefinition, action: Action, body: ActionBody): ActionBody {
  const issues = findIssues(definition, action, body);
  if (issues.length === 0) return body;
  const [document, input, details] = (['document', 'input', 'details'] as const).map((part) =>
    writeInstants(body[part], issues, `/${part}`),
  );
  const written = { ...body, document, input, details };
  const left = findIssues(definition, action, written);
  if (left.length > 0) rejectIssues(left, { values: { action: action.name } });
  return written;
}

const findIssues = (definition: DocumentDefinition, action: Action, body: ActionBody): Issue[] => [
  ...(body.faults ?? []),
  ...documentIssues(definition, action, body),
  ...inputIssues(action, body),
  ...detailsIssues(action, body),
  ...versionIssues(action, body),
];

function documentIssues({ content }: DocumentDefinition, action: Action, { document }: ActionBody): Issue[] {
  if (!bringsDocument(action)) return refuse('/document', document);
  if (document === undefined) return [{ pointer: '/document', message: 'is missing' }];
  if (action.adds !== undefined) return findFaults(action.adds, document, '/document');
  return content.check(document).map(({ pointer, message }) => ({ pointer: `/document${pointer}`, message }));
}

function inputIssues(action: Action, { input }: ActionBody): Issue[] {
  return findFaults(action.input, orEmpty(input), '/input');
}

function detailsIssues(action: Action, { details }: ActionBody): Issue[] {
  if (action.details === undefined) return refuse('/details', details);
  return findFaults(action.details, orEmpty(details), '/details');
}

function versionIssues({ isOnSeenVersion }: Action, { expectedVersion, faults = [] }: ActionBody): Issue[] {
  const isLacking = isOnSeenVersion && expectedVersion === undefined;
  return isLacking && faults.every(({ pointer }) => pointer !== SEEN_AT) ? [{ pointer: SEEN_AT, message: UNSEEN }] : [];
}

function refuse(pointer: string, value: unknown): Issue[] {
  return value === undefined ? [] : [{ pointer, message: 'is not taken by this action' }];
}

/** A part that is left out counts as an object without fields. */
function orEmpty(value: unknown): unknown {
  return value === undefined ? {} : value;
}
