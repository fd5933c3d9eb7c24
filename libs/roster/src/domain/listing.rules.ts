import { rule, type CalendarDay } from '#kernel';

/** Rules of being on a court's roster (TY 5-7, 10, 28; ZT 27, 29). Days come in with the event. */
export interface ListingEvent {
  readonly type: string;
  readonly today?: CalendarDay;
  readonly until?: CalendarDay;
  readonly reasonCode?: string;
  /** Filed, licensed or otherwise set up as the law asks; for a person, trained and consenting. */
  readonly qualified?: boolean;
}
interface Facts {
  readonly event: ListingEvent;
}

export const listingRules = {
  qualifies: rule<Facts>(
    'roster.lawfully-established',
    'TY 6; CPL 205',
    ({ event }) => event.qualified === true,
  ),
  termAhead: rule<Facts>(
    'roster.term-lies-ahead',
    'TY 10',
    ({ event }) => event.today !== undefined && event.until !== undefined && event.until > event.today,
  ),
  reasonIsGiven: rule<Facts>('roster.reason-is-given', 'TY 28; ZT 29', ({ event }) =>
    Boolean(event.reasonCode),
  ),
};
