/** What routes about drafts answer. */
import type { DraftAnswers } from '../domain/draft-answers.js';

export interface MissingAnswer {
  /** Where in the answers, e.g. `respondents[0].name`. */
  readonly field: string;
  readonly code: string;
  readonly sentence: string;
  /** Without it the matter cannot be handed in; else it only helps. */
  readonly needed: boolean;
}

export interface Draft {
  readonly id: string;
  /** Send it along with the next save. */
  readonly version: number;
  /** Once handed in: the dispute it became; the answers are there then. */
  readonly disputeId: string | null;
  readonly answers: DraftAnswers;
  readonly missing: readonly MissingAnswer[];
  /** Nothing that is needed is missing. */
  readonly ready: boolean;
  readonly createdAt: string;
  readonly savedAt: string;
}

export interface ListedDraft {
  readonly id: string;
  readonly version: number;
  readonly disputeId: string | null;
  /** How the story begins. */
  readonly gist: string;
  readonly ready: boolean;
  readonly savedAt: string;
}

/** A save never fails because of another device: it tells what is stored, and what was not. */
export interface SavedDraft {
  /** False: another device has saved since the version sent along. Nothing was overwritten. */
  readonly saved: boolean;
  /** As it is stored now. */
  readonly draft: Draft;
  /** What was sent and not stored; absent when it was. */
  readonly unsaved?: DraftAnswers;
}
