/** One double-blind range in plain words: who writes what, that nobody sees it, who has written, and how it came out. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../actions/action-button.js';
import { CommandForm } from '../actions/command-form.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { useWords } from '../words/use-words.js';
import type { Range } from './use-ranges.js';

export interface RangeCardProps {
  readonly range: Range;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
  /** The mediator writes no figure. */
  readonly leads: boolean;
  readonly onDone: () => void;
}

export function RangeCard({ range, dispute, nameOf, leads, onDone }: RangeCardProps) {
  const { t } = useTranslation();
  const [opened, setOpened] = useState<AllowedAction>();
  const { payerPartyId, payeePartyId, sealedPartyIds, state, actions } = range;
  const isOpen = opened !== undefined && actions.some(({ href }) => href === opened.href);
  return (
    <article className="offer" data-range={range.id} data-state={state}>
      <h3>{t('shared.range.between', { payer: nameOf(payerPartyId), payee: nameOf(payeePartyId) })}</h3>
      {state === 'waiting' && (
        <>
          <p>{t(leads ? 'shared.range.blind-lead' : 'shared.range.blind')}</p>
          <p className="muted">
            {t(range.revealsMidpoint ? 'shared.range.midpoint-told' : 'shared.range.midpoint-kept')}
          </p>
          {sealedPartyIds.map((id) => (
            <p key={id} className="offer-answer">
              {t('shared.range.sealed', { name: nameOf(id) })}
            </p>
          ))}
        </>
      )}
      <RangeResult range={range} />
      {isOpen ? (
        <SealForm
          range={range}
          dispute={dispute}
          action={opened}
          onDone={() => {
            setOpened(undefined);
            onDone();
          }}
          onLeave={() => setOpened(undefined)}
        />
      ) : (
        <div className="offer-steps">
          {actions.map((action) => (
            <ActionButton
              key={action.action}
              action={action}
              primary={action.action === 'range.seal'}
              onOpen={() => setOpened(action)}
            />
          ))}
        </div>
      )}
    </article>
  );
}

function RangeResult({ range }: { readonly range: Range }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, midpointFen } = range;
  return (
    <p className="offer-state" role="status">
      {midpointFen === null
        ? t(`shared.range.result.${state}`)
        : t('shared.range.midpoint', { amount: words.money(midpointFen) })}
    </p>
  );
}

interface SealFormProps {
  readonly range: Range;
  readonly dispute: Dispute;
  readonly action: AllowedAction;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

/** Whoever is one of the two is told which figure is meant, and is not asked for whom. */
function SealForm({ range, dispute, action, onDone, onLeave }: SealFormProps) {
  const { t } = useTranslation();
  const { payerPartyId, payeePartyId, sealedPartyIds } = range;
  const asked = dispute.parties.filter(
    ({ id, own }) => own && [payerPartyId, payeePartyId].includes(id) && !sealedPartyIds.includes(id),
  );
  const partyId = asked.length === 1 ? asked[0]?.id : undefined;
  return (
    <>
      {action.action === 'range.seal' && partyId !== undefined && (
        <p>{t(partyId === payerPartyId ? 'shared.range.most' : 'shared.range.least')}</p>
      )}
      <CommandForm
        action={action}
        dispute={dispute}
        preset={partyId === undefined ? {} : { partyId }}
        onDone={onDone}
        onLeave={onLeave}
      />
    </>
  );
}
