/** For the mediator: what is still disputed first, then what waits and what is agreed, each with every side's view. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../actions/action-button.js';
import { CommandForm } from '../actions/command-form.js';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { useQueryClient } from '@tanstack/react-query';
import { keys } from '../api/keys.js';
import { WhenRead } from '../status/page-state.js';
import { ElementLine } from './element-line.js';
import { OpenElements } from './open-elements.js';
import { useElements, type Element, type Elements } from './use-elements.js';
import './elements.css';

interface ElementPanelProps {
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
  /** In a room: another one whenever something has changed there. */
  readonly besides?: string;
}

const GROUPS = ['disputed', 'open', 'agreed', 'taken'] as const;

export function ElementPanel({ dispute, nameOf, besides = '' }: ElementPanelProps) {
  const { t } = useTranslation();
  const query = useElements(dispute.id, besides);
  return (
    <section className="elements" aria-label={t('shared.element.title')} data-elements>
      <h2>{t('shared.element.title')}</h2>
      <WhenRead query={query} lines={2}>
        {(elements) => (
          <>
            <Counts items={elements.items} />
            {GROUPS.map((state) => (
              <Group key={state} state={state} items={elements.items} dispute={dispute} nameOf={nameOf} />
            ))}
            <ElementSteps elements={elements} dispute={dispute} nameOf={nameOf} />
          </>
        )}
      </WhenRead>
    </section>
  );
}

const inState = (items: readonly Element[], state: string): readonly Element[] =>
  items.filter((one) => one.state === state);

function Counts({ items }: { readonly items: readonly Element[] }) {
  const { t } = useTranslation();
  if (items.length === 0) return <p className="muted">{t('shared.element.none')}</p>;
  const count = (state: string): number => inState(items, state).length;
  const [agreed, disputed, open] = ['agreed', 'disputed', 'open'].map(count);
  return (
    <p className="muted" role="status">
      {t('shared.element.counts', { agreed, disputed, open })}
    </p>
  );
}

interface GroupProps extends Omit<ElementPanelProps, 'besides'> {
  readonly state: (typeof GROUPS)[number];
  readonly items: readonly Element[];
}

function Group({ state, items, dispute, nameOf }: GroupProps) {
  const { t } = useTranslation();
  const found = inState(items, state);
  if (found.length === 0) return null;
  return (
    <div className="element-group" data-group={state}>
      <h3>{t(`shared.element.group.${state}`)}</h3>
      <ol className="element-list">
        {found.map((element) => (
          <li key={element.id}>
            <ElementLine element={element} dispute={dispute} nameOf={nameOf} />
          </li>
        ))}
      </ol>
    </div>
  );
}

interface ElementStepsProps extends Omit<ElementPanelProps, 'besides'> {
  readonly elements: Elements;
}

/** What is agreed when the button is pressed is what is written down: the numbers of what was seen go along. */
function ElementSteps({ elements, dispute, nameOf }: ElementStepsProps) {
  const queries = useQueryClient();
  const [opened, setOpened] = useState<AllowedAction>();
  const end = (): void => {
    setOpened(undefined);
    void queries.invalidateQueries({ queryKey: keys.elements(dispute.id) });
  };
  const { items, actions, form } = elements;
  if (opened?.action === 'element.open')
    return (
      <OpenElements action={opened} form={form} items={items} dispute={dispute} nameOf={nameOf} onEnd={end} />
    );
  if (opened !== undefined) {
    const elementIds = inState(items, 'agreed').map(({ id }) => id);
    return (
      <CommandForm action={opened} dispute={dispute} preset={{ elementIds }} onDone={end} onLeave={end} />
    );
  }
  return (
    <div className="element-steps">
      {actions.map((action) => (
        <ActionButton key={action.action} action={action} onOpen={() => setOpened(action)} />
      ))}
    </div>
  );
}
