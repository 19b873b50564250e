import type { User } from '../../support/fakeLedger';
import { newId } from '../../support/trade';
import type { Deed, Issue } from './deed';
import {
  ACTORS,
  at,
  BANKS,
  type Bill,
  CONTAINERS,
  type Form,
  HOLDERS,
  type Model,
  type Passing,
  type Place,
} from './state';

/* All that can be tried at a moment, right or wrong, under the names of the rules. */

type Try = Omit<Deed, 'by' | 'what'>;

/** For each kind of deed, what can be tried; each try can be made by every user. */
export function listTries(model: Model): ReadonlyMap<string, readonly Try[]> {
  const bills = [...model.bills.values()].slice(-MAX_BILLS);
  const each = (variants: readonly object[]): Try[] =>
    bills.flatMap(({ id }) => variants.map((variant) => ({ id, ...variant })));
  const tries = Object.entries(VARIANTS).map(([what, variants]) => [what, each(variants)] as const);
  const decisions = bills.flatMap(({ id }) =>
    [...model.declarations.keys()].slice(-MAX_BILLS).map((declaration) => ({ id, declaration })),
  );
  return new Map<string, readonly Try[]>([
    ...tries,
    ...['hold-goods', 'release-goods'].map((what) => [what, decisions] as const),
    ['issue', listIssues(model, bills)],
    ...listClaimTries(model, bills),
    ...listPresentationTries(model, bills),
    ['declaration/file', bills.map(({ id }) => ({ id: newId(), bill: id }))],
    ...['declaration/accept', 'declaration/hold', 'declaration/release'].map(
      (what) => [what, [...model.declarations.keys()].map((id) => ({ id }))] as const,
    ),
    ['wait', [{ id: '' }]],
  ]);
}

/** Older bills and claims are left alone, so that what is tried stays bounded. */
const MAX_BILLS = 5;
const MAX_SHOWN = 4;

const PASSINGS: readonly (Passing | undefined)[] = [undefined, 'ENDORSE', 'ENDORSE_TO_ORDER', 'BLANK_ENDORSE'];
const NAMED: readonly Passing[] = ['ENDORSE', 'ENDORSE_TO_ORDER', 'BLANK_ENDORSE'];
const toEach = (passings: readonly (Passing | undefined)[], to: readonly User[] = ACTORS): object[] =>
  to.flatMap((user) => passings.map((passing) => ({ to: at(user), ...(passing && { passing }) })));
const PLAIN = [{}];

const VARIANTS: Readonly<Record<string, readonly object[]>> = {
  'accept-issue': PLAIN,
  sign: PLAIN,
  disclose: ACTORS.flatMap((user) => [
    { to: at(user) },
    ...(user.role === 'shipper' ? [] : [{ to: { msp: user.msp } }]),
  ]),
  'disclose-to-customs': ACTORS.map(({ msp }) => ({ to: { msp } })),
  'offer-transfer': toEach(PASSINGS),
  'accept-transfer': PLAIN,
  'decline-offer': PLAIN,
  'return-transfer': PLAIN,
  'withdraw-offer': PLAIN,
  endorse: toEach(NAMED),
  nominate: toEach(NAMED),
  'offer-pledge': BANKS.map(({ msp }) => ({ bank: msp })),
  'surrender-for-delivery': PLAIN,
  'surrender-for-amendment': [{}, { reason: 'SWTP' }, { reason: 'COD' }, { reason: 'SWI' }],
  'accept-surrender': PLAIN,
  'reject-surrender': PLAIN,
  'convert-to-paper': PLAIN,
  'consent-to-void': PLAIN,
  void: PLAIN,
  deliver: PLAIN,
  'deliver-containers': [...CONTAINERS.map((each) => ({ containers: [each] })), { containers: CONTAINERS }],
  'deliver-against-indemnity': PLAIN,
};

const NUMBERS = ['NARU0001', 'NARU0002', 'NARU0003'];
const FORMS: readonly Form[] = ['BLANK', 'TO_ORDER_OF_SHIPPER', 'TO_ORDER', 'STRAIGHT', 'SEA_WAYBILL'];
const PACKAGES = 400;

