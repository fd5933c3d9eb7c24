/** Accounts of an organisation: who works there in which roles. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { holds, useSession } from '../../../shared/session/use-session.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { AccountDetail, ACCOUNTS, type Account } from './account-detail.js';
import { HouseTable } from './house-table.js';
import { Steps } from './opened-step.js';
import { paged, readAll } from './read-all.js';
import { useOrganisations } from './use-organisations.js';
import './admin.css';

export default function AccountsPage() {
  const { t } = useTranslation();
  const { me } = useSession();
  const organisations = useOrganisations();
  const [chosen, choose] = useState<string>();
  if (!me) return null;
  const may = holds(me, ['ADMIN']);
  return (
    <PageFrame title={t('console.admin.accounts')}>
      <div className="admin">
        <WhenRead query={organisations}>
          {(all) => {
            const organisationId = chosen ?? me.roles[0]?.organisationId ?? all[0]?.id ?? '';
            return (
              <>
                <label className="admin-choice">
                  {t('console.admin.organisation')}
                  <select
                    className="line-input"
                    name="organisation"
                    value={organisationId}
                    onChange={(event) => choose(event.target.value)}
                  >
                    {all.map(({ id, name }) => (
                      <option key={id} value={id}>
                        {name}
                      </option>
                    ))}
                  </select>
                </label>
                {may && (
                  <Steps
                    steps={[{ href: '/api/v1/accounts', link: 'accounts', preset: { organisationId } }]}
                    changes={ACCOUNTS}
                  />
                )}
                <Accounts key={organisationId} organisationId={organisationId} may={may} />
              </>
            );
          }}
        </WhenRead>
      </div>
    </PageFrame>
  );
}

function Accounts({ organisationId, may }: { organisationId: string; may: boolean }) {
  const { t } = useTranslation();
  const query = useQuery({
    queryKey: [...ACCOUNTS, organisationId],
    queryFn: () =>
      readAll<Account>((cursor) =>
        dataOf(api.GET('/api/v1/accounts', { params: { query: { ...paged(cursor), organisationId } } })),
      ),
  });
  const roles = (account: Account): string =>
    [...new Set(account.roles.map(({ role }) => role))]
      .map((role) => t(`console.role.${role}`))
      .join(t('shared.list.separator'));
  return (
    <WhenRead query={query} lines={8}>
      {(accounts) => (
        <HouseTable
          label={t('console.admin.accounts')}
          heads={[
            ...[t('console.admin.name'), t('console.admin.account'), t('console.admin.roles')],
            ...[t('console.admin.second-factor'), t('console.admin.state')],
          ]}
          rows={accounts.map((account) => ({
            ...{ id: account.id, name: account.name },
            cells: [
              account.name,
              account.account,
              roles(account),
              t(account.secondFactor ? 'fields.yes' : 'fields.no'),
              t(account.disabled ? 'console.admin.disabled' : 'console.admin.in-use'),
            ],
            ...(may && !account.disabled ? { detail: <AccountDetail account={account} /> } : {}),
          }))}
        />
      )}
    </WhenRead>
  );
}
