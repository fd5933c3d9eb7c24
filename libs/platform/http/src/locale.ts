import type { Locale } from './caller.js';

/** Chinese is the first language; English only where the caller ranks it above Chinese. */
export function localeOf(acceptLanguage: string | undefined): Locale {
  let best: { locale: Locale; quality: number } = { locale: 'zh-CN', quality: 0 };
  for (const part of (acceptLanguage ?? '').slice(0, 200).split(',')) {
    const [tag = '', ...settings] = part.trim().toLowerCase().split(';');
    const quality = Number(/q=([\d.]+)/.exec(settings.join(';'))?.[1] ?? 1);
    const locale = tag.startsWith('zh') ? 'zh-CN' : tag.startsWith('en') ? 'en' : undefined;
    if (locale && quality > best.quality) best = { locale, quality };
  }
  return best.locale;
}
