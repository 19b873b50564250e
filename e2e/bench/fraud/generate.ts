import type { ClaimLife, FinancedPapers, PartyFacts } from '@naru/chaincode/domain';
import { Random } from '../../simulation/world/random.js';
import { BANKS, Clerk, habitsOf } from './clerk.js';
import { type Form, ORDINARY_FORMS } from './forms.js';
import { type Typology, TYPOLOGIES } from './frauds.js';
import { LOOK_ALIKES } from './lookAlikes.js';
import { fill, makeTrade, makeWorld, type Trade, type World } from './world.js';

/** What a claim is in truth. */
export interface Truth {
  readonly is: 'ORDINARY' | 'LOOK_ALIKE' | 'FRAUD';
  readonly type: string;
}

export interface GeneratedClaim {
  readonly bank: string;
  readonly day: number;
  readonly papers: FinancedPapers;
  readonly truth: Truth;
  /** When and how the claim ends, if nobody refuses it. */
  readonly endDay: number;
  readonly end: Exclude<ClaimLife, 'LIVE' | 'REFUSED'>;
}

export interface Sizes {
  readonly ordinary: number;
  readonly lookAlikes: number;
  readonly frauds: number;
}

const DAYS = 480;
const ENDS = [
  { weight: 88, end: 'REPAID', least: 30, most: 120 },
  { weight: 4, end: 'REFINANCED', least: 20, most: 60 },
  { weight: 7, end: 'WITHDRAWN', least: 1, most: 2 },
  { weight: 1, end: 'ENTERED_IN_ERROR', least: 1, most: 3 },
] as const;
const DIRECTORY_OF_TEN = 6;
const HOUSE_BANK = 0.85;
const LONGEST_WAIT_DAYS = 25;

/** Makes claims over four banks, in the order of their days. It knows nothing of how duplicates are found. */
export class Generator {
  readonly #random: Random;
  readonly #world: World;
  readonly #banks = Object.keys(BANKS);

  constructor(seed: string) {
    this.#random = new Random(seed);
    this.#world = makeWorld(this.#random);
  }

  /** What the directory of the network knows: six companies of ten, by all of their identifiers. */
  directory(): PartyFacts[] {
    const { sellers, buyers } = this.#world;
    return [...sellers, ...buyers]
      .filter((_, index) => index % 10 < DIRECTORY_OF_TEN)
      .map(({ base, forms, lei, taxId }) => ({ name: `${base} ${forms[0] ?? ''}`, lei, taxId }));
  }

  generate({ ordinary, lookAlikes, frauds }: Sizes): GeneratedClaim[] {
    // Companies number their invoices in the order of the days.
    const jobs = [
      ...this.#schedule(ordinary, (day) => [this.#makeOrdinary(day)]),
      ...this.#schedule(lookAlikes, (day) => this.#makeLookAlike(day)),
      ...this.#schedule(frauds, (day) => this.#makeFraud(day)),
    ].sort((one, other) => one.day - other.day);
    return jobs.flatMap(({ day, make }) => make(day)).sort((one, other) => one.day - other.day);
  }

  #schedule(
    count: number,
    make: (day: number) => GeneratedClaim[],
  ): { day: number; make: (day: number) => GeneratedClaim[] }[] {
    return Array.from({ length: count }, () => ({ day: this.#random.below(DAYS), make }));
  }

  #makeOrdinary(day: number): GeneratedClaim {
    const trade = makeTrade(this.#random, this.#world, day);
    const { form } = this.#random.weighted(ORDINARY_FORMS);
    return this.#claim({ trade, form, day, bank: this.#houseBank(trade), truth: { is: 'ORDINARY', type: 'ordinary' } });
  }

  #makeLookAlike(day: number): GeneratedClaim[] {
    const type = this.#random.pick(Object.keys(LOOK_ALIKES));
    const set = LOOK_ALIKES[type]?.(this.#random, this.#world, day) ?? [];
    const banks = this.#twoBanks();
    return set.map(({ trade, form, percent, bank, days }, index) =>
      this.#claim({
        trade,
        form,
        percent,
        day: day + days,
        bank: banks[bank],
        truth: index === 0 ? { is: 'ORDINARY', type: 'ordinary' } : { is: 'LOOK_ALIKE', type },
        least: 60,
      }),
    );
  }

  #makeFraud(day: number): GeneratedClaim[] {
    const names = Object.entries(TYPOLOGIES).map(([type, typology]) => ({ type, typology, weight: typology.weight }));
    const { type, typology } = this.#random.weighted(names);
    const trade = this.#makeTrade(typology, day);
    const [bank, otherBank] = this.#twoBanks();
    const first = this.#claim({
      trade,
      form: typology.first,
      percent: typology.firstPercent,
      day,
      bank,
      truth: { is: 'ORDINARY', type: 'ordinary' },
      ...(typology.isAfterRepayment ? { end: 'REPAID' as const } : { least: LONGEST_WAIT_DAYS + 1 }),
    });
    return [first, this.#repeat(type, typology, trade, { first, bank: typology.isSameBank ? bank : otherBank })];
  }

  /** A fraud with a container needs one. */
  #makeTrade({ isOfContainer }: Typology, day: number): Trade {
    const trade = makeTrade(this.#random, this.#world, day);
    if (isOfContainer !== true || trade.shipment.containers.length > 0) return trade;
    const containers = [{ number: fill(this.#random, '@@@U#######'), seal: fill(this.#random, '@@######') }];
    return { ...trade, shipment: { ...trade.shipment, containers } };
  }

  #repeat(
    type: string,
    typology: Typology,
    trade: Trade,
    { first, bank }: { first: GeneratedClaim; bank: string },
  ): GeneratedClaim {
    const start = typology.isAfterRepayment ? first.endDay : first.day;
    return this.#claim({
      trade: typology.alter(this.#random, trade),
      form: typology.second,
      percent: typology.secondPercent,
      day: start + 1 + this.#random.below(LONGEST_WAIT_DAYS),
      bank,
      truth: { is: 'FRAUD', type },
    });
  }

  #claim({ trade, form, percent, day, bank, truth, least = 0, end }: Wanted): GeneratedClaim {
    const clerk = new Clerk(this.#random, habitsOf(bank));
    const chosen = ENDS.find((ending) => ending.end === end) ?? this.#random.weighted(ENDS);
    const lasts = chosen.least + this.#random.below(chosen.most - chosen.least + 1);
    // What a claim is compared with must still be live: the first one of a set is repaid at the end.
    const ending =
      lasts < least ? { end: 'REPAID' as const, endDay: day + least } : { end: chosen.end, endDay: day + lasts };
    return { bank, day, truth, papers: form(clerk, trade, this.#random, percent), ...ending };
  }

  #houseBank({ seller }: Trade): string {
    if (!this.#random.chance(HOUSE_BANK)) return this.#random.pick(this.#banks);
    return this.#banks[this.#world.sellers.indexOf(seller) % this.#banks.length] ?? this.#random.pick(this.#banks);
  }

  #twoBanks(): [string, string] {
    const one = this.#random.pick(this.#banks);
    return [one, this.#random.pick(this.#banks.filter((bank) => bank !== one))];
  }
}

interface Wanted {
  readonly trade: Trade;
  readonly form: Form;
  readonly percent?: number | undefined;
  readonly day: number;
  readonly bank: string;
  readonly truth: Truth;
  /** The claim lasts at least so many days. */
  readonly least?: number;
  readonly end?: 'REPAID';
}
