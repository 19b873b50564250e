import { DUPLICATE_RULES, UCP_RULES } from '@naru/chaincode/domain';
import { Router } from 'express';
import { homePage } from './homePage.js';
import { escapeHtml, PLAIN_POLICY, PLAIN_STYLE, PLAIN_STYLE_PATH, plainPage } from './plainPage.js';
import { STATUS_OF } from './problemCodes.js';
import { PROBLEM_MEANINGS } from './problemMeanings.js';

const PROBLEMS = '/problems/';

/** Where the page of a problem is: the `type` of the problem, a reference relative to the gateway (RFC 9457, 3.1.1). */
export const pageOfProblem = (code: string): string => PROBLEMS + code;

/** Where the page of a rule is that an answer names. */
const pageOfRule = (rule: string): string => `/rules/${rule}`;
const OF_EXAMINATION =
  'GET /v1/presentations/{id}/examination says what the rule found of a presentation: why it complies, what is discrepant and what can be changed, or what a person has to judge.';

/** A text of the docs without its links: they lead to other pages of the docs. */
const plain = (text: string): string => text.replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');

function page(title: string, paragraphs: readonly string[]): string {
  const body = paragraphs.map((paragraph) => `    <p>${escapeHtml(paragraph)}</p>\n`).join('');
  return plainPage(title, `${body}    <p><a href="/docs">All requests</a></p>\n`);
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

/** The page at `/`, and a page for each code of a problem and for each rule that an answer names. @param mspId whose gateway it is */
export function helpRoutes(mspId: string): Router {
  const router = Router();
  router.get(PLAIN_STYLE_PATH, (_request, response) => {
    response.type('css').send(PLAIN_STYLE);
  });
  for (const [path, html] of [['/', homePage(mspId)] as const, ...PAGES])
    router.get(path, (_request, response) => {
      response.set('Content-Security-Policy', PLAIN_POLICY).type('html').send(html);
    });
  return router;
}
