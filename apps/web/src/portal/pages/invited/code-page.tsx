/** The code of an invitation, as it was read out or stands in the message. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Form } from '../../fields/form.js';
import { CodeField } from '../../fields/text-field.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export default function CodePage() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const [code, setCode] = useState('');
  const [asked, setAsked] = useState(false);
  const plain = code.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase();
  const lacks = asked && plain === '';
  const errors = lacks ? [{ name: 'code', sentence: t('portal.invited.code-missing') }] : [];
  const open = (): void => {
    setAsked(true);
    if (plain !== '') go(`/i/${encodeURIComponent(plain)}`);
  };
  return (
    <Page title={t('portal.invited.title')} lead={t('portal.invited.lead')} back="/">
      <Form errors={errors} onSubmit={open}>
        <CodeField
          name="code"
          label={t('portal.invited.code')}
          help={t('portal.invited.code-help')}
          error={errors[0]?.sentence}
          value={code}
          onChange={setCode}
          maxLength={20}
        />
        <Button kind="primary" type="submit">
          {t('portal.invited.open')}
        </Button>
      </Form>
      <p className="aside">{t('portal.invited.no-code')}</p>
    </Page>
  );
}
