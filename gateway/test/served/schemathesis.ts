import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { z } from 'zod';
import { serveSystem, type ServedSystem } from '../support/served/servedSystem.js';

/*
 * schemathesis (https://schemathesis.io) asks every operation of the OpenAPI document: with the examples, with values at
 * and beyond the limits of the schemas, with generated ones, and along the links from one operation to another.
 * `npm run check:api` runs this file, which is no part of the tests.
 */

const COMMAND = process.env['NARU_SCHEMATHESIS'] ?? 'schemathesis';
/** How many generated requests an operation gets. */
const MAX_EXAMPLES = process.env['NARU_API_EXAMPLES'] ?? '20';
const OPTIONS = (process.env['NARU_API_OPTIONS'] ?? '').split(' ').filter((option) => option !== '');
/** Of all operations, so many have to succeed at least once. */
const MIN_SUCCESSFUL = 0.8;
const ExitCode = z.tuple([z.number().nullable()]).rest(z.unknown());
const FIRST_ERROR = 400;
const FIRST_FAILURE = 500;
const UNAVAILABLE = 503;
const PREPARATION_MS = 120_000;

/**
 * The ledger has rules that no schema can state: what fits the schema can be refused, but not fail. A block that is asked
 * for may never come (503).
 */
const SETTINGS = `[checks.not_a_server_error]
expected-statuses = ["2xx", "3xx", "4xx", "503"]

[checks.positive_data_acceptance]
expected-statuses = ["2xx", "400", "401", "403", "404", "409", "412", "422", "429", "503"]
`;

/** Users of a test have no certificate to renew but those that it makes: access.test.ts asks for theirs. */
const NOT_ASKED = ['--exclude-operation-id', 'postUsersRenew'];

const { error: missing } = spawnSync(COMMAND, ['--version']);

(missing === undefined ? describe : describe.skip)(
  `schemathesis${missing === undefined ? '' : ' (skipped: it is not installed)'}`,
  () => {
    let system: ServedSystem;
    let directory: string;
    before(async function () {
      this.timeout(PREPARATION_MS);
      directory = mkdtempSync(join(tmpdir(), 'naru-api-'));
      system = await serveSystem();
      writeFileSync(join(directory, 'openapi.json'), JSON.stringify(system.description));
      writeFileSync(join(directory, 'schemathesis.toml'), SETTINGS);
    });
    after(() => system.close());

    const endpointsWith = (has: (status: number) => boolean): string[] =>
      [...system.statuses].filter(([, statuses]) => [...statuses].some(has)).map(([endpoint]) => endpoint);

    it('finds no answer that is not as the OpenAPI document says', async () => {
      const args = [
        'run',
        join(directory, 'openapi.json'),
        '--url',
        system.url,
        '--checks',
        'all',
        '--continue-on-failure',
      ];
      const header = ['-H', `Authorization: ${system.authorization}`, '--max-examples', MAX_EXAMPLES, '--no-shrink'];
      const child = spawn(COMMAND, [...args, ...header, ...NOT_ASKED, ...OPTIONS], {
        cwd: directory,
        stdio: 'inherit',
      });
      const [code] = ExitCode.parse(await once(child, 'exit'));
      expect(code).to.equal(0);
    }).timeout(0);

    it('gets no answer of a failure', () => {
      expect(endpointsWith((status) => status >= FIRST_FAILURE && status !== UNAVAILABLE)).to.deep.equal([]);
    });

    it(`makes ${MIN_SUCCESSFUL * 100} per cent of the operations succeed`, () => {
      const successful = endpointsWith((status) => status < FIRST_ERROR);
      const others = [...system.statuses.keys()].filter((endpoint) => !successful.includes(endpoint));
      console.log(
        `      ${successful.length} of ${system.statuses.size} operations succeeded; not: ${others.join(', ')}`,
      );
      expect(successful.length / system.statuses.size).to.be.at.least(MIN_SUCCESSFUL);
    });
  },
);
