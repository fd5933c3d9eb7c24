/** Going on with something begun, or beginning. */
import { useMutation, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { api, dataOf } from '../../../shared/api/client.js';
import { Failed, WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { Button } from '../../frame/button.js';
import { Page } from '../../frame/page.js';

export default function BeginPage() {
  const { t } = useTranslation();
  const [, go] = useLocation();
  const drafts = useQuery({ queryKey: ['drafts'], queryFn: () => dataOf(api.GET('/api/v1/drafts')) });
  const begin = useMutation({
    mutationFn: () => dataOf(api.POST('/api/v1/drafts', { body: {} })),
    onSuccess: ({ id }) => go(`/tell/${id}/story`),
  });
  return (
    <Page title={t('portal.tell.begin')} lead={t('portal.tell.begin-lead')} back="/">
      <WhenRead query={drafts}>{({ items }) => <Begun drafts={items} />}</WhenRead>
      {begin.error && <Failed error={begin.error} />}
      <Button kind="primary" does="begin" onClick={() => begin.mutate()} busy={begin.isPending}>
        {t('portal.tell.new')}
      </Button>
      <p className="aside">{t('portal.tell.kept')}</p>
    </Page>
  );
}

interface Begun {
  readonly id: string;
  readonly gist: string;
  readonly savedAt: string;
  readonly disputeId: string | null;
}

function Begun({ drafts }: { drafts: readonly Begun[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const open = drafts.filter(({ disputeId }) => disputeId === null);
  if (open.length === 0) return null;
  return (
    <>
      <h2>{t('portal.tell.begun')}</h2>
      <ul className="doors">
        {open.map(({ id, gist, savedAt }) => (
          <li key={id}>
            <Link href={`/tell/${id}/story`} className="door" data-draft={id}>
              <span className="door-title">{gist === '' ? t('portal.tell.untold') : gist}</span>
              <span className="door-help">{t('portal.tell.saved-at', { at: words.instant(savedAt) })}</span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
