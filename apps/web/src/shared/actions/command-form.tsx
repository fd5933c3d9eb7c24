/**
 * The form of any command: what it asks, what follows from it, and the one button that sends it. What was typed stays
 * when somebody else was faster, when the line is down and when the page is left.
 */
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../api/use-command.js';
import { useDraft } from '../forms/use-draft.js';
import { useLanguage } from '../i18n/use-language.js';
import { CommandStatus } from '../status/command-status.js';
import { linkOf, loadActionForms, type ActionForm, type FormField } from './action-form.js';
import { checkForm, type FieldError } from './check-form.js';
import { ErrorList } from './error-list.js';
import { FieldsView } from './field-view.js';
import { FormContext, type AllowedAction, type Dispute } from './form-context.js';
import { knownValues } from './known-values.js';
import { bodyOf, type Values } from './request-body.js';
import { folded, isSecret } from './seldom.js';
import { useSentences } from './use-sentences.js';
import './command-form.css';

export interface CommandFormProps {
  readonly action: AllowedAction;
  readonly dispute: Dispute;
  /** Answers that are certain where the form stands: which settlement's draft, which matter. They are not asked. */
  readonly preset?: Values;
  readonly onDone: () => void;
  readonly onLeave: () => void;
}

export function CommandForm(props: CommandFormProps) {
  const { language } = useLanguage();
  const { data } = useQuery({
    queryKey: ['action-forms', language],
    queryFn: () => loadActionForms(language),
    staleTime: Infinity,
  });
  const form = data?.forms[linkOf(props.action.href)];
  if (data === undefined || form === undefined) return null;
  return <LoadedForm {...props} form={form} words={data.words} />;
}

type LoadedFormProps = CommandFormProps & { form: ActionForm; words: Readonly<Record<string, string>> };

function LoadedForm({ action, dispute, preset = {}, onDone, onLeave, form, words }: LoadedFormProps) {
  const { t } = useTranslation();
  const link = linkOf(action.href);
  const draft = useDraft<Values>(action.href, startingValues(form.fields, dispute), isSecret(link));
  const [errors, setErrors] = useState<readonly FieldError[]>([]);
  const command = useCommand(
    { href: action.href, method: action.method, version: action.ifMatch ? dispute.version : undefined },
    {
      disputeId: dispute.id,
      onDone: () => {
        draft.forget();
        onDone();
      },
    },
  );
  const known = { ...knownValues(form.fields, action.href, dispute), ...preset };
  const values = { ...draft.value, ...known };
  const asked = folded(link, form.fields).filter(({ name }) => !(name in known));
  const sentences = useSentences(errors, command.error, form.action);
  const send = (): void => {
    const found = checkForm(asked, values);
    setErrors(found);
    if (found.length === 0) void command.send(bodyOf(form.fields, values));
  };
  const context = useMemo(
    () => ({
      dispute,
      action: form.action,
      optionWords: words,
      errorOf: (path: string) => sentences.find((one) => one.path === path)?.sentence,
    }),
    [dispute, form.action, words, sentences],
  );
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
        <FieldsView fields={asked} values={draft.value} onChange={draft.change} />
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
          <button type="button" className="button" onClick={onLeave}>
            {t('fields.leave')}
          </button>
        </div>
      </form>
    </FormContext>
  );
}

/** A person who has one part in the dispute is meant by "party"; where there is one claim, it is that one. */
function startingValues(fields: readonly FormField[], dispute: Dispute): Values {
  const own = dispute.parties.filter((party) => party.own);
  const starting: Record<string, unknown> = {};
  for (const { name, kind } of fields) {
    if (name === 'partyId' && own.length === 1) starting[name] = own[0]?.id;
    if (name === 'claimId' && dispute.claims.length === 1) starting[name] = dispute.claims[0]?.id;
    if (kind === 'list') starting[name] = [{}];
    if (name === 'key') starting[name] = `p${dispute.parties.length + 1}`;
  }
  return starting;
}
