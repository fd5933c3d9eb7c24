/** Everything that can become of a turn in writing, in one session: used, prolonged and taken back, run out, and over with the session. */
import { InWriting } from './in-writing.js';
import type { SessionRoom } from './session-room.js';

/** Two turns are over at once; the one that is answered with waits for its time to pass. */
export async function turnsToWrite(room: SessionRoom): Promise<InWriting> {
  const { a, r, applicant } = room.matter;
  const writing = new InWriting(room);
  const [used = '', recalled = ''] = await writing.give([a, r], { question: '还欠多少？' });
  await writing.state(applicant, used, '还欠四万六千元。');
  await writing.lead(recalled, 'prolonging', { days: 1 });
  await writing.lead(recalled, 'recalling');
  await writing.give([a], { days: 1 });
  return writing;
}

/** As the mediator sees them, oldest first. */
export async function statesOfTurns(writing: InWriting): Promise<string[]> {
  const seen = await writing.seenBy(writing.room.mediator);
  return (seen?.turns ?? []).map(({ state }) => state);
}
