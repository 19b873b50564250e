import {
  type CustomsFacts,
  type DeclaredFacts,
  judgeTactics,
  listTraderKeys,
  readDeclared,
  type TacticFinding,
} from '@naru/chaincode/domain';
import type { Case } from './world.js';

/** How many declarations an officer's gateway weighs one against. */
const MAX_SEEN = 200;

/** What an authority has, as its gateway finds it: by traders, boxes, and what declarations name. */
export class Desk {
  readonly #today: string;
  readonly #declared = new Map<string, DeclaredFacts>();
  readonly #byTerm = new Map<string, string[]>();
  readonly #all: Required<Pick<Case, 'bills' | 'cargo' | 'events' | 'processing' | 'certificates'>>;

  constructor(cases: readonly Case[], today: string) {
    this.#today = today;
    this.#all = {
      bills: cases.flatMap(({ bills = [] }) => bills),
      cargo: cases.flatMap(({ cargo = [] }) => cargo),
      events: cases.flatMap(({ events = [] }) => events),
      processing: cases.flatMap(({ processing = [] }) => processing),
      certificates: cases.flatMap(({ certificates = [] }) => certificates),
    };
    for (const { declarations } of cases) for (const each of declarations) this.#index(each.id, each);
  }

  #index(id: string, { status, document }: { readonly status: string; readonly document: unknown }): void {
    const declared = readDeclared({ id, status }, document);
    if (declared === undefined)
      throw new Error(`The generator has made a document that cannot be filed: ${JSON.stringify(document)}`);
    this.#declared.set(id, declared);
    for (const term of termsOf(declared)) this.#byTerm.set(term, [...(this.#byTerm.get(term) ?? []), id]);
  }

  declared(id: string): DeclaredFacts {
    const found = this.#declared.get(id);
    if (found === undefined) throw new Error(`There is no declaration ${id}.`);
    return found;
  }

  judge(id: string): TacticFinding[] {
    return judgeTactics(this.declared(id), this.#see(this.declared(id)));
  }

  #see(subject: DeclaredFacts): CustomsFacts {
    const first = this.#find([subject]);
    // Whoever else has used the same entry is seen by that.
    const declarations = this.#find(
      first.filter(({ id }) => subject.related.some((each) => each.id === id)).concat(subject),
    );
    const boxes = new Set(declarations.flatMap((each) => each.boxes.map(({ number }) => number)));
    const bills = new Set(declarations.flatMap(({ bill }) => bill ?? []));
    const ids = new Set(declarations.map((each) => each.id));
    const { processing, certificates, events, cargo } = this.#all;
    return {
      today: this.#today,
      declarations,
      bills: this.#all.bills.filter((each) => bills.has(each.id) || each.boxes.some((box) => boxes.has(box))),
      cargo: cargo.filter(({ bill }) => bills.has(bill)),
      events: events.filter(({ equipmentReference = '' }) => boxes.has(equipmentReference)),
      processing: processing.filter(({ inputs }) => inputs.some(({ declaration }) => ids.has(declaration))),
      certificates: certificates.filter((each) => each.of.some((one) => ids.has(one) || bills.has(one))),
    };
  }

  #find(of: readonly DeclaredFacts[]): DeclaredFacts[] {
    const ids = of.flatMap((each) => termsOf(each).flatMap((term) => this.#byTerm.get(term) ?? []));
    const named = of.flatMap(({ related }) => related.map(({ id }) => id));
    return [...new Set([...named, ...ids])].slice(0, MAX_SEEN).map((id) => this.declared(id));
  }
}

const termsOf = (declared: DeclaredFacts): string[] => [
  declared.id,
  ...listTraderKeys(declared),
  ...declared.boxes.map(({ number }) => number),
  ...declared.related.map(({ id }) => id),
];
