/**
 * Numbers of the large view, read from what is really drawn: text, line spacing and targets. The Ministry's rules for
 * elderly users ask for 18 dp text, 1.3 line spacing, targets of 60 where something is done and 44 elsewhere; the
 * house itself wants 22 px text.
 */
import type { Page } from 'playwright-core';

export interface Measures {
  readonly text: number;
  readonly lineSpacing: number;
  readonly mainTarget: number;
  readonly target: number;
}

export const ELDER: Measures = { text: 22, lineSpacing: 1.3, mainTarget: 60, target: 44 };
export const PLAIN: Measures = { text: 14, lineSpacing: 1.3, mainTarget: 44, target: 44 };

/** @returns what falls short, in words */
export const shortOf = (page: Page, measures: Measures): Promise<string[]> =>
  page.evaluate(({ text, lineSpacing, mainTarget, target }) => {
    const about = (element: Element, what: string): string =>
      `${what}: ${element.tagName.toLowerCase()}.${element.className} “${element.textContent.slice(0, 20)}”`;
    const seen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return element.checkVisibility({ visibilityProperty: true }) && width > 1 && height > 1;
    };
    const short: string[] = [];
    for (const element of document.querySelectorAll('main *, header *')) {
      const own = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
      );
      if (!own || !seen(element)) continue;
      const { fontSize, lineHeight } = getComputedStyle(element);
      const size = parseFloat(fontSize);
      if (size < text - 0.01) short.push(about(element, `text of ${size} px`));
      const spacing = lineHeight === 'normal' ? 1.2 : parseFloat(lineHeight) / size;
      if (spacing < lineSpacing - 0.01) short.push(about(element, `line spacing of ${spacing}`));
    }
    const done = 'main button, main .button, main input:not([type=radio], [type=checkbox]), main select';
    for (const element of document.querySelectorAll(`${done}, main a, main summary, main label.choice`)) {
      if (!seen(element)) continue;
      const least = element.matches(done) ? mainTarget : target;
      const { height } = element.getBoundingClientRect();
      const inSentence = element.tagName === 'A' && getComputedStyle(element).display === 'inline';
      if (height < least - 0.5 && !inSentence) short.push(about(element, `target of ${height} px`));
    }
    return short;
  }, measures);
