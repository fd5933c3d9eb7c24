/** Facts that are gone through, one card each, for who answers at home and not in the room. */
import './texts.js';
import { useTranslation } from 'react-i18next';
import { ElementCards } from '../../../shared/elements/element-cards.js';
import { useElements } from '../../../shared/elements/use-elements.js';
import { WhenRead } from '../../../shared/status/page-state.js';
import { Page } from '../../frame/page.js';
import { Disputed } from '../dispute/disputed.js';
import { homeOf, useNames, type Dispute } from '../dispute/use-dispute.js';

export default function ElementsPage() {
  return <Disputed>{(dispute) => <Facts dispute={dispute} />}</Disputed>;
}

function Facts({ dispute }: { readonly dispute: Dispute }) {
  const { t } = useTranslation();
  const nameOf = useNames(dispute);
  const query = useElements(dispute.id);
  return (
    <Page title={t('shared.element.title')} lead={t('shared.element.lead')} back={homeOf(dispute.id)}>
      <WhenRead query={query} lines={4}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{t('shared.element.none')}</p>
          ) : (
            <ElementCards items={items} dispute={dispute} nameOf={nameOf} />
          )
        }
      </WhenRead>
    </Page>
  );
}
