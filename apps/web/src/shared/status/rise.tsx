/**
 * Starts a front end: its sentences first, then its pages, with everything they stand on. Whose house this is and who is
 * here is asked before, because every page waits for it.
 */
import { QueryClientProvider } from '@tanstack/react-query';
import { StrictMode, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { makeQueryClient } from '../api/query-client.js';
import { openTexts, type TextsOf } from '../i18n/i18n.js';
import { houseQuery } from '../session/use-house.js';
import { sessionQuery } from '../session/use-session.js';

export async function rise(texts: TextsOf, app: ReactNode): Promise<void> {
  const place = document.getElementById('root');
  if (!place) throw new Error('the page has no place for the screens');
  const queries = makeQueryClient();
  // Whoever needs the answer is told of a failure, too.
  queries.query(houseQuery).catch(() => undefined);
  queries.query(sessionQuery).catch(() => undefined);
  const i18n = await openTexts(texts);
  createRoot(place).render(
    <StrictMode>
      <I18nextProvider i18n={i18n}>
        <QueryClientProvider client={queries}>{app}</QueryClientProvider>
      </I18nextProvider>
    </StrictMode>,
  );
}
