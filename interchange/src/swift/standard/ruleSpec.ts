/** What a rule can ask about the fields of a message. It names a field by its standard label, such as 42a. */
export interface Presence {
  has(label: string): boolean;
  /** '' if the field is missing. */
  firstLine(label: string): string;
  /** The currency of an amount; undefined if the field is missing or wrong. */
  currency(label: string): string | undefined;
}

/** A rule between fields. */
export interface Rule {
  /** Where the rule is from. */
  readonly source: string;
  /** The fault is at the first of these fields that the message has. */
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
    new Set(labels.map((label) => message.currency(label)).filter((currency) => currency !== undefined)).size > 1;
  return defineRule(
    source,
    labels.toReversed(),
    isBroken,
    `is in another currency; ${labels.join(' and ')} must have the same`,
  );
}
