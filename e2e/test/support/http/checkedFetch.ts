import { answerFaults, type ReceivedAnswer } from '@naru/client/description';
import { expect } from 'chai';
import { atTheEnd } from '../atTheEnd.js';

/** A fetch that holds every answer of a gateway to the OpenAPI document. */
export class AnswerCheck {
  /** In what answers differed from the document. */
  readonly faults = new Set<string>();

  readonly fetch: typeof globalThis.fetch = async (input, init) => {
    const response = await fetch(input, init);
    const { url, status, headers } = response;
    const contentType = headers.get('content-type');
    // Only JSON is read here: a stream of events has no end that could be waited for.
    const body: unknown = /[/+]json/.test(contentType ?? '') ? await response.clone().json() : undefined;
    this.#take({ method: init?.method ?? 'GET', path: new URL(url).pathname, status, contentType, body });
    return response;
  };

  #take(answer: ReceivedAnswer): void {
    // The number of an item in a list is left out: the same fault is named once.
    for (const fault of answerFaults(answer)) this.faults.add(fault.replace(/\/\d+(?=\/| )/g, '/*'));
  }
}

const check = new AnswerCheck();

/** The fetch by which whole-system tests reach gateways. The run fails if any answer differs from the document. */
export const checkedFetch = check.fetch;

atTheEnd(() => {
  expect([...check.faults], 'answers that are not as the OpenAPI document says').to.deep.equal([]);
});
