/** One offer in plain words: who promises what, until when it can be answered, who has said what, and what one can do now. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../actions/action-button.js';
import { CommandForm } from '../actions/command-form.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import type { Values } from '../actions/request-body.js';
import { useWords } from '../words/use-words.js';
import type { Offer } from './use-offers.js';

export interface OfferCardProps {
  readonly offer: Offer;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
  /** How the reader makes an offer; undefined where they cannot now. */
  readonly making: AllowedAction | undefined;
  readonly onDone: () => void;
}

/** A step with what is certain where its button stands. */
interface Step {
  readonly action: AllowedAction;
  readonly preset: Values;
  readonly label?: string;
  readonly primary?: boolean;
  readonly note?: string;
}

export function OfferCard({ offer, dispute, nameOf, making, onDone }: OfferCardProps) {
  const [opened, setOpened] = useState<Step>();
  const steps = useSteps({ offer, dispute, making });
  return (
    <article className="offer" data-offer={offer.id} data-state={offer.state}>
      <OfferWords offer={offer} nameOf={nameOf} />
      {opened === undefined ? (
        <div className="offer-steps">
          {steps.map((step) => (
            <ActionButton
              key={`${step.action.action} ${step.label ?? ''}`}
              action={step.action}
              preset={step.preset}
              primary={step.primary === true}
              {...(step.label === undefined ? {} : { label: step.label })}
              onOpen={() => setOpened(step)}
            />
          ))}
        </div>
      ) : (
        <>
          {opened.note !== undefined && <p className="muted">{opened.note}</p>}
          <CommandForm
            action={opened.action}
            dispute={dispute}
            preset={opened.preset}
            onDone={() => {
              setOpened(undefined);
              onDone();
            }}
            onLeave={() => setOpened(undefined)}
          />
        </>
      )}
    </article>
  );
}

function OfferWords({ offer, nameOf }: Pick<OfferCardProps, 'offer' | 'nameOf'>) {
  const { t } = useTranslation();
  const words = useWords();
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(t('shared.list.separator'));
  const { partyId, toPartyIds, needsAll, conditions, state, answers, boundPartyIds } = offer;
  return (
    <>
      <h3>
        {partyId === null ? t('shared.offer.proposal') : t('shared.offer.by', { name: nameOf(partyId) })}
      </h3>
      <p className="offer-state">{t(`shared.offer.state.${state}`)}</p>
      {offer.inReplyTo !== null && <p className="muted">{t('shared.offer.reply')}</p>}
      <ol className="terms">
        {offer.terms.map((term) => (
          <li key={term.ordinal}>
            <TermWords term={term} nameOf={nameOf} />
          </li>
        ))}
      </ol>
      {conditions !== null && <p>{t('shared.offer.conditions', { words: conditions })}</p>}
      <p className="muted">
        {t('shared.offer.to', { names: names(toPartyIds) })}{' '}
        {toPartyIds.length > 1 && t(needsAll ? 'shared.offer.needs-all' : 'shared.offer.needs-some')}
      </p>
      {(state === 'open' || state === 'held') && (
        <p className="muted">{t('shared.offer.until', { until: words.instant(offer.expiresAt) })}</p>
      )}
      {answers.map((answer) => (
        <p key={answer.partyId} className="offer-answer">
          {t(answer.accepted ? 'shared.offer.accepted' : 'shared.offer.declined', {
            name: nameOf(answer.partyId),
          })}
        </p>
      ))}
      {(state === 'agreed' || state === 'drafted') && (
        <p>{t('shared.offer.bound', { names: names(boundPartyIds) })}</p>
      )}
    </>
  );
}

function TermWords({ term, nameOf }: { term: Offer['terms'][number]; nameOf: (id: string) => string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { text, payerPartyId, payeePartyId, amountFen, dueDate, instalments } = term;
  const payer = payerPartyId === null ? '' : nameOf(payerPartyId);
  return (
    <>
      {amountFen !== null && <strong>{words.money(amountFen)}</strong>}{' '}
      {payer !== '' &&
        (payeePartyId === null
          ? t('shared.offer.term.alone', { payer })
          : t('shared.offer.term.for', { payer, payee: nameOf(payeePartyId) }))}{' '}
      {dueDate !== null && t('shared.offer.term.by', { until: words.day(dueDate) })}{' '}
      {instalments.length > 0 && t('shared.offer.instalments', { count: instalments.length })}
      <span className="term-text"> {text}</span>
    </>
  );
}

function useSteps({ offer, dispute, making }: Pick<OfferCardProps, 'offer' | 'dispute' | 'making'>): Step[] {
  const { t } = useTranslation();
  const asked = dispute.parties.filter(({ id, own }) => own && offer.toPartyIds.includes(id));
  const waiting = asked.filter(({ id }) => !offer.answers.some(({ partyId }) => partyId === id));
  const party = waiting.length === 1 ? { partyId: waiting[0]?.id } : {};
  const answering = offer.actions.find(({ action }) => action === 'offer.answer');
  if (!answering)
    return offer.actions.map((action) => ({
      ...{ action, preset: {}, primary: action.action !== 'offer.withdraw' },
    }));
  const counter: Step[] =
    making === undefined
      ? []
      : [
          {
            ...{ action: making, preset: { ...party, inReplyTo: offer.id } },
            ...{ label: t('shared.offer.counter'), note: t('shared.offer.counter-note') },
          },
        ];
  return [
    {
      ...{ action: answering, preset: { ...party, accepted: true } },
      ...{ label: t('shared.offer.accept'), primary: true },
    },
    { action: answering, preset: { ...party, accepted: false }, label: t('shared.offer.decline') },
    ...counter,
  ];
}
