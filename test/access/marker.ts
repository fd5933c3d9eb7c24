/** A value that occurs nowhere else in the house, so that wherever it turns up, it got out from there. */
export interface Marker {
  readonly value: string;
  readonly kind: MarkerKind;
  /** Key of the record it was planted in. */
  readonly record: string;
  /** Keys of the people it belongs to or is addressed to; what that means depends on the kind. */
  readonly of: readonly string[];
}

export type MarkerKind =
  | 'identity'
  | 'id-number'
  | 'organisation'
  | 'complaint'
  | 'private-note'
  | 'caucus-note'
  | 'room-words'
  | 'element'
  | 'caucus-words'
  | 'lobby-words'
  | 'written-words'
  | 'held-offer'
  | 'sealed-figure'
  | 'told-draft'
  | 'offer'
  | 'agreement'
  | 'minutes'
  | 'facts'
  | 'conduct'
  | 'end-note'
  | 'desk-note';

/** Everybody planted has this surname. */
export const NAMES = '隗麟';

/** Markers of a text that are not allowed in it. */
export const leaked = (text: string, forbidden: readonly Marker[]): Marker[] =>
  forbidden.filter(({ value }) => text.includes(value));
