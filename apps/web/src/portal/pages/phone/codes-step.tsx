/** The codes from the messages: one from the new number, and one from the old where it still works. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { errorOf, useFormErrors, type FormError } from '../../fields/error-summary.js';
import { Form } from '../../fields/form.js';
import { CodeField } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { useCodesForChange, usePhoneChange } from './use-phone-change.js';

export interface CodesStepProps {
  readonly phone: string;
  readonly oldWorks: boolean;
  readonly onBack: () => void;
  readonly onOldLost: () => void;
  readonly onChanged: () => void;
}

type Code = 'code' | 'oldCode';

export function CodesStep({ phone, oldWorks, onBack, onOldLost, onChanged }: CodesStepProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<Record<Code, string>>({ code: '', oldCode: '' });
  const [missing, setMissing] = useState<readonly FormError[]>([]);
  const changing = usePhoneChange();
  const again = useCodesForChange();
  const refused = useFormErrors(changing.error ?? again.error);
  const errors = missing.length > 0 ? missing : refused;
  const asked: readonly Code[] = oldWorks ? ['code', 'oldCode'] : ['code'];
  const codeOf = (name: Code): string => typed[name].normalize('NFKC').replace(/\s/g, '');
  const submit = (): void => {
    const lacks = asked.filter((name) => !/^\d{6}$/.test(codeOf(name)));
    setMissing(lacks.map((name) => ({ name, sentence: t(`portal.phone.${name}-missing`) })));
    if (lacks.length > 0) return;
    const codes = { code: codeOf('code'), ...(oldWorks ? { oldCode: codeOf('oldCode') } : {}) };
    changing.mutate({ phone, ...codes }, { onSuccess: onChanged });
  };
  const lead = t(oldWorks ? 'portal.phone.codes-lead-both' : 'portal.phone.codes-lead', { phone });
  return (
    <Page title={t('portal.enter.code-title')} lead={lead} follows>
      <Form errors={errors} onSubmit={submit}>
        {asked.map((name) => (
          <CodeField
            key={name}
            name={name}
            label={t(`portal.phone.${name}`, { phone })}
            help={name === 'code' ? t('portal.enter.code-help') : undefined}
            error={errorOf(errors, name)}
            value={typed[name]}
            onChange={(value) => setTyped({ ...typed, [name]: value })}
            maxLength={8}
          />
        ))}
        <Button kind="primary" type="submit" busy={changing.isPending}>
          {t('portal.phone.change')}
        </Button>
        <Button onClick={() => again.mutate({ phone, oldPhoneWorks: oldWorks })} busy={again.isPending}>
          {t('portal.enter.code-again')}
        </Button>
        <p role="status">{again.isSuccess && t('portal.enter.code-sent-again')}</p>
        {oldWorks && (
          <Button kind="quiet" does="old-lost" onClick={onOldLost}>
            {t('portal.phone.old-lost')}
          </Button>
        )}
        <Button kind="quiet" onClick={onBack}>
          {t('portal.enter.other-phone')}
        </Button>
      </Form>
    </Page>
  );
}
