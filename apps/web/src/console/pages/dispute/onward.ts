/** Which of the allowed steps carries the matter on, so that it stands on top; what is allowed is told by the server alone. */
import { linkOf } from '../../../shared/actions/action-form.js';
import type { AllowedAction, Dispute } from '../../../shared/actions/form-context.js';

/** Where several are allowed the earlier one comes first: what ends a phase goes before what it is made of. */
const ONWARD: readonly string[] = [
  ...['submission', 'screening', 'triage', 'gates', 'lane'],
  ...['complaint/review', 'complaint/registration', 'complaint/trial-transfer'],
  ...['consents/conclusion', 'consents/asking'],
  ...['referrals/{}/acceptance', 'referrals', 'appointments/{}/recusal-decision', 'appointments/{}/naming'],
  ...['attempt/suspicion-decision', 'attempt/appraisal-end', 'attempt/judge-lead'],
  ...['settlements/{}/seal', 'settlements/{}/mediator-signature', 'settlements/{}/opening'],
  ...['sessions/{}/closing', 'sessions/{}/opening', 'appointments/{}/disclosure'],
  ...['settlements', 'sessions'],
  ...['confirmations/{}/decision', 'confirmations/{}/acceptance'],
  ...['hand-overs/{}/receipt', 'hand-overs/{}/conclusion', 'archive'],
];
/** Steps that are allowed in other phases too, without being what those are about. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  referrals: ['placing'],
  // While a draft is being signed, another draft or meeting is a step aside.
  settlements: ['mediating'],
  sessions: ['mediating'],
};
const OF_SCREENING = new Set(['triage', 'gates', 'lane']);

/** Scope, venue and suitability; consent is asked for afterwards. */
const GATES_BEFORE_CONSENT = 3;

/** After the seven days only registering is left. Gates can be decided again after all of them were passed; then the lane is what is missing. */
function isDone(link: string, { triage, state, complaint, appointments }: Dispute): boolean {
  if (ONLY_IN[link]?.includes(state) === false) return true;
  if (OF_SCREENING.has(link) && complaint?.mustRegister === true) return true;
  // Who has declared may declare anew, should something change.
  if (link === 'appointments/{}/disclosure') return !appointments.some((one) => one.state === 'appointed');
  if (link !== 'gates') return false;
  const inOrder = [...triage.gates].sort((one, other) => one.decidedAt.localeCompare(other.decidedAt));
  const latest = [...new Map(inOrder.map(({ gate, result }) => [gate, result])).values()];
  return latest.length >= GATES_BEFORE_CONSENT && latest.every((result) => result === 'PASS');
}

export function onwardOf(dispute: Dispute): AllowedAction | undefined {
  const open = dispute.allowedActions.filter(({ allowed }) => allowed);
  for (const link of ONWARD) {
    const found = isDone(link, dispute) ? undefined : open.find(({ href }) => linkOf(href) === link);
    if (found !== undefined) return found;
  }
  return undefined;
}
