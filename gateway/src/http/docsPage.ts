/** The page on which the OpenAPI document is read and tried. */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Naru gateway</title>
    <link rel="icon" href="/docs/assets/favicon-32x32.png">
    <link rel="stylesheet" href="/docs/assets/swagger-ui.css">
    <link rel="stylesheet" href="/docs/page.css">
  </head>
  <body>
    <form id="sign-in">
      <strong>Sign in</strong>
      <label>User <input name="user" autocomplete="username" required></label>
      <label>Password <input name="password" type="password" autocomplete="current-password" required></label>
      <button>Sign in</button>
      <output id="signed-in"></output>
    </form>
    <div id="reference"></div>
    <script src="/docs/assets/swagger-ui-bundle.js"></script>
    <script src="/docs/page.js"></script>
  </body>
</html>
`;

export const DOCS_STYLE = `#sign-in {
  display: flex;
  flex-wrap: wrap;
  gap: 1rem;
  align-items: center;
  max-width: 1460px;
  margin: 0 auto;
  padding: 1rem 20px 0;
  font-family: sans-serif;
}
`;

/** It is a file of its own, since the page may not run inline scripts. The token is kept by the page alone. */
export const DOCS_SCRIPT = `const reference = SwaggerUIBundle({
  url: '/v1/openapi.json',
  dom_id: '#reference',
  docExpansion: 'none',
  filter: true,
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  defaultModelsExpandDepth: 0,
});
const form = document.getElementById('sign-in');
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const said = document.getElementById('signed-in');
  const answer = await fetch('/v1/tokens', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  const body = await answer.json();
  if (answer.ok) reference.preauthorizeApiKey('bearer', body.access_token);
  said.textContent = answer.ok ? 'Signed in for ' + Math.round(body.expires_in / 60) + ' minutes.' : body.detail;
});
`;
