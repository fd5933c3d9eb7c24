/** Double-blind ranges in a room, one card each, and the mediator's way to ask two parties for their figures. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../actions/action-button.js';
import { CommandForm } from '../actions/command-form.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { keys } from '../api/keys.js';
import { WhenRead } from '../status/page-state.js';
import { RangeCard } from './range-card.js';
import { useRanges } from './use-ranges.js';
import type { Room } from './use-room.js';
import './offers.css';

interface RangesPartProps {
  readonly room: Room;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
}

/** Nothing is there for who is asked for nothing and asks nobody. */
export function RangesPart({ room, dispute, nameOf }: RangesPartProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useRanges(room);
  const reread = (): void => void queries.invalidateQueries({ queryKey: keys.ranges(room.roomId) });
  if (query.data?.items.length === 0 && query.data.actions.length === 0) return null;
  return (
    <section className="offers" aria-label={t('shared.range.title')}>
      <h2>{t('shared.range.title')}</h2>
      <WhenRead query={query} lines={2}>
        {({ items, actions }) => (
          <>
            <ol className="offer-graph">
              {items.map((range) => (
                <li key={range.id}>
                  <RangeCard
                    range={range}
                    dispute={dispute}
                    nameOf={nameOf}
                    leads={room.role === 'MEDIATOR'}
                    onDone={reread}
                  />
                </li>
              ))}
            </ol>
            {actions.map((action) => (
              <OpenRange key={action.action} action={action} dispute={dispute} onDone={reread} />
            ))}
          </>
        )}
      </WhenRead>
    </section>
  );
}

interface OpenRangeProps {
  readonly action: AllowedAction;
  readonly dispute: Dispute;
  readonly onDone: () => void;
}

function OpenRange({ action, dispute, onDone }: OpenRangeProps) {
  const [isOpen, setOpen] = useState(false);
  if (!isOpen) return <ActionButton action={action} onOpen={() => setOpen(true)} />;
  return (
    <CommandForm
      action={action}
      dispute={dispute}
      onDone={() => {
        setOpen(false);
        onDone();
      }}
      onLeave={() => setOpen(false)}
    />
  );
}
