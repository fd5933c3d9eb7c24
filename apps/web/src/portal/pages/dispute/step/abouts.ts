/** What stands above a drawn form, by the step's link: the text that is confirmed, the agreement that is signed. */
import type { ComponentType } from 'react';
import { AboutAgreement, AboutSigning } from './about-agreement.js';
import { AboutConfirmation, AboutConfirming } from './about-confirmation.js';
import { AboutDuty } from './about-duty.js';
import { AboutNotes } from './about-notes.js';
import { AboutFacts, AboutMinutes } from './about-record.js';
import { AboutText } from './about-text.js';
import { AboutQuestion } from './about-question.js';
import type { AboutProps } from './about-props.js';

export const ABOUT: Readonly<Record<string, ComponentType<AboutProps>>> = {
  'settlements/{}/acceptances': AboutAgreement,
  'settlements/{}/signatures': AboutSigning,
  'settlements/{}/refusals': AboutAgreement,
  'settlements/{}/confirmation': AboutConfirming,
  'settlements/{}/items/{}/report': AboutDuty,
  'settlements/{}/items/{}/confirmation': AboutDuty,
  'settlements/{}/items/{}/default': AboutDuty,
  'confirmations/{}/joining': AboutConfirmation,
  'confirmations/{}/supplement': AboutConfirmation,
  'confirmations/{}/withdrawal': AboutConfirmation,
  'minutes/{}/confirmations': AboutMinutes,
  'undisputed-facts/{}/signatures': AboutFacts,
  'private-notes': AboutNotes,
  'questions/{}/reading': AboutQuestion,
  filing: AboutText,
  complaint: AboutText,
  withdrawal: AboutText,
  preservation: AboutText,
  'mediation-retry': AboutText,
  parties: AboutText,
};
