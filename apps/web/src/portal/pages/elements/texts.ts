/** The sentences about facts in Chinese, which come with this page; English ones come with English. */
import { addTexts, merged, type Texts } from '../../../shared/i18n/i18n.js';

addTexts(
  'zh-CN',
  merged(
    import.meta.glob<Texts>(
      '../../../../../../libs/contracts/src/locales/zh-CN/screens/shared-elements.json',
      {
        eager: true,
        import: 'default',
      },
    ),
  ),
);
