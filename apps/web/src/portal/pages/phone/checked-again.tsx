/** Without the old telephone: what stays possible, what has to be seen again before a signature, and whom to call. */
import { useTranslation } from 'react-i18next';
import { useHouse } from '../../../shared/session/use-house.js';
import { WithPhone } from '../../frame/with-phone.js';

export function CheckedAgain({ done = false }: { done?: boolean }) {
  const { t } = useTranslation();
  const phone = useHouse()?.phone;
  return (
    <p>
      {phone === undefined ? (
        t(done ? 'portal.phone.sign-again-at-court' : 'portal.phone.checked-at-court')
      ) : (
        <WithPhone
          sentence={t(done ? 'portal.phone.sign-again' : 'portal.phone.checked-again', { phone })}
          phone={phone}
        />
      )}
    </p>
  );
}
