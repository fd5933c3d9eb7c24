/** Elements as those at the table are told of them. */
import type { AllowedAction } from '#dispute';
import type { View } from '../domain/element-views.js';
import type { Source } from '../persistence/element.entity.js';

export interface ToldElement {
  readonly id: string;
  /** Of the catalogue; null where the mediator named it in own words. */
  readonly code: string | null;
  /** Its name, in the reader's language where it is of the catalogue. */
  readonly label: string;
  readonly value: string;
  readonly sourceCode: Source;
  /** Whose statement it is. */
  readonly sourcePartyId: string | null;
  readonly reference: string | null;
  /** Number of these words; send it along with what one says. */
  readonly wording: number;
  readonly state: string;
  /** What has been said to these words; who has said nothing is not in it. */
  readonly views: readonly ToldElementView[];
  /** The record of undisputed facts into which it was taken. */
  readonly factsId: string | null;
  /** What the reader can do with it now. */
  readonly actions: readonly AllowedAction[];
}

export interface ToldElementView {
  readonly partyId: string;
  readonly view: View;
  /** The party's own version, where it disputes. */
  readonly value: string | null;
  readonly saidAt: Date;
}

/** The points that usually decide a matter of this kind, in the reader's language. */
export interface ToldElementForm {
  readonly code: string;
  readonly label: string;
  readonly elements: readonly ToldElementName[];
}

export interface ToldElementName {
  readonly code: string;
  readonly label: string;
}

export interface ToldElements {
  readonly form: ToldElementForm;
  readonly items: readonly ToldElement[];
  readonly actions: readonly AllowedAction[];
}
