import { expect } from 'chai';
import { DEFINITIONS } from '../../../src/domain/documents/registry';
import { type Action, isCreation } from '../../../src/domain/vocabulary/action';
import type { DocumentDefinition } from '../../../src/domain/vocabulary/definition';
import type { UserRole } from '../../../src/domain/vocabulary/members';
import type { Rejection } from '../../../src/domain/errors';
import type { Link } from '../../../src/domain/vocabulary/record';
import type { User } from '../../support/fakeLedger';
import { rejects } from '../../support/rejects';
import { newId } from '../../support/trade';
import { BILL_SCENARIOS } from './bills';
import { CARGO_SCENARIOS } from './cargoReports';
import { CERTIFICATE_SCENARIOS } from './certificates';
import { CLAIM_SCENARIOS } from './claims';
import { COLLECTION_SCENARIOS } from './collections';
import { CONSENT_SCENARIOS } from './consents';
import { CREDIT_SCENARIOS } from './credits';
import { DECLARATION_SCENARIOS } from './declarations';
import { IMPOSSIBLE } from './impossible';
import { INSPECTION_SCENARIOS } from './inspections';
import { INSTRUCTIONS_SCENARIOS } from './instructions';
import { PRESENTATION_SCENARIOS } from './presentations';
import { PROCESSING_SCENARIOS } from './processingRecords';
import { type Draft, type Scenario, Situation } from './situation';
import { PARTY_SCENARIOS } from './parties';
import { TRADE_SCENARIOS } from './trades';
import { TRANSPORT_SCENARIOS } from './transportEvents';

const SCENARIOS = {
  ...TRADE_SCENARIOS,
  ...DECLARATION_SCENARIOS,
  ...CARGO_SCENARIOS,
  ...PROCESSING_SCENARIOS,
  ...CERTIFICATE_SCENARIOS,
  ...INSPECTION_SCENARIOS,
  ...BILL_SCENARIOS,
  ...CLAIM_SCENARIOS,
  ...CONSENT_SCENARIOS,
  ...CREDIT_SCENARIOS,
  ...PRESENTATION_SCENARIOS,
  ...COLLECTION_SCENARIOS,
  ...PARTY_SCENARIOS,
  ...TRANSPORT_SCENARIOS,
  ...INSTRUCTIONS_SCENARIOS,
};
const ROLE = /^the caller has the role /;
/** The document of a step: the caller sees it, or its public record is enough. */
const DOCUMENT = /^the (caller may see the document|document exists), and it is authentic and genuine$/;
const STATUS = /^the document is [A-Z_]+/;
const SEEN = /^the request names the version that the caller saw$/;
const KNOWN = / is one that its organisation knows$/;
const RELATED = / (is visible to the caller,|exists, and is) authentic and genuine$/;

/** What follows from an earlier requirement, or can be broken only by another user of a party's own organisation. */
const IMPLIED = ['the caller is a party of the event'];

/** A user of an organisation that no document names. */
const INTRUDERS: Readonly<Record<UserRole, string>> = {
  shipper: 'OtherExportersMSP',
  'bank-officer': 'OtherBankMSP',
  'carrier-agent': 'OtherCarrierMSP',
  'customs-officer': 'OtherCustomsMSP',
  'chamber-officer': 'OtherExportersMSP',
  auditor: 'ExportersMSP',
  administrator: 'ExportersMSP',
  gateway: 'OtherExportersMSP',
};

/** A status in which the document is genuine, and the action does not start. */
function otherStatus({ from }: Action): string {
  return from.includes('APPLIED') ? 'DECLINED' : 'UNHEARD_OF';
}

/** Takes an action in a situation in which requirements are broken; undefined if it went through. */
async function refusalOf(
  { type }: DocumentDefinition,
  action: Action,
  scenario: Scenario,
  broken: readonly string[],
): Promise<string | undefined> {
  const situation = await Situation.start();
  const draft = await scenario(situation, (sentence) => broken.includes(sentence));
  const own = { type, id: draft.ask.id };
  const asked = await situation.credits.prepare(draft.by, type, action.name, draft.ask);
  const by = breakGeneric(situation, action, own, draft, broken);
  // What is broken makes other versions of the document.
  const isNamed = action.isOnSeenVersion && !broken.some((sentence) => SEEN.test(sentence));
  const prepared = withVersion(asked, isNamed ? situation.rewriting.record(own).version : undefined);
  try {
    await situation.credits.send(by, prepared);
    return undefined;
  } catch (error) {
    if (!(error instanceof Error) || !error.message.startsWith('{')) throw error;
    const { code, message, values, issues = [] } = JSON.parse(error.message) as Rejection;
    // Which organisation and version it is differs with what else is broken.
    const said = message.replace(/\w+MSP|\d+/g, '…');
    return `${code}: ${said} ${String(values['type'])} ${values['id'] === draft.ask.id} at ${issues.length > 0 ? 'a field' : 'no field'}`;
  }
}

/** A request that says which version its caller saw, or that does not. */
function withVersion<P extends { readonly request: string }>(prepared: P, expectedVersion: number | undefined): P {
  const request = JSON.parse(prepared.request) as object;
  return { ...prepared, request: JSON.stringify({ ...request, expectedVersion }) };
}

