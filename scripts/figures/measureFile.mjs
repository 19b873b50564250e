import ts from 'typescript';
import { countConditionalWheres, countWords, readComments } from './comments.mjs';

const isFunction = (node) => ts.isFunctionLike(node) && node.body !== undefined;

/** The name of a function: its own, or that of the variable or property that holds it. */
function nameOfFunction(node) {
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  const isHeld =
    ts.isVariableDeclaration(parent) || ts.isPropertyDeclaration(parent) || ts.isPropertyAssignment(parent);
  return isHeld ? parent.name.getText() : undefined;
}

const BRANCHES = new Set([
  ts.SyntaxKind.IfStatement,
  ts.SyntaxKind.ConditionalExpression,
  ts.SyntaxKind.ForStatement,
  ts.SyntaxKind.ForInStatement,
  ts.SyntaxKind.ForOfStatement,
  ts.SyntaxKind.WhileStatement,
  ts.SyntaxKind.DoStatement,
  ts.SyntaxKind.CaseClause,
]);
const LOGICAL = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
  ts.SyntaxKind.AmpersandAmpersandEqualsToken,
  ts.SyntaxKind.BarBarEqualsToken,
  ts.SyntaxKind.QuestionQuestionEqualsToken,
]);

/** Whether a node adds a path, as ESLint's rule `complexity` counts: also `?.` and default values. */
function isBranch(node) {
  if (BRANCHES.has(node.kind)) return true;
  if (ts.isBinaryExpression(node)) return LOGICAL.has(node.operatorToken.kind);
  if (ts.isParameter(node) || ts.isBindingElement(node)) return node.initializer !== undefined;
  return node.questionDotToken !== undefined;
}

/** How many paths lead through a function; a function within it has its own. */
function countPaths(body) {
  let paths = 1;
  const visit = (node) => {
    if (isBranch(node)) paths += 1;
    if (!isFunction(node)) ts.forEachChild(node, visit);
  };
  ts.forEachChild(body, visit);
  return paths;
}

const countLines = (file, node) =>
  file.getLineAndCharacterOfPosition(node.getEnd()).line - file.getLineAndCharacterOfPosition(node.getStart()).line + 1;

function measureFunctions(file) {
  const functions = [];
  let complexity = 0;
  const visit = (node) => {
    if (isFunction(node)) {
      const name = nameOfFunction(node);
      complexity = Math.max(complexity, countPaths(node));
      if (name !== undefined) functions.push({ name, lines: countLines(file, node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return { functions, complexity };
}

const isExported = (node) =>
  ts.canHaveModifiers(node) && ts.getModifiers(node)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

/** What a file exports by name. A schema and the type of the same name are one export. */
function listExports(file) {
  const documented = new Map();
  for (const statement of file.statements.filter(isExported)) {
    const names = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.map(({ name }) => name.getText())
      : [statement.name?.getText() ?? 'default'];
    const isDocumented = ts.getJSDocCommentsAndTags(statement).length > 0;
    for (const name of names) documented.set(name, documented.get(name) === true || isDocumented);
  }
  return [...documented].map(([name, isDocumented]) => ({ name, isDocumented }));
}

/** Measures one file of code. */
export function measureFile(path, text) {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const comments = readComments(file);
  return {
    file,
    path,
    isTest: path.includes('/test/'),
    lines: text.split('\n').length - (text.endsWith('\n') ? 1 : 0),
    exports: listExports(file),
    ...measureFunctions(file),
    commentWords: countWords(comments),
    conditionalWheres: countConditionalWheres(comments),
  };
}
