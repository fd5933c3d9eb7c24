/** A step's name, with what it is about where several things of a kind stand open: "Seal (agreement 2)". */
import { useTranslation } from 'react-i18next';
import { linkOf, subjectOf } from '../../../shared/actions/action-form.js';
import type { AllowedAction, Dispute } from '../../../shared/actions/form-context.js';
import { useWords } from '../../../shared/words/use-words.js';

export function useActionLabel(dispute: Dispute): (action: AllowedAction) => string {
  const { t } = useTranslation();
  const words = useWords();
  return ({ href }) => {
    const link = linkOf(href);
    const name = t(`actions.${link}`);
    const alike = dispute.allowedActions.filter((other) => linkOf(other.href) === link).length > 1;
    const about = alike ? aboutOf(subjectOf(href)) : undefined;
    return about === undefined ? name : t('console.dispute.action-about', { name, about });
  };

  function aboutOf(id: string | undefined): string | undefined {
    const { settlements, mediation } = dispute;
    const session = mediation.sessions.find((one) => one.id === id);
    if (session) return words.instant(session.startsAt);
    const settlement = settlements.find((one) => one.id === id);
    if (settlement) return t('console.dispute.settlement', { ordinal: settlement.ordinal });
    const duty = settlements
      .flatMap(({ performance }) => performance?.items ?? [])
      .find((one) => one.id === id);
    return duty && t('console.dispute.duty', { ordinal: duty.ordinal, amount: amount(duty.amountFen) });
  }

  function amount(fen: number | null): string {
    return fen === null ? '' : words.money(fen);
  }
}
