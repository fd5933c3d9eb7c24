/** Whom it is about; as many as there are. */
import { useTranslation } from 'react-i18next';
import { CheckBox } from '../../fields/choice-field.js';
import { Button } from '../../frame/button.js';
import type { KeptDraft } from './kept-draft.js';
import { PersonFields, type Person } from './person-fields.js';

const MOST = 20;

export function OthersAnswer({ kept }: { kept: KeptDraft }) {
  const { t } = useTranslation();
  const others = kept.answers.respondents ?? [{}];
  const put = (respondents: readonly Person[]): void => kept.change({ respondents: [...respondents] });
  const change = (at: number, person: Person): void =>
    put(others.map((one, place) => (place === at ? person : one)));
  return (
    <>
      {others.map((person, at) => (
        <fieldset key={at} className="told-person" data-field={`respondents.${at}`}>
          <legend>{t('portal.tell.other.title', { number: at + 1 })}</legend>
          <PersonFields
            path={`respondents.${at}`}
            own={false}
            person={person}
            onChange={(next) => change(at, next)}
          />
          {others.length > 1 && (
            <CheckBox
              id={`respondents-${at}-alongside`}
              name={`respondents.${at}.alongside`}
              label={t('portal.tell.other.alongside')}
              help={t('portal.tell.other.alongside-help')}
              checked={person.alongside === true}
              onChange={(alongside) => change(at, { ...person, alongside })}
            />
          )}
          {others.length > 1 && (
            <Button kind="quiet" onClick={() => put(others.filter((_, place) => place !== at))}>
              {t('portal.tell.other.remove', { number: at + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      {others.length < MOST && (
        <Button adds="respondents" onClick={() => put([...others, {}])}>
          {t('portal.tell.other.add')}
        </Button>
      )}
    </>
  );
}
