import { Questions2026112223400 } from './persistence/202611222340-questions.migration.js';
import { QuestionEntity } from './persistence/question.entity.js';

/** The door of the room where parties ask. */
export { QuestionsModule } from './questions.module.js';
export const entities = [QuestionEntity];
export const migrations = [Questions2026112223400];
