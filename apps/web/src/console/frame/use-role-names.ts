/** Names of somebody's roles, each said once. */
import { useTranslation } from 'react-i18next';
import type { Me } from '../../shared/session/use-session.js';

export function useRoleNames(): (me: Me) => string {
  const { t } = useTranslation();
  return (me) =>
    [...new Set(me.roles.map(({ role }) => role))]
      .map((role) => t(`console.role.${role}`))
      .join(t('shared.list.separator'));
}
