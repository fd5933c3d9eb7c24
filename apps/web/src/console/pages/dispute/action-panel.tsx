/** What this person may do now: on top what carries the matter on; a step opens in place, what is refused says why. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../shared/actions/action-button.js';
import { CommandForm } from '../../../shared/actions/command-form.js';
import { linkOf } from '../../../shared/actions/action-form.js';
import type { AllowedAction, Dispute } from '../../../shared/actions/form-context.js';
import { Empty } from '../../../shared/status/page-state.js';
import { useShortcut } from '../../shortcuts/use-shortcut.js';
import { useActionLabel } from './action-label.js';
import { onwardOf } from './onward.js';
import { AskedQuestion } from './question-section.js';

export function ActionPanel({ dispute }: { dispute: Dispute }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const panel = 'matter-actions';
  useShortcut('a', 'console.keys.actions', () => document.getElementById(panel)?.focus());
  useShortcut('Escape', 'console.keys.close-form', () => setOpen(undefined));
  const opened = dispute.allowedActions.find(({ href, allowed }) => href === open && allowed);
  const { onward, now, always, later } = useMemo(() => parted(dispute), [dispute]);
  const label = useActionLabel(dispute);
  return (
    <aside className="matter-actions" id={panel} tabIndex={-1} aria-label={t('console.dispute.actions')}>
      {opened !== undefined && (
        <OpenedForm key={opened.href} action={opened} dispute={dispute} onEnd={() => setOpen(undefined)} />
      )}
      <h2>{t('console.dispute.actions')}</h2>
      {onward && (
        <ActionButton
          primary={opened === undefined}
          action={onward}
          label={label(onward)}
          onOpen={() => setOpen(onward.href)}
        />
      )}
      {!onward && now.length + always.length === 0 && <Empty title={t('console.dispute.nothing-to-do')} />}
      <ActionGroups dispute={dispute} actions={now} onOpen={setOpen} />
      {always.length > 0 && (
        <details className="at-any-time" open={!onward && now.length === 0}>
          <summary>{t('console.dispute.at-any-time', { count: always.length })}</summary>
          <ActionGroups dispute={dispute} actions={always} onOpen={setOpen} />
        </details>
      )}
      {later.length > 0 && (
        <details className="not-now">
          <summary>{t('console.dispute.not-now', { count: later.length })}</summary>
          <ActionGroups dispute={dispute} actions={later} onOpen={setOpen} />
        </details>
      )}
    </aside>
  );
}

function parted(dispute: Dispute) {
  const onward = onwardOf(dispute);
  // Files are handed in where they lie.
  const open = dispute.allowedActions.filter(
    (action) => action.allowed && action !== onward && action.action !== 'evidence.add',
  );
  return {
    onward,
    now: open.filter((action) => !isForAnyPhase(action)),
    always: open.filter(isForAnyPhase),
    later: dispute.allowedActions.filter(({ allowed }) => !allowed),
  };
}

function OpenedForm({
  action,
  dispute,
  onEnd,
}: {
  action: AllowedAction;
  dispute: Dispute;
  onEnd: () => void;
}) {
  const { t } = useTranslation();
  const label = useActionLabel(dispute);
  const question = dispute.questions.items.find(({ id }) => action.href.includes(id));
  return (
    <section className="opened-form" aria-label={t(`actions.${linkOf(action.href)}`)}>
      <h2>{label(action)}</h2>
      {question && <AskedQuestion dispute={dispute} question={question} />}
      <CommandForm action={action} dispute={dispute} onDone={onEnd} onLeave={onEnd} />
    </section>
  );
}

interface ActionGroupsProps {
  readonly dispute: Dispute;
  readonly actions: readonly AllowedAction[];
  readonly onOpen: (href: string) => void;
}

/** By the room that decides: triage, consent, mediation and so on. */
function ActionGroups({ dispute, actions, onOpen }: ActionGroupsProps) {
  const { t } = useTranslation();
  const label = useActionLabel(dispute);
  return byRoom(actions).map(([room, members]) => (
    <section key={room} className="action-group">
      <h3>{t(`console.room.${room}`)}</h3>
      {members.map((action) => (
        <ActionButton
          key={action.href}
          action={action}
          label={label(action)}
          onOpen={() => onOpen(action.href)}
        />
      ))}
    </section>
  ));
}

function byRoom(actions: readonly AllowedAction[]): [room: string, members: AllowedAction[]][] {
  const groups = new Map<string, AllowedAction[]>();
  for (const action of actions) {
    const room = action.action.split('.')[0] ?? '';
    groups.set(room, [...(groups.get(room) ?? []), action]);
  }
  return [...groups];
}

/** What is possible in every phase is folded below what this one is about. */
const isForAnyPhase = ({ action }: AllowedAction): boolean =>
  IN_ANY_PHASE.has(action) ||
  (ROOMS_OF_ANY_PHASE.has(action.split('.')[0] ?? '') && !OF_ITS_PHASE.has(action));

const ROOMS_OF_ANY_PHASE = new Set(['dispute', 'evidence', 'question', 'feedback']);
const OF_ITS_PHASE = new Set([
  'question.answer',
  'dispute.hold',
  'dispute.submit',
  'dispute.describe',
  'dispute.archive',
]);
const IN_ANY_PHASE = new Set(['triage.flag', 'triage.clear-flag', 'registration.note-preservation']);
