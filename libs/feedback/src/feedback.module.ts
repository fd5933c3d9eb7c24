import { Module } from '@nestjs/common';
import { FeedbackLists } from './application/feedback-lists.js';
import { FeedbackSection } from './application/feedback.section.js';
import { RateDispute } from './application/rate-dispute.js';
import { RatingsController } from './http/ratings.controller.js';

/** How it was, and who learns of it. */
@Module({ controllers: [RatingsController], providers: [RateDispute, FeedbackSection, FeedbackLists] })
export class FeedbackModule {}
