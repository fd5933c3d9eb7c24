/** A new password, typed twice; every other session of the account ends with it. */
import { useMutation } from '@tanstack/react-query';
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { fieldSentence, sentenceOf } from '../../../shared/api/problem.js';

interface Typed {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly again: string;
}

export function PasswordForm() {
  const { t } = useTranslation();
  const [form] = Form.useForm<Typed>();
  const change = useMutation({
    mutationFn: ({ currentPassword, newPassword }: Typed) =>
      dataOf(api.POST('/api/v1/auth/password', { body: { currentPassword, newPassword } })),
    onSuccess: () => form.resetFields(),
  });
  const { error } = change;
  const needed = { required: true, message: t('console.sign-in.needed') };
  const same = {
    validator: (_rule: unknown, again: string) =>
      again === form.getFieldValue('newPassword')
        ? Promise.resolve()
        : Promise.reject(new Error(t('console.account.not-the-same'))),
  };
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={(typed) => change.mutate(typed)}>
      {error && (
        <Alert
          type="error"
          role="alert"
          title={fieldSentence(error, 'newPassword') ?? sentenceOf(error, t)}
        />
      )}
      {change.isSuccess && (
        <Alert type="success" role="status" title={t('console.account.password-changed')} />
      )}
      <Form.Item name="currentPassword" label={t('console.account.current')} rules={[needed]}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      <Form.Item
        name="newPassword"
        label={t('console.account.new')}
        extra={t('console.account.new-help')}
        rules={[needed]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item name="again" label={t('console.account.again')} rules={[needed, same]}>
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Button type="primary" htmlType="submit" loading={change.isPending}>
        {t('console.account.change')}
      </Button>
    </Form>
  );
}
