import { z } from 'zod';
import { Text } from './forms.js';
import { readOwnerOnly } from './ownerOnly.js';
import { GROUPS, SECRETS, Variables } from './variables.js';

const FILE_VARIABLES = Object.fromEntries(SECRETS.map((name) => [`${name}_FILE`, Text.optional()]));

/** The environment of a gateway: secrets read from their files, defaults filled in, unknown names refused. */
export const Environment = z
  .looseObject(FILE_VARIABLES)
  .transform((variables, context) =>
    withSecrets(variables, (name, message) => {
      context.addIssue({ code: 'custom', path: [name], message });
    }),
  )
  .pipe(Variables.strict())
  .superRefine((variables, context) => {
    for (const [group, names] of Object.entries(GROUPS)) {
      const missing = names.filter((name) => variables[name] === undefined);
      if (missing.length === names.length) continue;
      for (const name of missing)
        context.addIssue({ code: 'custom', path: [name], message: `is missing: the others of ${group} are set` });
    }
  });
export type Environment = z.infer<typeof Environment>;

type Fault = (path: string, message: string) => void;

function withSecrets(variables: Readonly<Record<string, unknown>>, fault: Fault): Record<string, unknown> {
  const read = { ...variables };
  for (const name of SECRETS) {
    const { [`${name}_FILE`]: file } = read;
    Reflect.deleteProperty(read, `${name}_FILE`);
    if (typeof file === 'string')
      read[name] ??= readSecret(file, (message) => {
        fault(`${name}_FILE`, message);
      });
  }
  return read;
}

function readSecret(file: string, fault: (message: string) => void): string | undefined {
  try {
    return readOwnerOnly(file).trim();
  } catch (error) {
    fault(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
