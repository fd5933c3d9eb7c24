/** The staff console. */
import '../shared/theme/tokens.css';
import '../shared/status/status.css';
import './console.css';
import { rise } from '../shared/status/rise.js';
import { ConsoleApp } from './console-app.js';
import { first } from './locales/first.js';

void rise(
  { 'zh-CN': () => first, en: async () => (await import('./locales/second.js')).second },
  <ConsoleApp />,
);
