/** Who tells this. */
import type { KeptDraft } from './kept-draft.js';
import { PersonFields } from './person-fields.js';

export const MeAnswer = ({ kept }: { kept: KeptDraft }) => (
  <PersonFields
    path="applicant"
    own
    person={kept.answers.applicant ?? {}}
    onChange={(applicant) => kept.change({ applicant })}
  />
);
