/** What a point of fact says, who says so, and what each party thinks of it. */
import { useTranslation } from 'react-i18next';
import type { Dispute } from '../actions/form-context.js';
import { partiesAsked, type Element } from './use-elements.js';

export interface ElementWordsProps {
  readonly element: Element;
  readonly dispute: Dispute;
  readonly nameOf: (partyId: string) => string;
}

export function ElementValue({ element, nameOf }: Pick<ElementWordsProps, 'element' | 'nameOf'>) {
  const { t } = useTranslation();
  const { sourceCode, sourcePartyId, value, reference } = element;
  const name = sourcePartyId === null ? '' : nameOf(sourcePartyId);
  return (
    <p className="element-value">
      <span className="muted">{t(`shared.element.told.${sourceCode}`, { name })}</span>{' '}
      <span className="element-words">{value}</span>{' '}
      {reference !== null && <span className="muted">{t('shared.element.reference', { reference })}</span>}
    </p>
  );
}

export function ElementViews({ element, dispute, nameOf }: ElementWordsProps) {
  const { t } = useTranslation();
  return (
    <ul className="element-views">
      {partiesAsked(dispute).map((partyId) => {
        const said = element.views.find((one) => one.partyId === partyId);
        return (
          <li key={partyId} data-view={said?.view ?? ''}>
            {t(`shared.element.said.${said?.view ?? 'nothing'}`, { name: nameOf(partyId) })}
            {said?.value != null && (
              <span className="element-own"> {t('shared.element.own-value', { value: said.value })}</span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
