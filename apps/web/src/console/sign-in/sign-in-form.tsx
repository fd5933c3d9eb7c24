/** Account and password; the one-time code is asked for when the server says that it is due. */
import { Alert, Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { isProblem, sentenceOf } from '../../shared/api/problem.js';
import { useStaffSignIn, type StaffSignIn } from '../../shared/session/use-sign-in.js';

export function SignInForm() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const { mutate, error, isPending } = useStaffSignIn();
  const [form] = Form.useForm<StaffSignIn>();
  const needed = [{ required: true, message: t('console.sign-in.needed') }];
  const codeIsDue = isProblem(error) && error.problem.code.startsWith('access.second-factor');
  const send = ({ account, password, otp }: StaffSignIn): void =>
    mutate(
      { account: account.trim(), password, ...(otp ? { otp: otp.normalize('NFKC').trim() } : {}) },
      {
        onSuccess: ({ pending }) => {
          if (pending.length > 0) go('/account');
        },
      },
    );
  return (
    <Form form={form} layout="vertical" requiredMark={false} onFinish={send} autoComplete="on">
      {error && <Alert type={codeIsDue ? 'info' : 'error'} title={sentenceOf(error, t)} role="alert" />}
      <Form.Item name="account" label={t('console.sign-in.account')} rules={needed}>
        <Input autoComplete="username" autoFocus maxLength={64} />
      </Form.Item>
      <Form.Item name="password" label={t('console.sign-in.password')} rules={needed}>
        <Input.Password autoComplete="current-password" />
      </Form.Item>
      {codeIsDue && (
        <Form.Item
          name="otp"
          label={t('console.sign-in.otp')}
          extra={t('console.sign-in.otp-help')}
          rules={needed}
        >
          <Input autoComplete="one-time-code" inputMode="numeric" maxLength={6} autoFocus />
        </Form.Item>
      )}
      <Button type="primary" htmlType="submit" loading={isPending} block>
        {t('console.sign-in.submit')}
      </Button>
    </Form>
  );
}
