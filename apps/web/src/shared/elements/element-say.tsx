/** It is so, it is not, I do not know: three buttons of equal weight, and one's own version where it is not so. */
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedAction, Dispute } from '../actions/form-context.js';
import { CommandStatus } from '../status/command-status.js';
import { useElementStep, type Element } from './use-elements.js';

const VIEWS = ['AGREED', 'DISPUTED', 'UNKNOWN'] as const;

export interface ElementSayProps {
  readonly element: Element;
  readonly action: AllowedAction;
  readonly dispute: Dispute;
  readonly partyId: string;
  /** Named where one answers for several, or for another. */
  readonly name?: string | undefined;
}

export function ElementSay({ element, action, dispute, partyId, name }: ElementSayProps) {
  const { t } = useTranslation();
  const [writing, setWriting] = useState(false);
  const command = useElementStep(action, dispute);
  const { id, wording, label, views } = element;
  const said = views.find((one) => one.partyId === partyId)?.view;
  const say = async (view: (typeof VIEWS)[number], value = ''): Promise<void> => {
    const own = value.trim() === '' ? {} : { value: value.trim() };
    const answer = await command.send({ partyId, wording, view, ...own });
    if (answer !== undefined) setWriting(false);
  };
  if (!action.allowed) return <p className="why-not">{action.refusedBy?.sentence}</p>;
  return (
    <div role="group" aria-label={name === undefined ? label : t('shared.element.for', { name })}>
      {name !== undefined && <p className="element-for">{t('shared.element.for', { name })}</p>}
      {writing ? (
        <OwnVersion
          id={`own-${id}-${partyId}`}
          onSend={(value) => void say('DISPUTED', value)}
          onLeave={() => setWriting(false)}
        />
      ) : (
        <div className="element-answers">
          {VIEWS.map((view) => (
            <button
              key={view}
              type="button"
              className="button"
              data-say={view}
              aria-pressed={said === view}
              onClick={() => (view === 'DISPUTED' ? setWriting(true) : void say(view))}
            >
              {t(`shared.element.say.${view}`)}
            </button>
          ))}
        </div>
      )}
      <CommandStatus command={command} />
    </div>
  );
}

interface OwnVersionProps {
  readonly id: string;
  readonly onSend: (value: string) => void;
  readonly onLeave: () => void;
}

function OwnVersion({ id, onSend, onLeave }: OwnVersionProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState('');
  const send = (event: SyntheticEvent): void => {
    event.preventDefault();
    onSend(value);
  };
  return (
    <form className="element-own-version" onSubmit={send}>
      <label htmlFor={id}>{t('shared.element.own-words')}</label>
      <input
        id={id}
        className="input"
        maxLength={200}
        value={value}
        autoComplete="off"
        onChange={({ target }) => setValue(target.value)}
      />
      <div className="element-answers">
        <button type="submit" className="button" data-say-own>
          {t('shared.element.send')}
        </button>
        <button type="button" className="button" onClick={onLeave}>
          {t('shared.element.back')}
        </button>
      </div>
    </form>
  );
}
