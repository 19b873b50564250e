import {
  type Action,
  DEFINITIONS,
  findingsKey,
  hideParty,
  isSameToken,
  openContent,
  Party,
  recordKey,
  type Token,
  TradeError,
  type TradeRecord,
} from '@naru/chaincode/domain';
import { LedgerFailure } from '@naru/gateway';
import { z } from 'zod';
import { isFree, type Wanted } from '../invariants/freePapers.js';
import { Violation } from '../invariants/violation.js';
import type { Random } from '../world/random.js';
import type { User } from '../world/world.js';
import { describeOutcome, nameOf, type Simulation } from '../run/simulation.js';
import { OFFICERS, TRADERS } from './cast.js';
import { type Plan, planDeed } from './deeds.js';

/** How many officers are asked whether they have something to do. */
const MAX_TRIES = 3;
const Wanting = z.looseObject({ consent: z.string().optional() });
const Wanted = z.looseObject({ applicant: Party });

/** Rejections for which free papers are not enough: a full list of this paper, a wrong clock, an applicant that its own organisation has closed. */
const OWN_LIMITS: readonly string[] = ['INVALID', 'CLOCK_SKEW', 'NOT_A_MEMBER', 'UNKNOWN_PARTY'];

/** An officer does something that is possible in the state that they see. */
export async function work(simulation: Simulation, random: Random): Promise<void> {
  const { clock, reader } = simulation.world;
  for (let tries = 0; tries < MAX_TRIES; tries++) {
    const me = random.pickNamed(random.chance(0.9) ? TRADERS : OFFICERS, ({ msp, name }) => `${msp}/${name}`);
    const desk = { me, random, nowMs: clock.nowMs, records: reader.records, view: simulation.judge.view };
    const plan = planDeed(desk, undefined, (record) => simulation.isLeftOpen(me.msp, record));
    if (plan !== undefined) return carryOut(simulation, me, plan);
  }
}

async function carryOut(simulation: Simulation, me: User, plan: Plan): Promise<void> {
  const { deed, id } = plan;
  const definition = DEFINITIONS[deed.type];
  const action = definition.actions[deed.action];
  if (action === undefined) throw new Error(`A ${deed.type} has no action ${deed.action}.`);
  const body = { ...plan.body, ...seenBy(action, plan) };
  const mustReserve = deed.action === 'reserve' && (await isEntitled(simulation, me, plan));
  const what = `${me.msp} ${me.name}: ${deed.action} ${deed.type}/${id}`;
  simulation.trace.say(what);
  try {
    const { record, transaction } = await simulation.gatewayOf(me.msp).act(me, definition, action, id, body);
    if (transaction !== undefined) simulation.acknowledged.push({ record, transactionId: transaction.id });
    simulation.trace.say(`${what} → ${nameOf(record)}`);
    if (mustReserve) requireReserved(simulation, what, record, me.msp);
  } catch (error) {
    simulation.trace.say(`${what} → ${describeOutcome(error)}`);
    if (!(error instanceof TradeError) && !(error instanceof LedgerFailure)) throw error;
    if (mustReserve && error instanceof TradeError) requireOwnLimit(simulation, what, error);
  }
}

/** An officer decides on what it has read. */
function seenBy({ isOnSeenVersion }: Action, { target }: Plan): Pick<Plan['body'], 'expectedVersion'> {
  return isOnSeenVersion && target !== undefined ? { expectedVersion: target.version } : {};
}

function requireReserved(simulation: Simulation, what: string, record: TradeRecord, msp: string): void {
  simulation.watch(() => {
    if (record.status !== 'RESERVED')
      refuse(`${what} was ${record.status}: ${simulation.judge.view.privateText(msp, findingsKey(record, 1)) ?? ''}`);
  });
}

function requireOwnLimit(simulation: Simulation, what: string, { code, message }: TradeError): void {
  simulation.watch(() => {
    if (!OWN_LIMITS.includes(code)) refuse(`${what} was rejected: ${code}, ${message}`);
  });
}

function refuse(message: string): never {
  throw new Violation('an honest claim on free papers is reserved', message);
}

/** Whether a bank whose chaincode is honest must get the claim that it asks for. */
async function isEntitled(simulation: Simulation, me: User, { target, body, id }: Plan): Promise<boolean> {
  const { judge, world, cast } = simulation;
  if (cast.colluders.includes(me.msp)) return false;
  if (target !== undefined && !judge.relies(recordKey(target))) return false;
  if (target !== undefined && !(await hasOwnTokens(simulation, me, target))) return false;
  const { consent } = Wanting.parse(body.input);
  const { applicant } = Wanted.parse(body.document);
  if (consent !== undefined && !hasConsent(simulation, me, consent)) return false;
  if (cast.colluders.includes(applicant.msp) && !isInDirectory(simulation, applicant)) return false;
  const time = new Date(world.clock.nowMs).toISOString();
  const { claim, known } = await draftClaim(simulation, me, { id, document: body.document });
  return isFree(
    { claim, known, bill: target, applicant, time },
    {
      live: judge.live,
      isHeldByOthers: (token) => judge.isHeldByOthers(token),
      isNumberOfBill: (token) => judge.isNumberOfBill(token),
    },
  );
}

/** The bank holds the consent, and those who could spoil it did not. */
function hasConsent({ judge, world }: Simulation, { msp }: User, consent: string): boolean {
  const key = recordKey({ type: 'financing-consent', id: consent });
  const listed = world.reader.records.get(key);
  if (listed === undefined || !judge.relies(key)) return false;
  const { record } = listed;
  return judge.view.document(msp, record, record.content.version) !== undefined;
}

/** An organisation whose chaincode is modified can close or spoil the entry of its own party, which nobody can name then. */
function isInDirectory({ world }: Simulation, { party = '' }: Party): boolean {
  const entry = world.reader.records.get(recordKey({ type: 'party', id: party }));
  return entry?.authentic === true && entry.record.status === 'ACTIVE';
}

/** A bank lends on no bill that its carrier registered under the number of another: its gateway compares them. */
async function hasOwnTokens({ judge }: Simulation, { msp }: User, bill: TradeRecord): Promise<boolean> {
  const sealed = judge.view.document(msp, bill, bill.content.version);
  if (sealed === undefined) return false;
  const { tokens: own } = await judge.truth.tokenise(bill, openContent(JSON.parse(sealed)).document);
  return own.length === bill.tokens.length && own.every((token, index) => isSame(token, bill.tokens[index]));
}

const isSame = (token: Token, other: Token | undefined): boolean => other !== undefined && isSameToken(token, other);

const Papers = z.looseObject({ security: z.array(z.looseObject({ kind: z.string() })) });

/** The claim as its record would be, and what is known of it. */
async function draftClaim(
  { judge }: Simulation,
  { msp: claimant }: User,
  { id, document }: { readonly id: string; readonly document: unknown },
): Promise<Pick<Wanted, 'claim' | 'known'>> {
  const link = { type: 'financing-claim', id } as const;
  const { tokens, shareKeys } = await judge.truth.tokenise(link, document);
  const papers = Papers.parse(document).security.map(({ kind }) => ({ kind, role: 'SECURITY' }));
  const applicant = hideParty(Wanted.parse(document).applicant);
  const state = { claimant, applicant, papers, extended: false };
  return { claim: { id, tokens: [...tokens], state }, known: { isTrue: true, shareKeys } };
}
