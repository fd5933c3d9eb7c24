/** Courts, tribunals, centres, bodies and agencies of the house. */
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../../shared/api/client.js';
import { useCodes } from '../../../shared/i18n/use-codes.js';
import { holds, useSession } from '../../../shared/session/use-session.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { PageFrame } from '../../frame/page-frame.js';
import { HouseTable } from './house-table.js';
import { Steps, type HouseStep } from './opened-step.js';
import { askedOfKind, askedOfNew } from './organisation-fields.js';
import { ORGANISATIONS, useOrganisations } from './use-organisations.js';
import './admin.css';

export default function OrganisationsPage() {
  const { t } = useTranslation();
  const codes = useCodes();
  const { me } = useSession();
  const query = useOrganisations();
  const may = me !== null && me !== undefined && holds(me, ['ADMIN']);
  return (
    <PageFrame title={t('console.admin.organisations')}>
      <div className="admin">
        {may && <Steps steps={[NEW]} changes={ORGANISATIONS} />}
        <WhenRead query={query} lines={10}>
          {(organisations) => (
            <HouseTable
              label={t('console.admin.organisations')}
              heads={[
                ...[t('console.admin.name'), t('console.admin.kind'), t('fields.courtCode')],
                ...[t('console.admin.belongs'), t('console.admin.phone'), t('console.admin.state')],
              ]}
              rows={organisations.map((organisation) => {
                const { id, name, kind, level, courtCode, parentId, phone, disabled } = organisation;
                return {
                  ...{ id, name },
                  cells: [
                    name,
                    level === null ? codes('organisation-kind', kind) : codes('court-level', level),
                    courtCode,
                    organisations.find((one) => one.id === parentId)?.name,
                    phone,
                    t(disabled ? 'console.admin.disabled' : 'console.admin.in-use'),
                  ],
                  ...(may && !disabled
                    ? { detail: <Steps steps={stepsOn(organisation)} changes={ORGANISATIONS} /> }
                    : {}),
                };
              })}
            />
          )}
        </WhenRead>
      </div>
    </PageFrame>
  );
}

const NEW: HouseStep = { href: '/api/v1/organisations', link: 'organisations', asked: askedOfNew };

const stepsOn = ({ id, kind, name, courtCode, level }: Schemas['OrganisationView']): HouseStep[] => [
  { href: `/api/v1/organisations/${id}/phone`, link: 'organisations/{}/phone' },
  {
    ...{ href: `/api/v1/organisations/${id}/description`, link: 'organisations/{}/description' },
    ...{ asked: askedOfKind(kind), starting: { name, courtCode, level } },
  },
  { href: `/api/v1/organisations/${id}/disable`, link: 'organisations/{}/disable' },
];
