import { isPage } from '../endpoint/components.js';
import type { Endpoint } from '../endpoint/endpoint.js';
import { pascalCase } from '../endpoint/pascalCase.js';

const PARAMETER = /^\{(\w+)\}$/;

/**
 * The name of an operation, which becomes that of a method in generated clients: the endpoint's own, or the method and the
 * words of the path. `GET /webhooks/{id}/deliveries` is `getWebhooksDeliveries`, or `list…` if it is answered in pages.
 */
export function operationIdOf({ method, path, answer, operationId }: Endpoint): string {
  const verb = method === 'get' && isPage(answer) ? 'list' : method;
  return operationId ?? verb + wordsOf(path);
}

/** The words of a path. A parameter is named only at the end, where it tells one thing from the list of all. */
function wordsOf(path: string): string {
  const segments = path.split('/').filter((segment) => segment !== '');
  return segments
    .map((segment, index) => {
      const parameter = PARAMETER.exec(segment)?.[1];
      if (parameter === undefined) return pascalCase(segment.replace(/\{\w+\}/, ''));
      return index === segments.length - 1 ? `By${pascalCase(parameter)}` : '';
    })
    .join('');
}
