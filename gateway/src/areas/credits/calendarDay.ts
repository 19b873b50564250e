const DATE_CHARS = 10;

/** The day of a time, in UTC. */
export function dayOf(time: string): string {
  return time.slice(0, DATE_CHARS);
}

/** The day of a moment, in milliseconds since 1970, in UTC. */
export function dayOfMoment(moment: number): string {
  return dayOf(new Date(moment).toISOString());
}
