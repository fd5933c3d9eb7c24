/** For a party: a card for each point that waits for its answer; what it has answered is folded away and can be changed. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../actions/form-context.js';
import { ElementSay } from './element-say.js';
import { ElementValue, ElementViews, type ElementWordsProps } from './element-words.js';
import { partiesAsked, stepOn, type Element } from './use-elements.js';
import './elements.css';

interface ElementCardsProps extends Omit<ElementWordsProps, 'element'> {
  readonly items: readonly Element[];
}

/** The parties for whom the reader answers. */
const answering = (dispute: Dispute): readonly string[] => {
  const asked = partiesAsked(dispute);
  return dispute.parties.filter(({ id, own }) => own && asked.includes(id)).map(({ id }) => id);
};

export function ElementCards({ items, dispute, nameOf }: ElementCardsProps) {
  const { t } = useTranslation();
  const own = answering(dispute);
  const shown = items.filter(({ state }) => state !== 'dropped');
  const waits = ({ actions, views }: Element): boolean =>
    stepOn({ actions }, 'element.say') !== undefined &&
    own.some((id) => !views.some(({ partyId }) => partyId === id));
  const waiting = shown.filter(waits);
  const answered = shown.filter((element) => !waits(element));
  const card = (element: Element) => (
    <li key={element.id}>
      <ElementCard element={element} own={own} dispute={dispute} nameOf={nameOf} />
    </li>
  );
  return (
    <div className="elements">
      <p className="muted">{t('shared.element.who-sees')}</p>
      {waiting.length === 0 && <p>{t('shared.element.nothing-left')}</p>}
      <ol className="element-list">{waiting.map(card)}</ol>
      {answered.length > 0 && (
        <details className="element-answered">
          <summary>{t('shared.element.said-part', { count: answered.length })}</summary>
          <p className="muted">{t('shared.element.may-change')}</p>
          <ol className="element-list">{answered.map(card)}</ol>
        </details>
      )}
    </div>
  );
}

interface ElementCardProps extends ElementWordsProps {
  readonly own: readonly string[];
}

function ElementCard({ element, own, dispute, nameOf }: ElementCardProps) {
  const { t } = useTranslation();
  const { id, label, state } = element;
  const action = stepOn(element, 'element.say');
  return (
    <article className="element" data-element={id} data-state={state}>
      <h3>{label}</h3>
      <ElementValue element={element} nameOf={nameOf} />
      {action !== undefined &&
        own.map((partyId) => (
          <ElementSay
            key={partyId}
            element={element}
            action={action}
            dispute={dispute}
            partyId={partyId}
            name={own.length > 1 ? nameOf(partyId) : undefined}
          />
        ))}
      <ElementViews element={element} dispute={dispute} nameOf={nameOf} />
      <p className="element-state">{t(`shared.element.state.${state}`)}</p>
    </article>
  );
}
