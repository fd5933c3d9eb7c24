/** What the mediator can do in the matter while people talk: minutes, facts, extension, end, agreement. Opens in place. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../../shared/actions/action-button.js';
import { CommandForm } from '../../../shared/actions/command-form.js';
import type { Dispute } from '../../../shared/actions/form-context.js';
import { talkActions } from '../../../shared/room/talk-actions.js';
import type { Room } from '../../../shared/room/use-room.js';
import { useActionLabel } from '../dispute/action-label.js';

export function RoomSteps({ dispute, room }: { readonly dispute: Dispute; readonly room: Room }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<string>();
  const label = useActionLabel(dispute);
  const actions = talkActions(dispute, room.roomId);
  const opened = actions.find(({ href }) => href === open);
  const end = (): void => setOpen(undefined);
  if (actions.length === 0) return null;
  return (
    <section className="led-place room-steps" aria-label={t('shared.room.steps')}>
      <h2>{t('shared.room.steps')}</h2>
      {opened === undefined ? (
        <div className="offer-steps">
          {actions.map((action) => (
            <ActionButton
              key={action.href}
              action={action}
              label={label(action)}
              onOpen={() => setOpen(action.href)}
            />
          ))}
        </div>
      ) : (
        <CommandForm action={opened} dispute={dispute} onDone={end} onLeave={end} />
      )}
    </section>
  );
}
