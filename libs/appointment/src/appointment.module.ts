import { Module } from '@nestjs/common';
import { AppointmentActions } from './application/appointment.actions.js';
import { AppointmentReactions } from './application/appointment.reactions.js';
import { AppointmentSection } from './application/appointment.section.js';
import { AskCourt, ChooseMediator, NameMediator } from './application/choose-mediator.js';
import { AnswerDisclosure, Disclose } from './application/disclose.js';
import { FittingMediator } from './application/fitting-mediator.js';
import { AppointmentLife } from './application/open-appointment.js';
import { AskRecusal, DecideRecusal, RefuseMediator } from './application/recuse-mediator.js';
import { AppointmentController } from './http/appointment.controller.js';
import { DisclosureController } from './http/disclosure.controller.js';

/** Choosing, disclosing, stepping aside. */
@Module({
  controllers: [AppointmentController, DisclosureController],
  providers: [
    ...[AppointmentLife, FittingMediator, ChooseMediator, AskCourt, NameMediator],
    ...[Disclose, AnswerDisclosure, AskRecusal, DecideRecusal, RefuseMediator],
    ...[AppointmentReactions, AppointmentActions, AppointmentSection],
  ],
})
export class AppointmentModule {}
