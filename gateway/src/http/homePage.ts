import { plainPage } from './plainPage.js';

/** What stands at the address of a gateway. @param mspId the organisation whose gateway it is */
export const homePage = (mspId: string): string =>
  plainPage(
    `Gateway of ${mspId}`,
    `    <p>Naru is a ledger of trade documents that carriers, exporters, banks and customs share: bills of lading, letters of credit,
      financing claims, customs declarations. This is the gateway by which the users and programs of ${mspId} work with it.
      Those of other organisations use their own.</p>
    <ul>
      <li><a href="/docs">All requests</a>, to read and to try, after a sign-in</li>
      <li><a href="/v1/openapi.json">The OpenAPI document</a>, for programs</li>
      <li><a href="/health/ready">Whether the gateway is ready</a>, and if not, why</li>
    </ul>
    <p>In a terminal, <code>npx naru</code> is its command line. Every request below <code>/v1</code> needs an access token: <code>POST /v1/tokens</code> gives one for a user and
      a password.</p>
`,
  );
