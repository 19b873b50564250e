import type { Model } from '../history/operation.js';

/** What a bill of lading says of its title. */
export interface Title {
  readonly version: number;
  readonly holder: string;
  readonly offer: Offer | null;
  /** The claim that holds the pledge. */
  readonly pledge: string | null;
}

type Offer = { readonly kind: 'TRANSFER' | 'PLEDGE'; readonly to: string };

export type TitleCall =
  | { readonly kind: 'offer-transfer' | 'offer-pledge'; readonly by: string; readonly to: string }
  | { readonly kind: 'accept-transfer' | 'withdraw-offer'; readonly by: string }
  | { readonly kind: 'reserve'; readonly by: string; readonly claim: string; readonly billVersion: number }
  | { readonly kind: 'cancel'; readonly claim: string }
  | { readonly kind: 'read' };

export type TitleAnswer =
  /** The version of the bill that a step has made. */
  | { readonly kind: 'STEP'; readonly version: number }
  | { readonly kind: 'RESERVED' | 'REFUSED' | 'CANCELLED' }
  | { readonly kind: 'TITLE'; readonly title: Title };

/** A bill as it is after its issue to a holder, who has shown it so many times. */
export function titleModel(initial: Title, applicant: string): Model<Title, TitleCall, TitleAnswer> {
  return {
    initial,
    step: (title, call, answer) => {
      const outcome = decide(title, call, applicant);
      if (outcome === undefined) return [];
      return answer === undefined || JSON.stringify(outcome.answer) === JSON.stringify(answer) ? [outcome.next] : [];
    },
  };
}

interface Outcome {
  readonly answer: TitleAnswer;
  readonly next: Title;
}

/** What a call does; undefined if it is rejected, which writes nothing. */
function decide(title: Title, call: TitleCall, applicant: string): Outcome | undefined {
  switch (call.kind) {
    case 'offer-transfer':
      return offer(title, call.by, { kind: 'TRANSFER', to: call.to });
    case 'offer-pledge':
      return offer(title, call.by, { kind: 'PLEDGE', to: call.to });
    case 'accept-transfer':
      return accept(title, call.by);
    case 'withdraw-offer':
      return withdraw(title, call.by);
    case 'reserve':
      return reserve(title, call, applicant);
    case 'cancel':
      return endPledge(title, call.claim);
    case 'read':
      return { answer: { kind: 'TITLE', title }, next: title };
  }
}

function offer(title: Title, by: string, made: Offer): Outcome | undefined {
  const isFree = title.offer === null && title.pledge === null;
  return title.holder === by && isFree ? step(title, { offer: made }) : undefined;
}

function accept(title: Title, by: string): Outcome | undefined {
  const isOffered = title.offer?.kind === 'TRANSFER' && title.offer.to === by;
  return isOffered ? step(title, { holder: by, offer: null }) : undefined;
}

function withdraw(title: Title, by: string): Outcome | undefined {
  return title.holder === by && title.offer !== null ? step(title, { offer: null }) : undefined;
}

function endPledge(title: Title, claim: string): Outcome | undefined {
  if (title.pledge !== claim) return undefined;
  return { answer: { kind: 'CANCELLED' }, next: changed(title, { pledge: null }) };
}

/** The bank takes the offer that it saw; a bill that is not the applicant's, or is pledged, is refused to it. */
function reserve(
  title: Title,
  { by, claim, billVersion }: Extract<TitleCall, { kind: 'reserve' }>,
  applicant: string,
): Outcome | undefined {
  const { version, holder, offer: made, pledge } = title;
  if (version !== billVersion) return undefined;
  if (pledge !== null || holder !== applicant) return { answer: { kind: 'REFUSED' }, next: title };
  if (made?.kind !== 'PLEDGE' || made.to !== by) return undefined;
  return { answer: { kind: 'RESERVED' }, next: changed(title, { offer: null, pledge: claim }) };
}

function changed(title: Title, change: Partial<Title>): Title {
  return { ...title, ...change, version: title.version + 1 };
}

function step(title: Title, change: Partial<Title>): Outcome {
  const next = changed(title, change);
  return { answer: { kind: 'STEP', version: next.version }, next };
}
