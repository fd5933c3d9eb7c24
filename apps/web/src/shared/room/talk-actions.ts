/** Of what somebody can do in the matter, what is done while people talk: each is the same step here as on its page. */
import type { AllowedAction, Dispute } from '../actions/form-context.js';

const WHILE_TALKING =
  /^(?:session|minutes|facts|attempt|caucus|consent|question|settlement)\.|^registration\.insist$/;
const SESSION = /\/sessions\/([0-9a-f-]{36})\//;

/** What another session is about is not done in this one. */
export const talkActions = ({ allowedActions }: Dispute, roomId: string): AllowedAction[] =>
  allowedActions.filter(({ action, href, allowed }) => {
    const session = SESSION.exec(href)?.[1];
    return allowed && WHILE_TALKING.test(action) && (session === undefined || session === roomId);
  });
