import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import express, { Router } from 'express';

const ASSETS = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Naru gateway</title>
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
  </head>
  <body>
    <div id="reference"></div>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/page.js"></script>
  </body>
</html>
`;

/** It is a file of its own, since the page may not run inline scripts. */
const SCRIPT = `SwaggerUIBundle({ url: '/v1/openapi.json', dom_id: '#reference', docExpansion: 'none' });\n`;

/** `/v1/openapi.json` and, at `/docs`, a page to read it. The page loads nothing from other servers. */
export function docsRoutes(describe: () => object): Router {
  let description: string | undefined;
  return Router()
    .get('/v1/openapi.json', (_request, response) => {
      description ??= JSON.stringify(describe());
      response.type('json').send(description);
    })
    .get('/docs', (_request, response) => {
      response.type('html').send(PAGE);
    })
    .get('/docs/page.js', (_request, response) => {
      response.type('text/javascript').send(SCRIPT);
    })
    .use('/docs/assets', express.static(ASSETS, { index: false }));
}
