import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadConsortium, type Consortium, type Organization } from '@naru/network';
import { withLayout } from './layout/openLayout.js';
import { publishRevocationList, revokeUser } from './channel/revocation.js';

/**
 * `revoke --organisation <name>`, with `--user <name>` for a user whom the network's own authority certified, or with
 * `--crl <file>` for a revocation list that the organisation's Fabric CA made.
 */
export async function revoke(directory: string, args: readonly string[]): Promise<void> {
  const { organisation, user, crl, consortium: file } = parseOptions(args);
  const consortium = loadConsortium(file);
  const { name, mspId } = findOrganization(consortium, organisation);
  if (user === undefined && crl === undefined) throw new Error('Say whom to revoke: --user <name>, or --crl <file>.');
  if (crl !== undefined) {
    const list = readFileSync(crl, 'utf8');
    await withLayout(directory, consortium, (layout) => publishRevocationList(layout, mspId, list));
    console.log(`The certificates on ${crl} are revoked: every peer refuses them.`);
  }
  if (user !== undefined)
    await withLayout(directory, consortium, async (layout) => {
      await revokeUser(layout, mspId, user);
      console.log(`The certificate that this network gave to ${user} of ${name} is revoked: every peer refuses it.`);
      if (layout.plan.authorities[mspId] !== undefined)
        console.log(
          `To revoke a user whom the Fabric CA of ${name} has certified, first run the command of its gateway:\n` +
            `  naru-gateway users revoke --name ${user} --crl <file>\n` +
            `and then: npm run network -- revoke --organisation ${name} --crl <file>`,
        );
    });
}

function parseOptions(
  args: readonly string[],
): Partial<Record<'organisation' | 'user' | 'crl' | 'consortium', string>> {
  const text = { type: 'string' } as const;
  const options = { organisation: text, user: text, crl: text, consortium: text };
  return parseArgs({ args: [...args], options }).values;
}

function findOrganization({ organizations }: Consortium, name: string | undefined): Organization {
  const found = organizations.find((organization) => organization.name === name);
  if (found !== undefined) return found;
  const asked =
    name === undefined ? 'Say which organisation: --organisation <name>' : `There is no organisation ${name}`;
  throw new Error(`${asked}. There are ${organizations.map((organization) => organization.name).join(', ')}.`);
}
