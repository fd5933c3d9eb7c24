/** The answer part of each question. */
import type { ComponentType } from 'react';
import { AboutAnswer } from './about-answer.js';
import { ClaimsAnswer } from './claims-answer.js';
import { CourtAnswer } from './court-answer.js';
import type { KeptDraft } from './kept-draft.js';
import { MeAnswer } from './me-answer.js';
import { OthersAnswer } from './others-answer.js';
import type { Step } from './steps.js';
import { StoryAnswer } from './story-answer.js';
import { WayAnswer } from './way-answer.js';

export type Answer = ComponentType<{ kept: KeptDraft }>;

export const QUESTIONS: Readonly<Record<Exclude<Step, 'check'>, Answer>> = {
  story: StoryAnswer,
  about: AboutAnswer,
  me: MeAnswer,
  others: OthersAnswer,
  claims: ClaimsAnswer,
  court: CourtAnswer,
  way: WayAnswer,
};
