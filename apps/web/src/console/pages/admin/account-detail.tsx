/** What can be done with an account; each role it holds can be ended. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, type Schemas } from '../../../shared/api/client.js';
import { Failed } from '../../../shared/status/page-state.js';
import { Steps } from './opened-step.js';

export type Account = Schemas['AccountView'];

export const ACCOUNTS = ['accounts'];

export function AccountDetail({ account }: { account: Account }) {
  const { id, organisationId } = account;
  const steps = [
    { href: `/api/v1/accounts/${id}/roles`, link: 'accounts/{}/roles', starting: { organisationId } },
    {
      ...{ href: '/api/v1/roster/mediators', link: 'roster/mediators' },
      preset: { personId: account.personId, conflicts: [] },
      starting: { publicName: account.name },
    },
    { href: `/api/v1/accounts/${id}/reset`, link: 'accounts/{}/reset' },
    { href: `/api/v1/accounts/${id}/disable`, link: 'accounts/{}/disable' },
  ];
  return (
    <>
      <Holdings account={account} />
      <Steps steps={steps} changes={ACCOUNTS} />
    </>
  );
}

function Holdings({ account: { id, roles } }: { account: Account }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const end = useMutation({
    mutationFn: (holdingId: string) =>
      api.DELETE('/api/v1/accounts/{id}/roles/{holdingId}', { params: { path: { id, holdingId } } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ACCOUNTS }),
  });
  return (
    <>
      {end.error && <Failed error={end.error} />}
      <ul className="holdings">
        {roles.map((held) => (
          <li key={held.id} data-holding={held.id}>
            {t(`console.role.${held.role}`)}
            <button
              type="button"
              className="switch"
              disabled={end.isPending}
              onClick={() => end.mutate(held.id)}
            >
              {t('console.admin.end-role', { role: t(`console.role.${held.role}`) })}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
