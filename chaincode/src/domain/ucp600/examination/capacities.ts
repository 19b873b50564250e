import type { SignedAs } from '../../papers/presented/transport';
import { fold } from '../compare/foldings';

/** The words for those who sign, in the order in which they are looked for. */
const PRINCIPALS: readonly (readonly [RegExp, SignedAs, SignedAs])[] = [
  [/\bMASTER\b|\bCAPTAIN\b/u, 'MASTER', 'AGENT_OF_MASTER'],
  [/\bCHARTERERS?\b/u, 'CHARTERER', 'AGENT_OF_CHARTERER'],
  [/\b(?:SHIP)?\s?OWNERS?\b/u, 'OWNER', 'AGENT_OF_OWNER'],
  [/\bCARRIERS?\b|\bRAILWAY\b/u, 'CARRIER', 'AGENT_OF_CARRIER'],
];
const AGENT = /\bAGENTS?\b|\bFOR\s+AND\s+ON\s+BEHALF\b|\bON\s+BEHALF\b|\bAS\s+AGENT\b/u;
const COURIER = /\bCOURIER\b|\bPOST(?:AL)?\b/u;
const FORWARDER = /\bFORWARD(?:ER|ERS|ING)\b/u;

/** Reads the capacity of a signer of a transport document from its words: AS AGENT FOR THE CARRIER OCEAN BLUE LINE. */
function readCapacity(words: string): SignedAs {
  const text = fold(words).replaceAll('_', ' ');
  const principal = PRINCIPALS.find(([pattern]) => pattern.test(text));
  if (principal !== undefined) return AGENT.test(text) ? principal[2] : principal[1];
  if (COURIER.test(text)) return 'COURIER';
  return FORWARDER.test(text) ? 'FREIGHT_FORWARDER' : 'OTHER';
}

/** Where a signature names the carrier: OCEAN BLUE LINE AS CARRIER, AS AGENT FOR THE CARRIER OCEAN BLUE LINE. */
const CARRIER_NAMES: readonly RegExp[] = [
  /\b(?:AGENTS? FOR|ON BEHALF OF|FOR)(?: THE)? CARRIERS?[\s:,]+(?!AS\b)(\S.*)$/u,
  /\b(?:AGENTS? FOR|ON BEHALF OF|FOR) (?!THE CARRIER)(\S.*?)[\s,(]+(?:AS |THE )?CARRIER\)?$/u,
  /^(\S.*?)[\s,]+(?:AS )?(?:THE )?CARRIER$/u,
];
const NO_NAME = /^(?:AS|THE|SIGNED|BY|FOR|AGENTS?|AND|ON|BEHALF|OF|\s)*$/u;

/** Reads the name of the carrier from the words of a signature; undefined if they do not name it. */
export function readCarrierOfSigner(words: string): string | undefined {
  const text = fold(words).trim();
  const name = CARRIER_NAMES.map((pattern) => pattern.exec(text)?.[1]).find((found) => found !== undefined);
  return name === undefined || NO_NAME.test(name) ? undefined : name;
}

/** Reads the capacity of a signer of insurance: SIGNED BY BROKER AS AGENT FOR THE INSURER. */
function readInsurer(words: string): string {
  const text = fold(words);
  if (/\bPROX(?:Y|IES)\b/u.test(text)) return 'PROXY';
  if (AGENT.test(text)) return 'AGENT';
  if (/\bBROKERS?\b/u.test(text)) return 'BROKER';
  if (/\bUNDERWRITERS?\b/u.test(text)) return 'UNDERWRITER';
  return /\bINSUR(?:ER|ERS|ANCE)\b|\bASSURANCE\b/u.test(text) ? 'INSURER' : 'OTHER';
}

const CERTIFICATES = /CERTIFICATE$|INVOICE$/u;

/** Reads the capacity in which a document of a kind is signed. A certificate keeps the words. */
export function readSigner(words: string, kind: string): string {
  if (kind === 'INSURANCE_DOCUMENT') return readInsurer(words);
  return CERTIFICATES.test(kind) ? words : readCapacity(words);
}
