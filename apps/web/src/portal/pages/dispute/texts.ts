/** The sentences of a dispute's pages in Chinese, which come with these pages; English ones come with English. */
import { addTexts, merged, type Texts } from '../../../shared/i18n/i18n.js';

addTexts(
  'zh-CN',
  merged(
    import.meta.glob<Texts>(
      '../../../../../../libs/contracts/src/locales/zh-CN/screens/portal-dispute*.json',
      { eager: true, import: 'default' },
    ),
  ),
);
