// `npm run docs` writes the generated part of each document type's page from its definition, the tables of errors, of access, and of settings.
// With --check it writes nothing, names the pages that are not up to date, and exits 1 if there are any.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative } from 'node:path';
import { documentRows, fieldRows } from './fields.mjs';
import { code, replaceGenerated, table } from './markdown.mjs';
import { ROOT, stop } from './prepare.mjs';

const load = createRequire(join(ROOT, 'chaincode/package.json'));
const { DEFINITIONS } = load('./dist/src/domain/index.js');
const { z } = load('zod');
const NEW_DOCUMENT = '(new)';
const ABSENCE =
  ' · goes on [if a party’s peer does not sign](../../engineers/security-model.md#if-a-party-does-not-sign)';
const CONTENT_SENT = {
  new: 'the new document',
  carried: 'the document, passed on',
  revised: 'the document, revised',
  none: undefined,
};

function statusTable({ statuses }) {
  return table(
    ['status', 'meaning'],
    Object.entries(statuses).map(([status, meaning]) => [code(status), meaning]),
  );
}

/** One row per action, one column per status: where the action can start, and to which status it leads. */
function actionTable({ statuses, actions }) {
  const columns = [NEW_DOCUMENT, ...Object.keys(statuses)];
  const rows = Object.values(actions).map((action) => [
    code(action.name),
    ...columns.map((status) => resultOf(action, status)),
  ]);
  return table(['action', ...columns], rows);
}

/** The cell of an action and a status; empty if the action cannot start there. */
function resultOf({ from, to }, status) {
  const canStart = status === NEW_DOCUMENT ? from.length === 0 : from.includes(status);
  if (!canStart) return '';
  // An action that can keep the status does not lead to the other statuses from which it can start.
  const results = to.includes(status) ? ['●', ...to.filter((next) => !from.includes(next)).map(code)] : to.map(code);
  return results.join(' or ');
}

function actionSection(action, path) {
  const requirements = action.requirements.map(({ sentence }, index) => `${index + 1}. ${sentence}`);
  return [
    `### ${action.name}`,
    action.summary,
    `${requestOf(action, path)} · private data: ${privateDataOf(action)}${action.opponentMayBeAbsent ? ABSENCE : ''}`,
    ...fieldTable(action),
    'Requirements, in the order in which they are checked:',
    requirements.join('\n'),
  ].join('\n\n');
}

/** What the action takes beside the document; nothing if it takes no more. */
function fieldTable({ input, details }) {
  const rows = Object.entries({ input, ...(details && { details }) }).flatMap(([part, schema]) =>
    fieldRows(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), part),
  );
  return rows.length === 0 ? [] : [table(['field', 'needed', 'form', 'what it is'], rows)];
}

/** The documents that DCSA defines are too large for a page; its own schemas show them. */
function documentTable({ content: { jsonSchema } }) {
  if (jsonSchema.$defs !== undefined) return [];
  const sentence =
    'What stands in several places has its rows once. The [forms](../../integrators/http.md#forms-of-values) are those of the HTTP interface.';
  return [
    '## Fields of the document',
    sentence,
    table(['field', 'needed', 'form', 'what it is'], documentRows(jsonSchema, 'document')),
  ];
}

function requestOf({ name, from }, path) {
  return code(from.length === 0 ? `PUT /v1/${path}/{id}` : `POST /v1/${path}/{id}/${name}`);
}

function privateDataOf({ content, carries, details }) {
  const carried = carries.map((type) => `the ${type.replaceAll('-', ' ')}`);
  const sent = [CONTENT_SENT[content], ...carried, details && 'details'].filter(Boolean);
  return sent.length === 0 ? 'none' : sent.join('; ');
}

function generatedPart(definition) {
  const { actions, path } = definition;
  return [
    '## Statuses',
    statusTable(definition),
    '## Status × action',
    'An empty cell: the action is refused with `WRONG_STATUS`. ●: the status stays as it is.',
    actionTable(definition),
    ...documentTable(definition),
    '## Actions',
    ...Object.values(actions).map((action) => actionSection(action, path)),
  ].join('\n\n');
}

/** The codes of problems, by what they are about. */
function errorTables() {
  return Object.entries(PROBLEM_GROUPS)
    .flatMap(([title, codes]) => [
      `## ${title}`,
      table(
        ['code', 'status', 'meaning and what to do'],
        Object.entries(codes).map(([name, meaning]) => [code(name), String(STATUS_OF[name]), meaning]),
      ),
    ])
    .join('\n\n');
}

