// Writes the generated part of each document type's page from its definition; with --check, says which is stale.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { ROOT } from './prepare.mjs';

const { DEFINITIONS } = createRequire(import.meta.url)(join(ROOT, 'chaincode/dist/src/domain/index.js'));
const START = '<!-- generated from the definition: npm run docs -->';
const END = '<!-- end of generated part -->';

const row = (...cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) =>
  [row(...head), row(...head.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');
const code = (text) => `\`${text}\``;

function statusTable({ statuses }) {
  return table(
    ['status', 'meaning'],
    Object.entries(statuses).map(([status, meaning]) => [code(status), meaning]),
  );
}

/** What each status allows, and where it leads. */
function actionTable({ statuses, actions }) {
  const columns = ['(new)', ...Object.keys(statuses)];
  const cell = (action, status) => {
    const starts = status === '(new)' ? action.from.length === 0 : action.from.includes(status);
    if (!starts) return '';
    // An action that can keep the status does not lead to the others that it starts from.
    if (action.to.includes(status))
      return ['●', ...action.to.filter((to) => !action.from.includes(to)).map(code)].join(' or ');
    return action.to.map(code).join(' or ');
  };
  const rows = Object.values(actions).map((action) => [
    code(action.name),
    ...columns.map((status) => cell(action, status)),
  ]);
  return table(['action', ...columns], rows);
}

function actionList({ path, actions }) {
  return Object.values(actions)
    .map((action) => {
      const request = action.from.length === 0 ? `PUT /v1/${path}/{id}` : `POST /v1/${path}/{id}/${action.name}`;
      const requirements = action.requirements.map(({ sentence }, index) => `${index + 1}. ${sentence}`).join('\n');
      const parts = {
        new: 'a new document',
        carried: 'the document, handed on',
        revised: 'the document, which it revises',
        none: undefined,
      };
      const carried = action.carries.map((type) => `the ${type.replaceAll('-', ' ')}`);
      const travels =
        [parts[action.content], ...carried, action.details && 'private details'].filter(Boolean).join('; ') ||
        'nothing';
      return `### ${action.name}\n\n${action.summary}\n\n${code(request)} · roles: ${action.roles.join(', ')} · private: ${travels}\n\nRefused in this order, unless:\n\n${requirements}`;
    })
    .join('\n\n');
}

function generated(definition) {
  return [
    START,
    `\n## Statuses\n\n${statusTable(definition)}`,
    `\n## Status × action\n\nAn empty cell refuses the action with \`WRONG_STATUS\`; ● keeps the status.\n\n${actionTable(definition)}`,
    `\n## Actions\n\n${actionList(definition)}\n`,
    END,
  ].join('\n');
}

const isCheck = process.argv.includes('--check');
const stale = [];
for (const definition of Object.values(DEFINITIONS)) {
  const file = join(ROOT, 'docs/documents', `${definition.path}.md`);
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${definition.path}.md lacks the marks of its generated part.`);
  const next = text.slice(0, start) + generated(definition) + text.slice(end + END.length);
  if (next === text) continue;
  if (isCheck) stale.push(`${definition.path}.md`);
  else writeFileSync(file, next);
}
if (stale.length > 0) console.error(`Stale: ${stale.join(', ')}. Run npm run docs.`);
process.exitCode = stale.length === 0 ? 0 : 1;
