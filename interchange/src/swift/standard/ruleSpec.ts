/** What a rule can ask about the fields of a message. It names a field by its standard label, such as 42a. */
export interface Presence {
  /** Whether the message has the sequence. */
  readonly isThere: boolean;
  has(label: string): boolean;
  /** '' if the field is missing. */
  firstLine(label: string): string;
  /** How often the field comes. */
  count(label: string): number;
  /** The currencies of an amount, each time that the field comes; of a wrong amount there is none. */
  currencies(label: string): readonly string[];
  /** The same questions about another sequence of the message. */
  sequence(id: string): Presence;
}

/** A rule between fields. */
export interface Rule {
  /** Where the rule is from. */
  readonly source: string;
  /** The sequences that each keep the rule; the whole message if they are not given. */
  readonly sequences?: readonly string[];
  /** The fault is at the first of these fields that the message, or the sequence, has. */
  readonly at: readonly string[];
  /** Says what is wrong; undefined if the message keeps the rule. */
  readonly check: (message: Presence) => string | undefined;
}

/** A rule that is broken when `isBroken` says so; `text` is what is wrong. */
export function defineRule(
  source: string,
  at: readonly string[],
  isBroken: (message: Presence) => boolean,
  text: string,
): Rule {
  return { source, at, check: (message) => (isBroken(message) ? text : undefined) };
}

/** Rules that each of these sequences keeps by itself. */
export function inSequences(ids: readonly string[], ...rules: readonly Rule[]): Rule[] {
  return rules.map((rule) => ({ ...rule, sequences: ids }));
}

/** The first line of a field is one of the codes, if the field is there. */
export function requireCode(source: string, label: string, codes: readonly string[]): Rule {
  return {
    source,
    at: [label],
    check: (message) => {
      const code = message.firstLine(label);
      return !message.has(label) || codes.includes(code)
        ? undefined
        : `has ${code}, which is not one of: ${codes.join(', ')}`;
    },
  };
}

/** At least one of the fields is there. */
export function requireSome(source: string, at: string, labels: readonly string[], text: string): Rule {
  return defineRule(source, [at], (message) => !labels.some((label) => message.has(label)), text);
}

/** A message may have one of the two fields, not both. */
export function forbidBoth(source: string, a: string, b: string): Rule {
  return defineRule(
    source,
    [b],
    (message) => message.has(a) && message.has(b),
    `stands beside ${a}: only one of the two may be there`,
  );
}

/** A message has exactly one of the two fields. */
export function requireOneOf(source: string, a: string, b: string): Rule {
  return defineRule(
    source,
    [b, a],
    (message) => message.has(a) === message.has(b),
    `is wrong: exactly one of ${a} and ${b} must be there`,
  );
}

/** If a message has all of these fields (`every`) or one of them (`some`), it must have another one. */
export function requireWith(source: string, how: 'every' | 'some', labels: readonly string[], needed: string): Rule {
  const applies = (message: Presence): boolean => labels[how]((label) => message.has(label));
  return defineRule(
    source,
    labels,
    (message) => applies(message) && !message.has(needed),
    `needs ${needed}, which is missing`,
  );
}

/** All amounts are in one currency: SWIFT's error code C02. */
export function requireOneCurrency(source: string, ...labels: readonly string[]): Rule {
  const isBroken = (message: Presence): boolean =>
    new Set(labels.flatMap((label) => message.currencies(label))).size > 1;
  const what = labels.length === 1 ? `all ${labels[0] ?? ''}` : labels.join(' and ');
  return defineRule(source, labels.toReversed(), isBroken, `is in another currency; ${what} must have the same`);
}
