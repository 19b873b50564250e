// Takes each guard of the chaincode away, one at a time, and runs the chaincode's tests: a mutant that they pass
// is a guard that nobody would miss. Ends with one line of counts; exits 1 if a mutant survives.
import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';
import { ROOT } from './prepare.mjs';

const CHAINCODE = join(ROOT, 'chaincode');
/** A copy at the depth of the original, so that paths relative to a test still hold. */
const COPY = join(CHAINCODE, '.mutant');
const GUARDED = ['src/domain/vocabulary', 'src/domain/documents', 'src/ledger'];
const TESTS = ['.mutant/test/contracts/*.test.js', '.mutant/test/ledger/*.test.js'];

/** Every way to take a guard out of a file: where it stands, and what replaces it. */
function mutationsOf(source) {
  const found = [];
  const replace = (node, text, what) => found.push({ start: node.getStart(source), end: node.end, text, what });
  const visit = (node) => {
    if (ts.isIfStatement(node) && rejects(node.thenStatement))
      replace(node.expression, 'false', `if (${node.expression.getText(source)}) reject`);
    if (ts.isIfStatement(node) && /^return false;$/.test(node.thenStatement.getText(source)))
      replace(node.expression, 'false', `if (${node.expression.getText(source)}) return false`);
    if (ts.isExpressionStatement(node) && isGuardCall(node.expression)) replace(node, ';', node.getText(source));
    if (ts.isSpreadElement(node) && /Findings\(/.test(node.getText(source)))
      replace(node, '...[]', node.getText(source));
    if (ts.isReturnStatement(node) && isComparison(node.expression) && inVerdict(node))
      replace(node.expression, 'true', node.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const nameOf = (call) =>
  ts.isCallExpression(call)
    ? call.expression
        .getText()
        .replace(/^\(0, |\)$/g, '')
        .split('.')
        .pop()
    : '';
const isGuardCall = (expression) =>
  /^(require[A-Z]|parseAs$)/.test(nameOf(ts.isAwaitExpression(expression) ? expression.expression : expression));
const isComparison = (expression) =>
  expression !== undefined &&
  ts.isBinaryExpression(expression) &&
  [ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.BarBarToken].includes(expression.operatorToken.kind);

/** Whether a statement does nothing but reject. */
function rejects(statement) {
  const text = statement.getText();
  return (
    /\breject\)?\(|throw new errors_\d+\.TradeError/.test(text) &&
    (!ts.isBlock(statement) || statement.statements.length === 1)
  );
}

/** Whether a node stands in a function that says whether something can be believed. */
function inVerdict(node) {
  for (let at = node.parent; at !== undefined; at = at.parent) {
    if (ts.isFunctionDeclaration(at)) return /^is(Authentic|Genuine|Author)$/.test(at.name?.text ?? '');
  }
  return false;
}

function filesUnder(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js'))
    .map((name) => join(folder, name));
}

/** Whether the tests notice. */
function isCaught() {
  const { status } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/mocha/bin/mocha.js'), '--bail', '--spec', TESTS[0], '--spec', TESTS[1]],
    {
      cwd: CHAINCODE,
      stdio: 'ignore',
      env: { ...process.env, CORE_CHAINCODE_LOGGING_LEVEL: 'ERROR' },
    },
  );
  return status !== 0;
}

rmSync(COPY, { recursive: true, force: true });
cpSync(join(CHAINCODE, 'dist'), COPY, { recursive: true });
writeFileSync(join(CHAINCODE, '.mutant/.mocharc.json'), '{}');
let caught = 0;
const survivors = [];
try {
  if (isCaught()) throw new Error('The tests fail without any mutation.');
  for (const file of GUARDED.flatMap((folder) => filesUnder(join(COPY, folder)))) {
    const text = readFileSync(file, 'utf8');
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true, ts.ScriptKind.JS);
    for (const { start, end, text: replacement, what } of mutationsOf(source)) {
      writeFileSync(file, text.slice(0, start) + replacement + text.slice(end));
      if (isCaught()) caught += 1;
      else survivors.push(`${relative(COPY, file)}: ${what}`);
    }
    writeFileSync(file, text);
  }
} finally {
  rmSync(COPY, { recursive: true, force: true });
}
for (const survivor of survivors) console.log(`survived: ${survivor}`);
console.log(`${caught} mutants caught, ${survivors.length} survived`);
process.exitCode = survivors.length === 0 ? 0 : 1;
