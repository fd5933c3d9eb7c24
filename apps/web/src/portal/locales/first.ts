/** The portal's sentences in Chinese: part of the program, so that its first page needs no second journey. */
import { merged, type Texts } from '../../shared/i18n/i18n.js';

export const first: Texts = merged(
  import.meta.glob<Texts>(
    [
      '../../../../../libs/contracts/src/locales/zh-CN/screens/{shared,portal,actions,fields}*.json',
      // These come with the pages of a dispute.
      '!../../../../../libs/contracts/src/locales/zh-CN/screens/portal-dispute*.json',
      '!../../../../../libs/contracts/src/locales/zh-CN/screens/{portal,shared}-room.json',
      '!../../../../../libs/contracts/src/locales/zh-CN/screens/shared-elements.json',
    ],
    {
      eager: true,
      import: 'default',
    },
  ),
);
