/** Another telephone, one task a step: which number, whether the old one still works, the codes, and what has changed. */
import '../dispute/texts.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../shared/session/use-session.js';
import { useFormErrors } from '../../fields/error-summary.js';
import { phoneOf } from '../../fields/text-field.js';
import { ButtonLink } from '../../frame/button.js';
import { Page } from '../../frame/page.js';
import { ChangedStep } from './changed-step.js';
import { CodesStep } from './codes-step.js';
import { NumberStep } from './number-step.js';
import { OldPhoneStep } from './old-phone-step.js';
import { useCodesForChange } from './use-phone-change.js';

type Step = 'number' | 'old' | 'codes' | 'changed';

export default function PhonePage() {
  const { t } = useTranslation();
  const { me } = useSession();
  // Whoever came in by a code that was read out has shown no telephone that could be changed.
  if (me?.scope === undefined && me?.kind !== 'staff') return <PhoneChange />;
  return (
    <Page title={t('portal.phone.title')} lead={t('portal.phone.not-here')} back="/mine">
      <ButtonLink href="/mine">{t('portal.phone.to-mine')}</ButtonLink>
    </Page>
  );
}

function PhoneChange() {
  const [step, go] = useState<Step>('number');
  const [typed, setTyped] = useState('');
  const [oldWorks, setOldWorks] = useState(true);
  const asking = useCodesForChange();
  const refused = useFormErrors(asking.error);
  const phone = phoneOf(typed);
  const ask = (oldPhoneWorks: boolean): void => {
    setOldWorks(oldPhoneWorks);
    asking.mutate({ phone, oldPhoneWorks }, { onSuccess: () => go('codes'), onError: () => go('number') });
  };
  const change = { phone, oldWorks } as const;
  if (step === 'number')
    return <NumberStep {...{ typed, refused }} onTyped={setTyped} onNext={() => go('old')} />;
  if (step === 'old')
    return <OldPhoneStep busy={asking.isPending} onBack={() => go('number')} onSaid={ask} />;
  if (step === 'codes')
    return (
      <CodesStep
        {...change}
        onBack={() => go('number')}
        onOldLost={() => setOldWorks(false)}
        onChanged={() => go('changed')}
      />
    );
  return <ChangedStep {...change} />;
}
