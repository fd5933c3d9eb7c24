/** One point in the mediator's list: what it says, what each side says to it, and how to change its words or leave it out. */
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AllowedAction } from '../actions/form-context.js';
import { CommandStatus } from '../status/command-status.js';
import { ElementValue, ElementViews, type ElementWordsProps } from './element-words.js';
import { stepOn, useElementStep } from './use-elements.js';

export function ElementLine({ element, dispute, nameOf }: ElementWordsProps) {
  const { t } = useTranslation();
  const [changing, setChanging] = useState(false);
  const { id, label, state } = element;
  const [rewording, dropping] = ['element.reword', 'element.drop'].map((name) => stepOn(element, name));
  return (
    <article className="element element-line" data-element={id} data-state={state}>
      <h4>{label}</h4>
      <ElementValue element={element} nameOf={nameOf} />
      <ElementViews element={element} dispute={dispute} nameOf={nameOf} />
      {changing && rewording !== undefined ? (
        <Reword element={element} dispute={dispute} action={rewording} onEnd={() => setChanging(false)} />
      ) : (
        <div className="element-answers">
          {rewording?.allowed === true && (
            <button type="button" className="button" data-reword onClick={() => setChanging(true)}>
              {t('shared.element.reword')}
            </button>
          )}
          {dropping?.allowed === true && <Drop dispute={dispute} action={dropping} />}
        </div>
      )}
    </article>
  );
}

type StepProps = Pick<ElementWordsProps, 'dispute'> & { readonly action: AllowedAction };

function Drop({ dispute, action }: StepProps) {
  const { t } = useTranslation();
  const command = useElementStep(action, dispute);
  return (
    <>
      <button type="button" className="button" data-drop onClick={() => void command.send({})}>
        {t('shared.element.drop')}
      </button>
      <CommandStatus command={command} />
    </>
  );
}

type RewordProps = StepProps & Pick<ElementWordsProps, 'element'> & { readonly onEnd: () => void };

/** Who said so stays as it is; with other words everybody is asked afresh. */
function Reword({ element, dispute, action, onEnd }: RewordProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState(element.value);
  const command = useElementStep(action, dispute);
  const { id, wording, sourceCode, sourcePartyId, reference } = element;
  const send = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const source = {
      sourceCode,
      ...(sourcePartyId === null ? {} : { partyId: sourcePartyId }),
      ...(reference === null ? {} : { reference }),
    };
    if ((await command.send({ wording, value: value.trim(), ...source })) !== undefined) onEnd();
  };
  return (
    <form className="element-own-version" onSubmit={(event) => void send(event)}>
      <label htmlFor={`reword-${id}`}>{t('shared.element.new-value')}</label>
      <input
        id={`reword-${id}`}
        className="input"
        maxLength={300}
        required
        value={value}
        onChange={({ target }) => setValue(target.value)}
      />
      <p className="muted">{t('then.elements/{}/words')}</p>
      <div className="element-answers">
        <button type="submit" className="button button-primary">
          {t('shared.element.reword')}
        </button>
        <button type="button" className="button" onClick={onEnd}>
          {t('shared.element.keep')}
        </button>
      </div>
      <CommandStatus command={command} />
    </form>
  );
}
