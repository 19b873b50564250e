import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';
import { DOCS_PAGE, DOCS_SCRIPT, DOCS_STYLE } from './docsPage.js';

const ASSETS = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

/** `/v1/openapi.json` and, at `/docs`, a page to read it. The page loads nothing from other servers. */
export function docsRoutes(describe: () => object): Router {
  let description: string | undefined;
  return Router()
    .get('/v1/openapi.json', (_request, response) => {
      description ??= JSON.stringify(describe());
      response.type('json').send(description);
    })
    .get('/docs', (_request, response) => {
      response.type('html').send(DOCS_PAGE);
    })
    .get('/docs/page.js', (_request, response) => {
      response.type('text/javascript').send(DOCS_SCRIPT);
    })
    .get('/docs/page.css', (_request, response) => {
      response.type('css').send(DOCS_STYLE);
    })
    .use('/docs/assets', express.static(ASSETS, { index: false }));
}
