/** Two steps: the password shows a secret to the authenticator, a code from it confirms that it has it. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { sentenceOf } from '../../../shared/api/problem.js';
import { PictureCode } from './picture-code.js';

export function AuthenticatorForm() {
  const { t } = useTranslation();
  const propose = useMutation({
    mutationFn: (body: { password: string }) =>
      dataOf(api.POST('/api/v1/auth/second-factor/enrolment', { body })),
  });
  const confirm = useMutation({
    mutationFn: (body: { otp: string }) =>
      dataOf(api.POST('/api/v1/auth/second-factor/confirmation', { body })),
  });
  const error = confirm.error ?? propose.error;
  const needed = [{ required: true, message: t('console.sign-in.needed') }];
  if (confirm.isSuccess)
    return <Alert type="success" role="status" title={t('console.account.authenticator-set')} />;
  return (
    <>
      {error && <Alert type="error" role="alert" title={sentenceOf(error, t)} />}
      {propose.data ? (
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={(typed: { otp: string }) => confirm.mutate(typed)}
        >
          <p>{t('console.account.scan')}</p>
          <PictureCode text={propose.data.uri} label={t('console.account.picture')} />
          <p>
            <code>{propose.data.secret}</code>
          </p>
          <Form.Item name="otp" label={t('console.sign-in.otp')} rules={needed}>
            <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} />
          </Form.Item>
          <Button type="primary" htmlType="submit" loading={confirm.isPending}>
            {t('console.account.confirm')}
          </Button>
        </Form>
      ) : (
        <Form
          layout="vertical"
          requiredMark={false}
          onFinish={(typed: { password: string }) => propose.mutate(typed)}
        >
          <Form.Item name="password" label={t('console.account.current')} rules={needed}>
            <Input.Password autoComplete="current-password" />
          </Form.Item>
          <Button htmlType="submit" loading={propose.isPending}>
            {t('console.account.begin')}
          </Button>
        </Form>
      )}
    </>
  );
}
