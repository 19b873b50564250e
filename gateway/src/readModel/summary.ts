import { CalendarDate, Money } from '@naru/chaincode/domain';
import { z } from 'zod';

const MAX_TEXT_CHARS = 140;
const MAX_PARTIES = 8;
const MAX_CONTAINERS = 5;

const told = (description: string): z.ZodNullable<z.ZodString> => z.string().describe(description).nullable();

/** What a row of a list says of a document, so that nobody has to read each one. Null is what the document does not say. */
export const Summary = z
  .strictObject({
    number: told('The number that people know the document by: of the bill, the credit, the declaration.'),
    goods: told(`The description of the goods, or its first ${MAX_TEXT_CHARS} characters.`),
    amount: Money.nullable(),
    from: told('Where the goods come from: the place or country, as the document writes it.'),
    to: told('Where the goods go to.'),
    vessel: told('The name of the vessel, the first one if there are several.'),
    voyage: told('The number of the voyage.'),
    parties: z.array(z.strictObject({ role: z.string(), name: z.string() })).max(MAX_PARTIES),
    containers: z.array(z.string()).max(MAX_CONTAINERS).describe('The numbers of containers, the first ones.'),
    containerCount: z.int().min(0),
    day: CalendarDate.describe('The day that the document states; when it was recorded if it states none.'),
  })
  .describe('What the private document says, in short.');
export type Summary = z.infer<typeof Summary>;

/** The places of a value in a document, the one that counts most first: `transports.vesselVoyages.vesselName`, through lists as well. */
type Paths = readonly string[];

/** Where documents of a type have what a summary says. */
export interface SummaryPaths {
  readonly number?: Paths;
  readonly goods?: Paths;
  /** Of an amount with its currency. */
  readonly amount?: Paths;
  readonly from?: Paths;
  readonly to?: Paths;
  readonly vessel?: Paths;
  readonly voyage?: Paths;
  /** Of names, by the roles of the parties. */
  readonly parties?: Readonly<Record<string, Paths>>;
}

interface Said {
  readonly document: unknown;
  readonly containers: readonly string[];
  readonly day: string;
}

/** Sums up a document. */
export function summarise(paths: SummaryPaths, { document, containers, day }: Said): Summary {
  const textAt = (places: Paths = []): string | null => shorten(findAt(document, places, z.string().min(1)));
  const parties = Object.entries(paths.parties ?? {}).flatMap(([role, places]) => {
    const name = textAt(places);
    return name === null ? [] : [{ role, name }];
  });
  return {
    number: textAt(paths.number),
    goods: textAt(paths.goods),
    amount: findAt(document, paths.amount ?? [], Money) ?? null,
    from: textAt(paths.from),
    to: textAt(paths.to),
    vessel: textAt(paths.vessel),
    voyage: textAt(paths.voyage),
    parties: parties.slice(0, MAX_PARTIES),
    containers: containers.slice(0, MAX_CONTAINERS),
    containerCount: containers.length,
    day,
  };
}

/** What databases cannot hold is left out of it. */
const shorten = (text: string | undefined): string | null =>
  text === undefined ? null : text.slice(0, MAX_TEXT_CHARS).replaceAll('\0', ' ').toWellFormed();

/** The first value of a form at one of some places. */
function findAt<T>(document: unknown, places: Paths, form: z.ZodType<T>): T | undefined {
  for (const place of places) {
    const found = form.safeParse(findFirst(document, place.split('.')));
    if (found.success) return found.data;
  }
  return undefined;
}

const Fields = z.record(z.string(), z.unknown());

/** The first value at a path: of a list, that of the first item that has one. */
function findFirst(value: unknown, [name, ...rest]: readonly string[]): unknown {
  if (Array.isArray(value)) {
    for (const item of value) {
      const found = findFirst(item, name === undefined ? [] : [name, ...rest]);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  return name === undefined ? value : findFirst(Fields.safeParse(value).data?.[name], rest);
}