/** Breaks the requirements that every action has. Returns who acts then. */
function breakGeneric(situation: Situation, action: Action, own: Link, draft: Draft, broken: readonly string[]): User {
  const { rewriting } = situation;
  const sentences = action.requirements.map(({ sentence }) => sentence);
  const record = isCreation(action) ? undefined : rewriting.record(own);
  const related = action.related({ input: draft.ask.input ?? {}, record, document: draft.ask.document });
  const actor = record === undefined ? draft.by : breakOfStep(situation, action, [own, ...related], draft, broken);
  sentences
    .filter((sentence) => RELATED.test(sentence))
    .forEach((sentence, index) => {
      const link = related[index];
      if (broken.includes(sentence) && link !== undefined) rewriting.forge(link);
    });
  const entries = related.filter(({ type }) => type === 'party');
  sentences
    .filter((sentence) => KNOWN.test(sentence))
    .forEach((sentence, index) => {
      const entry = entries[index];
      if (broken.includes(sentence) && entry !== undefined) rewriting.forge(entry);
    });
  if (broken.some((sentence) => DOCUMENT.test(sentence))) rewriting.forge(own);
  return broken.some((sentence) => ROLE.test(sentence)) ? { ...actor, role: 'auditor' } : actor;
}

/** Breaks who may take a step, and from which statuses: the requirements after those of the related documents. */
function breakOfStep(
  situation: Situation,
  action: Action,
  [own, ...related]: readonly [Link, ...Link[]],
  { by }: Draft,
  broken: readonly string[],
): User {
  const sentences = action.requirements.map(({ sentence }) => sentence);
  const ofStep = sentences.filter((sentence) => ![ROLE, RELATED, DOCUMENT, SEEN].some((each) => each.test(sentence)));
  const place = ofStep.findIndex((sentence) => STATUS.test(sentence));
  const [actor, status = ''] = [ofStep[place - 1], ofStep[place]];
  if (broken.includes(status)) situation.rewriting.rewrite(own, () => ({ status: otherStatus(action) }));
  if (actor === undefined || !broken.includes(actor)) return by;
  const intruder = { msp: INTRUDERS[by.role], role: by.role, party: newId() };
  for (const link of [own, ...related]) situation.show(link, intruder);
  return intruder;
}

function canBeBroken(name: string, first: string, second: string): boolean {
  return !(IMPOSSIBLE[name] ?? []).some(([one, other]) => first.startsWith(one) && second.startsWith(other));
}

const listSentences = ({ requirements }: Action): string[] =>
  requirements.map(({ sentence }) => sentence).filter((sentence) => !IMPLIED.includes(sentence));

/** The gateway makes tokens and seals: they are not fields of a request. */
const OF_GATEWAY = /tokens?\b|sealed/;

/** Whether a refusal names the field that is wrong, if it says that one is. */
const namesField = (refusal = ''): boolean =>
  OF_GATEWAY.test(refusal) || !refusal.startsWith('INVALID') || refusal.endsWith(' at a field');

/** Every pair of requirements in the order of the page. */
function pairsOf(name: string, action: Action): (readonly [string, string])[] {
  const sentences = listSentences(action);
  return sentences
    .flatMap((first, index) => sentences.slice(index + 1).map((second) => [first, second] as const))
    .filter(([first, second]) => canBeBroken(name, first, second));
}

/** A claim has forty requirements, and so eight hundred pairs of them. */
const TIMEOUT_MS = 240_000;

describe('Requirements', function () {
  this.timeout(TIMEOUT_MS);
  for (const definition of Object.values(DEFINITIONS)) {
    for (const action of Object.values(definition.actions)) {
      const name = `${definition.type}/${action.name}`;
      const scenario = SCENARIOS[definition.type]?.[action.name];
      it(`of ${name} reject in the order in which the page names them`, async () => {
        if (scenario === undefined) expect.fail(`there is no scenario of ${name}`);
        const refuse = (...broken: string[]): Promise<string | undefined> =>
          refusalOf(definition, action, scenario, broken);
        expect(await refuse(), 'with nothing broken').to.equal(undefined);
        const alone = new Map<string, string | undefined>();
        for (const sentence of listSentences(action)) alone.set(sentence, await refuse(sentence));
        const unbroken = [...alone.keys()].filter((sentence) => alone.get(sentence) === undefined);
        expect(unbroken).to.deep.equal([]);
        expect([...alone].filter(([, refusal]) => !namesField(refusal))).to.deep.equal([]);
        for (const [first, second] of pairsOf(name, action)) {
          expect(alone.get(first), `${first} / ${second}`).not.to.equal(alone.get(second));
          expect(await refuse(first, second), `${first} / ${second}`).to.equal(alone.get(first));
        }
      });

      it(`of ${name} begin with the role, which comes before the form of the input`, async () => {
        if (scenario === undefined) expect.fail(`there is no scenario of ${name}`);
        const situation = await Situation.start();
        const { by, ask } = await scenario(situation, () => false);
        const prepared = await situation.credits.prepare(by, definition.type, action.name, ask);
        const right = JSON.parse(prepared.request) as { readonly input: object };
        const request = JSON.stringify({ ...right, input: { ...right.input, surplus: true } });
        await rejects(situation.credits.send({ ...by, role: 'auditor' }, { ...prepared, request }), 'FORBIDDEN');
        const { issues } = await rejects(situation.credits.send(by, { ...prepared, request }), 'INVALID');
        expect(issues?.map(({ pointer }) => pointer)).to.deep.equal(['/input/surplus']);
      });
    }
  }
});
