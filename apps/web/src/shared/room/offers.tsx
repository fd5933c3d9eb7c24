/** Offers in a room, each counter-offer below what it answers, and the way to make one. */
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../actions/action-button.js';
import { CommandForm } from '../actions/command-form.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import type { Values } from '../actions/request-body.js';
import { keys } from '../api/keys.js';
import { WhenRead } from '../status/page-state.js';
import { OfferCard } from './offer-card.js';
import { useOffers, type Offer } from './use-offers.js';
import type { Room } from './use-room.js';
import './offers.css';

interface OffersPartProps {
  readonly room: Room;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
}

export function OffersPart({ room, dispute, nameOf }: OffersPartProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const query = useOffers(room);
  const reread = (): void => void queries.invalidateQueries({ queryKey: keys.offers(room.roomId) });
  return (
    <section className="offers" aria-label={t('shared.offer.title')}>
      <h2>{t('shared.offer.title')}</h2>
      <WhenRead query={query} lines={2}>
        {({ items, actions }) => {
          const making = actions.find(({ action }) => action === 'offer.make');
          const below = (parentId: string | null) =>
            items
              .filter(({ inReplyTo }) => inReplyTo === parentId)
              .map((offer) => (
                <li key={offer.id}>
                  <OfferCard
                    offer={offer}
                    dispute={dispute}
                    nameOf={nameOf}
                    making={making}
                    onDone={reread}
                  />
                  {hasReply(items, offer) && <ol className="offer-graph">{below(offer.id)}</ol>}
                </li>
              ));
          return (
            <>
              {items.length === 0 ? (
                <p className="muted">{t('shared.offer.none')}</p>
              ) : (
                <ol className="offer-graph">{below(null)}</ol>
              )}
              {making !== undefined && (
                <MakeOffer making={making} room={room} dispute={dispute} onDone={reread} />
              )}
            </>
          );
        }}
      </WhenRead>
    </section>
  );
}

const hasReply = (items: readonly Offer[], { id }: Offer): boolean =>
  items.some(({ inReplyTo }) => inReplyTo === id);

interface MakeOfferProps {
  readonly making: AllowedAction;
  readonly room: Room;
  readonly dispute: Dispute;
  readonly onDone: () => void;
}

/** A mediator proposes for nobody; a party who is one is not asked for whom. */
function MakeOffer({ making, room, dispute, onDone }: MakeOfferProps) {
  const [isOpen, setOpen] = useState(false);
  const own = dispute.parties.filter((party) => party.own);
  const preset: Values = {
    inReplyTo: undefined,
    ...(room.role === 'MEDIATOR' ? { partyId: undefined } : {}),
    ...(own.length === 1 ? { partyId: own[0]?.id } : {}),
  };
  const end = (): void => setOpen(false);
  if (!isOpen) return <ActionButton action={making} onOpen={() => setOpen(true)} />;
  return (
    <CommandForm
      action={making}
      dispute={dispute}
      preset={preset}
      onDone={() => {
        end();
        onDone();
      }}
      onLeave={end}
    />
  );
}
