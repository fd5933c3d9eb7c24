/** A few plain sentences above a drawn form, where the step's name and what follows do not say enough. */
import { useTranslation } from 'react-i18next';
import { linkOf } from '../../../../shared/actions/action-form.js';
import type { AboutProps } from './about-props.js';

export function AboutText({ href }: AboutProps) {
  const { t } = useTranslation();
  return <p>{t(`portal.dispute.about.${linkOf(href)}`)}</p>;
}
