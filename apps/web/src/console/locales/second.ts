/** The console's sentences in English, fetched when somebody reads English. */
import { merged, type Texts } from '../../shared/i18n/i18n.js';

export const second: Texts = merged(
  import.meta.glob<Texts>(
    '../../../../../libs/contracts/src/locales/en/screens/{shared,console,actions,fields}*.json',
    {
      eager: true,
      import: 'default',
    },
  ),
);
