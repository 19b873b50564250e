import { parseJson } from '../answers.js';
import type { Schemas } from '../operations.js';

/** Evidence as a gateway makes it (`GET /v1/<documents>/{id}/evidence`). */
export type Evidence = Omit<Schemas['Evidence'], 'block'>;
/** The authorities of a member, as `GET /v1/authorities` names them. */
export type Authority = Evidence['authorities'][number];

const EVIDENCE_FORMAT = 'naru-evidence/1';
/** No document of a ledger comes near to it. */
const MAX_EVIDENCE_CHARS = 64 * 1_048_576;
const MAX_SIGNATURES = 64;
const MAX_CERTIFICATES = 16;

/** A file is not what it should be. */
export class EvidenceError extends Error {}

/** @throws EvidenceError that says what is wrong with the file */
export function parseEvidence(text: string): Evidence {
  if (text.length > MAX_EVIDENCE_CHARS) throw new EvidenceError('The file is too large to be evidence.');
  const file = asObject(parseJson(text), 'The file is not JSON.');
  if (file['format'] !== EVIDENCE_FORMAT) throw new EvidenceError(`The file is not evidence (${EVIDENCE_FORMAT}).`);
  const { document } = file;
  if (document !== null && typeof document !== 'string') throw new EvidenceError('document is not a text.');
  const statement = asObject(file['statement'], 'statement is missing.');
  return {
    format: EVIDENCE_FORMAT,
    document,
    statement: {
      payload: asText(statement['payload'], 'statement.payload'),
      signatures: asList(statement['signatures'], 'statement.signatures', MAX_SIGNATURES).map((each, index) => {
        const at = `statement.signatures[${index}]`;
        const { endorser, signature } = asObject(each, `${at} is not an object.`);
        return { endorser: asText(endorser, `${at}.endorser`), signature: asText(signature, `${at}.signature`) };
      }),
    },
    authorities: readAuthorities(file['authorities']),
  };
}

/** The authorities in a file, as `GET /v1/authorities` answers. @throws EvidenceError */
export function parseAuthorities(text: string): Authority[] {
  return readAuthorities(asObject(parseJson(text), 'The file is not JSON.')['authorities']);
}

function readAuthorities(value: unknown): Authority[] {
  return asList(value, 'authorities', MAX_SIGNATURES).map((each, index) => {
    const at = `authorities[${index}]`;
    const { msp, certificates, revocations } = asObject(each, `${at} is not an object.`);
    const texts = (list: unknown, name: string): string[] =>
      asList(list, `${at}.${name}`, MAX_CERTIFICATES).map((text) => asText(text, `${at}.${name}`));
    return {
      msp: asText(msp, `${at}.msp`),
      certificates: texts(certificates, 'certificates'),
      revocations: texts(revocations, 'revocations'),
    };
  });
}

function asObject(value: unknown, fault: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new EvidenceError(fault);
  return Object.fromEntries(Object.entries(value));
}

function asText(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new EvidenceError(`${name} is not a text.`);
  return value;
}

function asList(value: unknown, name: string, max: number): readonly unknown[] {
  if (!Array.isArray(value) || value.length > max) throw new EvidenceError(`${name} is not a list of at most ${max}.`);
  return value;
}
