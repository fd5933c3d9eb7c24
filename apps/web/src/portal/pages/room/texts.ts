/** The sentences of the room in Chinese, which come with its page; English ones come with English. */
import { addTexts, merged, type Texts } from '../../../shared/i18n/i18n.js';

addTexts(
  'zh-CN',
  merged(
    import.meta.glob<Texts>(
      '../../../../../../libs/contracts/src/locales/zh-CN/screens/{portal-room,shared-room,shared-elements}.json',
      {
        eager: true,
        import: 'default',
      },
    ),
  ),
);
