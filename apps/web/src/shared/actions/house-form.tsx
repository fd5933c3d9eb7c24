/**
 * The form of a command outside of a dispute: bringing in a matter, and what administrators do. It asks what the interface
 * asks, keeps what was typed, and sends it once.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/use-command.js';
import { useDraft } from '../forms/use-draft.js';
import { useLanguage } from '../i18n/use-language.js';
import { CommandStatus } from '../status/command-status.js';
import { linkOf, loadActionForms, type ActionForm, type ActionForms, type FormField } from './action-form.js';
import { checkForm, type FieldError } from './check-form.js';
import { ErrorList } from './error-list.js';
import { FieldsView } from './field-view.js';
import { FormContext } from './form-context.js';
import { bodyOf, type Values } from './request-body.js';
import { useSentences } from './use-sentences.js';
import './command-form.css';

export interface HouseFormProps {
  readonly href: string;
  /** Name of form and words, where the address alone does not tell it. */
  readonly link?: string;
  /** Version of what the decision rests on. */
  readonly version?: number;
  /** Answers that are certain here; they are not asked. */
  readonly preset?: Values;
  readonly starting?: Values;
  /** Questions as they are put here. */
  readonly asked?: (fields: readonly FormField[]) => readonly FormField[];
  /** What the screen itself adds to what was typed: names of things that nobody should have to name. */
  readonly settled?: (values: Values) => Values;
  /** People this form names, for the questions that mean one of them. */
  readonly newParties?: (values: Values) => readonly { value: string; label: string }[];
  readonly onDone: (answer: unknown) => void;
  readonly onLeave?: () => void;
}

export function HouseForm(props: HouseFormProps) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['action-forms', language],
    queryFn: () => loadActionForms(language),
    staleTime: Infinity,
  });
  const form = data?.forms[props.link ?? linkOf(props.href)];
  if (data === undefined || form === undefined) return null;
  return <LoadedForm {...props} form={form} words={data.words} />;
}

const NOBODY = { parties: [], claims: [] };

type LoadedFormProps = HouseFormProps & { form: ActionForm; words: ActionForms['words'] };

function LoadedForm(props: LoadedFormProps) {
  const { href, version, preset = {}, starting = {}, form, words, newParties, onDone, onLeave } = props;
  const { t } = useTranslation();
  const link = props.link ?? linkOf(href);
  const draft = useDraft<Values>(`${href} ${JSON.stringify(preset)}`, starting);
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(
    { href, method: 'POST', version },
    {
      onDone: (answer) => {
        draft.forget();
        onDone(answer);
      },
    },
  );
  const settled = props.settled ?? ((typed: Values) => typed);
  const values = { ...draft.value, ...preset };
  const unasked = form.fields.filter(({ name }) => !(name in preset));
  const fields = props.asked?.(unasked) ?? unasked;
  const asPut = (field: FormField): FormField => fields.find(({ name }) => name === field.name) ?? field;
  const sentences = useSentences(errors, command.error, form.action);
  const people = newParties?.(values);
  const context = useMemo(
    () => ({
      dispute: NOBODY,
      action: form.action,
      optionWords: words,
      errorOf: (path: string) => sentences.find((one) => one.path === path)?.sentence,
      ...(people ? { newParties: people } : {}),
    }),
    [form.action, words, sentences, people],
  );
  const send = (): void => {
    const found = checkForm(fields, values);
    setErrors(found);
    if (found.length === 0) void command.send(bodyOf(form.fields.map(asPut), values));
  };
  return (
    <FormContext value={context}>
      <form
        className="command-form"
        noValidate
        data-link={link}
        aria-label={t(`actions.${link}`)}
        onSubmit={(event) => {
          event.preventDefault();
          send();
        }}
      >
        <p className="then">{t(`then.${link}`)}</p>
        <ErrorList errors={sentences} />
        <FieldsView fields={fields} values={draft.value} onChange={(typed) => draft.change(settled(typed))} />
        <CommandStatus command={command} />
        <div className="command-buttons">
          <button
            type="submit"
            className="button button-primary"
            data-send
            disabled={command.state === 'sending' || command.state === 'waiting'}
          >
            {t(`actions.${link}`)}
          </button>
          {onLeave && (
            <button type="button" className="button" onClick={onLeave}>
              {t('fields.leave')}
            </button>
          )}
        </div>
      </form>
    </FormContext>
  );
}
