/** The parties' portal. */
import '../shared/theme/tokens.css';
import '../shared/status/status.css';
import './portal.css';
import { rise } from '../shared/status/rise.js';
import { first } from './locales/first.js';
import { PortalApp } from './portal-app.js';

void rise(
  { 'zh-CN': () => first, en: async () => (await import('./locales/second.js')).second },
  <PortalApp />,
);
