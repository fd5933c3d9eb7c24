/** Two people share one phone: who is it now? */
import { useTranslation } from 'react-i18next';
import { usePersonChoice, type PhoneAnswer } from '../../../shared/session/use-sign-in.js';
import { ErrorSummary, useFormErrors } from '../../fields/error-summary.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export function PersonStep({ choice }: { choice: Extract<PhoneAnswer, { choiceToken: string }> }) {
  const { t } = useTranslation();
  const choosing = usePersonChoice();
  const errors = useFormErrors(choosing.error);
  const { choiceToken, persons } = choice;
  return (
    <Page title={t('portal.enter.who-title')} lead={t('portal.enter.who-lead')} follows>
      <ErrorSummary errors={errors} />
      {persons.map(({ personId, name }) => (
        <div key={personId} data-person={personId}>
          <Button busy={choosing.isPending} onClick={() => choosing.mutate({ personId, choiceToken })}>
            {name}
          </Button>
        </div>
      ))}
    </Page>
  );
}
