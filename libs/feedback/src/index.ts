import { Ratings2026112223450 } from './persistence/202611222345-ratings.migration.js';
import { RatingEntity } from './persistence/rating.entity.js';

/** The door of the room where people say how it was. */
export { FeedbackModule } from './feedback.module.js';
export const entities = [RatingEntity];
export const migrations = [Ratings2026112223450];
