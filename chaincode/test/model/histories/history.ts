import { expect } from 'chai';
import fc from 'fast-check';
import { PresentationState } from '../../../src/domain/documents/presentation/presentationState';
import { Credits } from '../../support/credit';
import { DELIVERY, SURRENDER } from './billEnd';
import { PASSING } from './billPassing';
import { expectSame, readRecord } from './compare';
import { type Deed, need, type Rules } from './deed';
import { listTries } from './deeds';
import { Watch } from './invariants';
import { ISSUE } from './issueRule';
import { tryOnLedger, openCredits } from './ledgerPlay';
import { PRESENTATION_RULES } from './presentationRules';
import { isNoSecurity, SECURITY_RULES } from './securityRules';
import { BANKS, emptyModel, type Model, USERS } from './state';

const RULES: Rules = { ...PASSING, ...SURRENDER, ...DELIVERY, ...SECURITY_RULES, ...PRESENTATION_RULES, issue: ISSUE };
const WAIT_HOURS = 13;
const HOUR_MS = 3_600_000;

/** How one step is chosen: something right, or anything at all. */
interface Choice {
  readonly isRight: boolean;
  readonly what: number;
  readonly which: number;
}

export const STEPS = 50;
const CHOICE = fc.record({
  isRight: fc.integer({ min: 0, max: 3 }).map((of) => of > 0),
  what: fc.nat(),
  which: fc.nat(),
});
export const HISTORY = fc.array(CHOICE, { minLength: STEPS, maxLength: STEPS });

/** What happened in a history: what was accepted, and how often. */
export type Tally = Map<string, { accepted: number; refused: number }>;

/** A clock that is moved by hand, in place of this process's. */
class Clock {
  readonly #real = Date.now;
  #offset = 0;

  start(): void {
    Date.now = () => this.#real() + this.#offset;
  }
  stop(): void {
    Date.now = this.#real;
  }
  wait(): void {
    this.#offset += WAIT_HOURS * HOUR_MS;
  }
  today(): string {
    return new Date(this.#real() + this.#offset).toISOString().slice(0, 10);
  }
}

/** Plays a history on the ledger and on the model, which must agree on every step and on all that comes of it. */
export async function play(choices: readonly Choice[], tally: Tally): Promise<void> {
  const clock = new Clock();
  clock.start();
  try {
    await playOn(clock, choices, tally);
  } finally {
    clock.stop();
  }
}

async function playOn(clock: Clock, choices: readonly Choice[], tally: Tally): Promise<void> {
  const credits = await Credits.start();
  const model = emptyModel(clock.today());
  for (const credit of await openCredits(credits)) model.credits.set(credit.id, credit);
  const watch = new Watch(credits.trade);
  const done: string[] = [];
  for (const choice of choices) {
    const deed = choose(model, choice);
    if (deed === undefined) continue;
    done.push(describe(deed));
    try {
      await step(clock, credits, model, watch, deed, tally);
    } catch (error) {
      throw new Error(`${error instanceof Error ? error.message : String(error)}\nafter\n${done.join('\n')}`, {
        cause: error,
      });
    }
  }
}

async function step(
  clock: Clock,
  credits: Credits,
  model: Model,
  watch: Watch,
  deed: Deed,
  tally: Tally,
): Promise<void> {
  if (deed.what === 'wait') {
    clock.wait();
    model.hour += WAIT_HOURS;
    model.today = clock.today();
    return;
  }
  const isRight = judge(model, deed);
  const kind = nameKind(model, deed);
  const count = tally.get(kind) ?? { accepted: 0, refused: 0 };
  count[isRight ? 'accepted' : 'refused'] += 1;
  tally.set(kind, count);
  const refusal = await tryOnLedger(credits, deed);
  expect(refusal === undefined, refusal ?? 'the ledger accepts it').to.equal(isRight);
  if (!isRight) return;
  RULES[deed.what]?.happen(model, deed);
  noteDeadline(credits, model, deed);
  watch.check(deed);
  expectSame(credits.trade, model);
}

function judge(model: Model, deed: Deed): boolean {
  const rule = RULES[deed.what];
  if (rule === undefined) throw new Error(`The model has no rule of ${deed.what}.`);
  return rule.roles.includes(deed.by.role) && rule.isRight(model, deed);
}

/** The last day for a notice is reckoned elsewhere, and tested there. */
function noteDeadline({ trade }: Credits, { presentations }: Model, { what, id }: Deed): void {
  const presentation = presentations.get(id);
  if (presentation === undefined || !['presentation/present', 'presentation/forward'].includes(what)) return;
  presentation.noticeBy = PresentationState.parse(readRecord(trade, { type: 'presentation', id }).state).noticeBy;
}

function choose(model: Model, { isRight, what, which }: Choice): Deed | undefined {
  const kinds = new Map<string, Deed[]>();
  for (const [name, tries] of listTries(model))
    for (const by of USERS)
      for (const each of tries) {
        const deed = { ...each, by, what: name };
        if (isRight && name !== 'wait' && !judge(model, deed)) continue;
        const kind = nameKind(model, deed);
        const known = kinds.get(kind);
        if (known === undefined) kinds.set(kind, [deed]);
        else known.push(deed);
      }
  const names = [...kinds.keys()].flatMap((name) =>
    Array.from({ length: FAVOURED.has(name) ? WEIGHT : 1 }, () => name),
  );
  const kind = kinds.get(names[what % names.length] ?? '') ?? [];
  return kind[which % kind.length];
}

const PLEDGE = 'claim/reserve, with a pledge';
const SHOWN_TO_BANK = 'disclose, to a bank';
const WEIGHT = 10;

/** A claim that pledges a bill is another kind of thing than one that is recorded as refused, and a bank than customs. */
function nameKind({ bills }: Model, { what, bill = '', to }: Deed): string {
  if (to === undefined) return what;
  if (what === 'disclose') return BANKS.some(({ msp }) => msp === to.msp) ? SHOWN_TO_BANK : what;
  if (what !== 'claim/reserve') return what;
  return isNoSecurity(need(bills, bill), to) ? what : PLEDGE;
}

/** What would be rare, because much else must have happened before. */
const FAVOURED = new Set([
  ...[
    SHOWN_TO_BANK,
    'offer-pledge',
    PLEDGE,
    'claim/extend',
    'claim/approve',
    'claim/finance',
    'claim/release',
    'claim/cancel',
    'claim/expire',
  ],
  ...[
    'accept-transfer',
    'hold-goods',
    'release-goods',
    'presentation/examine',
    'presentation/honour',
    'presentation/refuse',
  ],
]);

function describe({ by, ...deed }: Deed): string {
  return `${by.msp} ${by.party.slice(-4)}: ${JSON.stringify(deed)}`;
}
