/** A real Chromium without a window, and one context (cookies, storage, size, language) for each person in it. */
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';

export type Language = 'zh-CN' | 'en';

export interface Look {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
  readonly theme?: 'light' | 'dark';
  readonly size?: 'plain' | 'elder';
}

export const DESK = { width: 1440, height: 900 } as const;
export const PHONE = { width: 390, height: 844 } as const;

/** A busy machine is no defect; a button that never comes is. */
const PATIENCE_MS = 30_000;

/** Where the screens keep what a person prefers. */
const PREFERENCES = 'concord.preferences';

/**
 * The newest windows draw parts of their own frame as pages, in a process of its own for each window: half of what a
 * window costs here, where nobody sees the frame. A list named later takes the place of the one Playwright names, so
 * what that switches off (asking servers of others, and features that disturb its driving) is said again.
 */
const SWITCHED_OFF = [
  ...['PreloadTopChromeWebUI', 'InitialWebUI', 'WebUIReloadButton', 'WebUIToolbar'],
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'PaintHolding'],
  ...['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'ThirdPartyStoragePartitioning'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'LensOverlay', 'MediaRouter', 'OptimizationHints'],
  ...['NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];

/** As many as Node keeps. The runner asks for a hundred, and Playwright takes a stack at every look at a page. */
const FRAMES = 10;

/** @throws Error when no Chromium was named; the runner names one. */
export function openChromium(): Promise<Browser> {
  Error.stackTraceLimit = FRAMES;
  const executablePath = process.env['CHROMIUM'];
  if (executablePath === undefined) throw new Error('CHROMIUM names no browser');
  // As root, Chromium runs only without its sandbox; nothing but our own pages is opened in it.
  const args = ['--no-sandbox', '--disable-dev-shm-usage', `--disable-features=${SWITCHED_OFF.join(',')}`];
  return chromium.launch({ executablePath, args });
}

export async function openContext(browser: Browser, url: string, look: Look): Promise<BrowserContext> {
  const { width, height, language, theme = 'light', size = 'plain' } = look;
  const context = await browser.newContext({
    baseURL: url,
    viewport: { width, height },
    locale: language,
    timezoneId: 'Asia/Shanghai',
    colorScheme: theme,
    hasTouch: width < 600,
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(PATIENCE_MS);
  await context.addInitScript(
    ([place, chosen]) => localStorage.setItem(place as string, chosen as string),
    [PREFERENCES, JSON.stringify({ theme, size, language })],
  );
  return context;
}

/** What a page complained of: a screen that works says nothing on its console. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    // A refusal (4xx) is an answer; the browser notes every one of them.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      complaints.push(message.text());
  });
  return complaints;
}