/** Who may ask what, one row an endpoint. What is the same of every type of document has its rows once. */
function accessTable() {
  const common = ({ endpoint, askers }) => endpoint.startsWith('GET ') && askers.length === ASKERS.length;
  const place = ({ endpoint }) => Object.values(DEFINITIONS).find(({ path }) => isOf(endpoint, path));
  const isOf = (endpoint, path) => OF_ALL.some((more) => endpoint === `GET /v1/${path}${more}`);
  const [first] = Object.values(DEFINITIONS);
  const rows = ACCESS.filter((row) => !common(row) || place(row) === undefined || place(row) === first);
  return table(
    ['endpoint', ...ASKERS.map((asker) => asker.replaceAll('-', ' ')), 'note'],
    rows.map((row) => {
      const endpoint = place(row) === first ? row.endpoint.replace(first.path, '<documents>') : row.endpoint;
      return [code(endpoint), ...ASKERS.map((asker) => accessOf(row, asker)), noteOf(row)];
    }),
  );
}

/** Empty: 403. */
function accessOf({ askers, about }, asker) {
  if (!askers.includes(asker)) return '';
  return about === 'DOCUMENT' && SEES_NO_DOCUMENTS.includes(asker) ? '404' : '●';
}

/** Every setting of a gateway, in the order of its schema. */
function settingsTable() {
  const { properties, required } = z.toJSONSchema(Variables, { io: 'input', unrepresentable: 'any' });
  const undescribed = Object.keys(properties).filter((name) => !properties[name].description);
  if (undescribed.length > 0) stop(`These settings have no description: ${undescribed.join(', ')}.`);
  const { properties: values } = z.toJSONSchema(Variables, { io: 'output', unrepresentable: 'any' });
  return table(
    ['variable', 'default', 'values', 'meaning'],
    Object.entries(properties).map(([name, { description }]) => [
      SECRETS.includes(name) ? `${code(name)} (${code('_FILE')})` : code(name),
      defaultOf(values[name], required.includes(name)),
      valuesOf(values[name]),
      [description, groupOf(name)].filter(Boolean).join('. '),
    ]),
  );
}

function defaultOf({ default: fallback }, isRequired) {
  if (isRequired) return 'required';
  return fallback === undefined ? '' : code(String(fallback));
}

function valuesOf({ type, enum: names, minimum, maximum }) {
  if (names !== undefined) return names.map(code).join(', ');
  if (type === 'boolean') return `${code('true')}, ${code('false')}`;
  return minimum === undefined ? '' : `${minimum} to ${maximum}`;
}

function groupOf(name) {
  const others = Object.values(GROUPS)
    .find((names) => names.includes(name))
    ?.filter((other) => other !== name);
  return others && `Set only together with ${others.map(code).join(', ')}`;
}

/** Only what concerns who sees what: other remarks are about what the tests ask. */
const noteOf = ({ answers, remark = '' }) => (answers.foreign === answers.absent ? '' : remark);

const OF_ALL = ['', '/{id}', '/{id}/history', '/{id}/versions/{number}', '/{id}/evidence'];
const { ACCESS, ASKERS, SEES_NO_DOCUMENTS } = await import(
  join(ROOT, 'gateway/dist/test/support/access/accessTable.js')
);
const GATEWAY = join(ROOT, 'gateway/dist/src/http');
const { PROBLEM_GROUPS } = await import(join(GATEWAY, 'problemMeanings.js'));
const { STATUS_OF } = await import(join(GATEWAY, 'problemCodes.js'));

const { GROUPS, SECRETS, Variables } = await import(join(ROOT, 'gateway/dist/src/config/variables.js'));

const isCheck = process.argv.includes('--check');
const stale = [];
const pages = [
  ...Object.values(DEFINITIONS).map((definition) => [
    `docs/users/documents/${definition.path}.md`,
    generatedPart(definition),
  ]),
  ['docs/integrators/errors.md', errorTables()],
  ['docs/integrators/access.md', accessTable()],
  ['docs/operators/settings.md', settingsTable()],
];
for (const [place, generated] of pages) {
  const file = join(ROOT, place);
  const { page, next } = await replaceGenerated(file, 'npm run docs', generated);
  if (next === page) continue;
  if (isCheck) stale.push(relative(ROOT, file));
  else writeFileSync(file, next);
}
if (stale.length > 0) console.error(`Not up to date: ${stale.join(', ')}. Run npm run docs.`);
process.exitCode = stale.length === 0 ? 0 : 1;
