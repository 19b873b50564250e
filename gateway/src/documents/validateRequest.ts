import {
  type Action,
  bringsDocument,
  type DocumentDefinition,
  findFaults,
  type Issue,
  rejectIssues,
} from '@naru/chaincode/domain';

/** What a user sends with an action. */
export interface ActionBody {
  readonly document?: unknown;
  readonly input?: unknown;
  readonly details?: unknown;
  readonly expectedVersion?: number | undefined;
}

/** Checks all parts of a request, so that one answer names every fault. @throws TradeError INVALID */
export function validateRequest(definition: DocumentDefinition, action: Action, body: ActionBody): void {
  const issues = [
    ...documentIssues(definition, action, body),
    ...inputIssues(action, body),
    ...detailsIssues(action, body),
  ];
  if (issues.length > 0) rejectIssues(issues, { values: { action: action.name } });
}

function documentIssues({ content }: DocumentDefinition, action: Action, { document }: ActionBody): Issue[] {
  if (!bringsDocument(action)) return refuse('/document', document);
  if (document === undefined) return [{ pointer: '/document', message: 'is missing' }];
  return content.check(document).map(({ pointer, message }) => ({ pointer: `/document${pointer}`, message }));
}

function inputIssues(action: Action, { input }: ActionBody): Issue[] {
  return findFaults(action.input, orEmpty(input), '/input');
}

function detailsIssues(action: Action, { details }: ActionBody): Issue[] {
  if (action.details === undefined) return refuse('/details', details);
  return findFaults(action.details, orEmpty(details), '/details');
}

function refuse(pointer: string, value: unknown): Issue[] {
  return value === undefined ? [] : [{ pointer, message: 'is not taken by this action' }];
}

/** A part that is left out counts as an object without fields. */
function orEmpty(value: unknown): unknown {
  return value === undefined ? {} : value;
}
