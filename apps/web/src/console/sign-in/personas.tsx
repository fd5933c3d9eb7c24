/** The demo's people as cards: one click signs in as one of them. Production has no such list. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../shared/api/client.js';
import { keys } from '../../shared/api/keys.js';
import { Failed, WhenRead } from '../../shared/status/page-state.js';
import { useStaffSignIn } from '../../shared/session/use-sign-in.js';

const readAccounts = async () => (await dataOf(api.GET('/api/v1/demo/accounts'))).items;

export function Personas() {
  const { t } = useTranslation();
  const accounts = useQuery({ queryKey: keys.demoAccounts, queryFn: readAccounts });
  const signIn = useStaffSignIn();
  const enter = async (account: string): Promise<void> => {
    // One-time codes age: the list is read again right before one is used.
    const { data = [] } = await accounts.refetch();
    const person = data.find((one) => one.account === account);
    if (person) signIn.mutate({ account, password: person.password, otp: person.otp });
  };
  return (
    <section className="personas">
      <h2>{t('console.sign-in.personas')}</h2>
      {signIn.error && <Failed error={signIn.error} />}
      <WhenRead query={accounts}>
        {(items) => (
          <ul>
            {items.map(({ account, name, role, organisation }) => (
              <li key={account}>
                <button
                  type="button"
                  data-account={account}
                  disabled={signIn.isPending}
                  onClick={() => void enter(account)}
                >
                  <span className="persona-name">{name}</span>
                  <span className="persona-role">{t(`console.role.${role}`)}</span>
                  <span className="persona-office">{organisation}</span>
                </button>
              </li>
            ))}
          </ul>
        )}
      </WhenRead>
    </section>
  );
}
