/** A demo's clock, and the messages it would have sent. */
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, dataOf } from '../../../shared/api/client.js';
import { useHouse, useNow } from '../../../shared/session/use-house.js';
import { Empty, WhenRead } from '../../../shared/status/page-state.js';
import { useWords } from '../../../shared/words/use-words.js';
import { PageFrame } from '../../frame/page-frame.js';
import { Steps } from './opened-step.js';
import './admin.css';

export default function DemoPage() {
  const { t } = useTranslation();
  const words = useWords();
  const house = useHouse();
  const now = useNow();
  return (
    <PageFrame title={t('console.admin.demo')}>
      {house?.mode === 'demo' ? (
        <div className="admin">
          <p>{t('console.admin.demo-now', { at: words.instant(now) })}</p>
          <p className="particulars">{t('console.admin.demo-help')}</p>
          <Steps
            steps={[{ href: '/api/v1/demo/clock', link: 'demo/clock', starting: { advance: '1d' } }]}
            changes={['house']}
          />
          <Messages />
        </div>
      ) : (
        <Empty title={t('console.admin.no-demo')} />
      )}
    </PageFrame>
  );
}

function Messages() {
  const { t } = useTranslation();
  const words = useWords();
  const query = useQuery({
    queryKey: ['demo-messages'],
    queryFn: async () => (await dataOf(api.GET('/api/v1/demo/messages'))).items,
  });
  return (
    <section className="table-frame" tabIndex={0} aria-label={t('console.admin.messages')}>
      <h2>{t('console.admin.messages')}</h2>
      <WhenRead query={query}>
        {(messages) => (
          <table className="plain">
            <tbody>
              {messages.map(({ id, at, phone, text }) => (
                <tr key={id}>
                  <td className="unbroken">{words.instant(at)}</td>
                  <td>{phone}</td>
                  <td>{text}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </WhenRead>
    </section>
  );
}
