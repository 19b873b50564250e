import { DUPLICATE_RULES, UCP_RULES } from '@naru/chaincode/domain';
import { Router } from 'express';
import { PROBLEM_MEANINGS } from './problemMeanings.js';
import { STATUS_OF } from './problemCodes.js';

const PROBLEMS = '/problems/';

/** Where the page of a problem is: the `type` of the problem, a reference relative to the gateway (RFC 9457, 3.1.1). */
export const pageOfProblem = (code: string): string => PROBLEMS + code;

/** Where the page of a rule is that an answer names. */
const pageOfRule = (rule: string): string => `/rules/${rule}`;
const OF_EXAMINATION =
  'GET /v1/presentations/{id}/examination says what the rule found of a presentation: why it complies, what is discrepant and what can be changed, or what a person has to judge.';

const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);

/** A text of the docs without its links: they lead to other pages of the docs. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `    <p>${escape(paragraph)}</p>\n`).join('');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>${escape(title)} · Naru gateway</title>
    <link rel="icon" href="/docs/assets/favicon-32x32.png">
  </head>
  <body>
    <h1>${escape(title)}</h1>
${body}    <p><a href="/docs">All requests</a></p>
  </body>
</html>
`;
}

const MEANINGS: Readonly<Record<string, string>> = PROBLEM_MEANINGS;

const PAGES: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STATUS_OF).map(([code, status]): [string, string] => [
    pageOfProblem(code),
    page(code, [`Status ${status}: ${plain(MEANINGS[code] ?? '')}.`]),
  ]),
  ...Object.entries(DUPLICATE_RULES).map(([rule, { title, next }]): [string, string] => [
    pageOfRule(rule),
    page(`${rule}: ${title}`, [`What to do: ${next}`]),
  ]),
  ...Object.entries(UCP_RULES).map(([rule, { title, source }]): [string, string] => [
    pageOfRule(rule),
    page(`${rule}: ${title}`, [`Source: ${source}.`, OF_EXAMINATION]),
  ]),
]);

/** A page for each code of a problem, each rule on second financings, and each rule of the examination. */
export function helpRoutes(): Router {
  const router = Router();
  for (const [path, html] of PAGES)
    router.get(path, (_request, response) => {
      response.type('html').send(html);
    });
  return router;
}