/** A new bill of a free or a taken number, or one in the place of others: whole, a half, the rest, or too much. */
function listIssues(model: Model, bills: readonly Bill[]): Try[] {
  const [holder, other] = [HOLDERS[0], HOLDERS[2]].map((user) => at(user ?? { msp: '' }));
  if (holder === undefined || other === undefined) return [];
  const version = `V${model.bills.size}`;
  const fresh = FORMS.flatMap((form) =>
    NUMBERS.map((number) => ({
      ...{ number, version: undefined, form, packages: PACKAGES, replaces: [], siblings: [] },
      ...{ issueTo: holder, madeOutTo: form === 'TO_ORDER' || form === 'STRAIGHT' ? other : undefined },
    })),
  );
  const back = bills.filter(({ status }) => status.endsWith('FOR_AMENDMENT'));
  const sets = [...back.map((bill) => [bill]), ...(back.length > 1 ? [back.slice(0, 2)] : [])];
  const replacing = sets.flatMap((set) => listReplacements(model, set, version));
  return [...fresh, ...replacing].map((issue) => ({ id: newId(), issue }));
}

function listReplacements(model: Model, set: readonly Bill[], version: string): Issue[] {
  const whole = set.reduce((sum, { packages }) => sum + packages, 0);
  const heirs = set.flatMap(({ replacedBy }) => replacedBy);
  const out = heirs.reduce((sum, id) => sum + (model.bills.get(id)?.packages ?? 0), 0);
  const [first] = set;
  if (first === undefined) return [];
  const right: Issue = {
    ...{ number: first.number, version, form: 'BLANK', packages: whole - out, madeOutTo: undefined },
    ...{ issueTo: findReturner(first), replaces: set.map(({ id }) => id), siblings: heirs },
  };
  const half = { ...right, packages: Math.max(1, Math.floor((whole - out) / 2)), number: `NARU1${newId().slice(-4)}` };
  return [
    ...[right, half, { ...right, number: half.number }, { ...right, packages: whole - out + 1 }],
    ...[
      { ...right, siblings: [] },
      { ...right, version: first.version },
      { ...right, version: undefined },
    ],
    ...HOLDERS.map((user) => ({ ...right, issueTo: at(user) })),
  ].filter(({ packages }) => packages > 0);
}

function findReturner({ returner, firstHolder }: Bill): Place {
  if (returner?.party !== undefined) return returner;
  const user = HOLDERS.find(({ msp }) => msp === returner?.msp);
  return user === undefined ? firstHolder : at(user);
}

function listClaimTries(model: Model, bills: readonly Bill[]): [string, Try[]][] {
  const reserve = bills.flatMap(({ id }) => HOLDERS.map((user) => ({ id: newId(), bill: id, to: at(user) })));
  const claims = [...model.claims.values()].filter(({ status }) => status !== 'REFUSED').slice(-MAX_SHOWN);
  const steps = ['extend', 'approve', 'finance', 'release', 'cancel', 'expire'].map((what): [string, Try[]] => [
    `claim/${what}`,
    claims.map(({ id }) => ({ id })),
  ]);
  return [['claim/reserve', reserve], ...steps];
}

const EXAMINED = ['COMPLYING', 'DISCREPANT'];
const HONOURED = ['SIGHT', 'ACCEPTANCE'];
const DISPOSALS = ['RETURNING', 'HOLDING_FOR_WAIVER'];
const PRESENTATION_STEPS = ['withdraw', 'forward', 'request-waiver', 'waive', 'return-documents', 'pay'];

function listPresentationTries(model: Model, bills: readonly Bill[]): [string, Try[]][] {
  const presentations = [...model.presentations.values()].slice(-MAX_SHOWN);
  const instead = [undefined, ...presentations.map(({ id }) => id)];
  const present = [...model.credits.keys()].flatMap((credit) =>
    bills.flatMap(({ id: bill }) =>
      BANKS.flatMap(({ msp: bank }) =>
        instead.map((id) => ({ id: newId(), credit, bill, bank, ...(id !== undefined && { instead: id }) })),
      ),
    ),
  );
  const of = (reasons: readonly string[]): Try[] =>
    presentations.flatMap(({ id }) => reasons.map((reason) => ({ id, reason })));
  return [
    ['presentation/present', present],
    ['presentation/examine', of(EXAMINED)],
    ['presentation/honour', of(HONOURED)],
    ['presentation/refuse', of(DISPOSALS)],
    ...PRESENTATION_STEPS.map((what): [string, Try[]] => [
      `presentation/${what}`,
      presentations.map(({ id }) => ({ id })),
    ]),
  ];
}
