const MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => MARKUP[character] ?? character);

/** Where the style of all plain pages is. */
export const PLAIN_STYLE_PATH = '/docs/plain.css';

export const PLAIN_STYLE = `body {
  max-width: 44rem;
  margin: 2rem auto;
  padding: 0 1rem;
  font-family: sans-serif;
  line-height: 1.5;
}
`;

/** They run nothing, and load nothing but their style and icon, from this gateway. */
export const PLAIN_POLICY =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page for people. @param body HTML */
export function plainPage(title: string, body: string): string {
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)} · Naru gateway</title>
    <link rel="icon" href="/docs/assets/favicon-32x32.png">
    <link rel="stylesheet" href="${PLAIN_STYLE_PATH}">
  </head>
  <body>
    <h1>${escapeHtml(title)}</h1>
${body}  </body>
</html>
`;
}
