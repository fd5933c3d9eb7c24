/** Steps that have a page of their own, by their link; all others are drawn from what the interface asks. */
import type { ComponentType } from 'react';
import { BodyStep } from './body-step.js';
import { ConsentStep } from './consent-step.js';
import { CorrectionsStep } from './corrections-step.js';
import { DisclosureStep } from './disclosure-step.js';
import { ExitStep } from './exit-step.js';
import { ExtensionStep } from './extension-step.js';
import { FileStep } from './file-step.js';
import { HelperStep } from './helping-step.js';
import { InsistStep } from './insist-step.js';
import { MediatorStep } from './mediator-step.js';
import { RatingStep } from './rating-step.js';
import { RightsStep } from './rights-step.js';
import type { StepProps } from './step-props.js';
import { TakeBackStep } from './take-back-step.js';

export const STEPS: Readonly<Record<string, ComponentType<StepProps>>> = {
  consents: ConsentStep,
  'consents/withdrawal': TakeBackStep,
  'body-choices': BodyStep,
  'appointments/{}/choices': MediatorStep,
  'appointments/{}/disclosure-answers': DisclosureStep,
  'attempt/extension-answers': ExtensionStep,
  'sessions/{}/rights': RightsStep,
  insistence: InsistStep,
  corrections: CorrectionsStep,
  'complaint/corrections': CorrectionsStep,
  ratings: RatingStep,
  helpers: HelperStep,
  files: FileStep,
  'hand-overs': ExitStep,
};
