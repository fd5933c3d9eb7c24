/** Fills a form the way a person does: types, ticks, chooses, adds an item; by the names the fields bear. */
import type { Locator } from 'playwright-core';

export type Body = Readonly<Record<string, unknown>>;

/** China's time, as `datetime-local` shows it. */
const SHANGHAI_MS = 8 * 3_600_000;

export class FormDriver {
  constructor(private readonly form: Locator) {}

  /** What the form does not ask because the screen knows it is left to it; the request is compared afterwards. */
  async fill(body: Body, under = ''): Promise<void> {
    for (const [name, value] of Object.entries(body)) await this.fillOne(`${under}${name}`, value);
  }

  /** A form keeps what was typed when it was refused; what is not meant any more is wiped out. */
  async wipe(body: Body): Promise<void> {
    for (const box of await this.form
      .locator(':is(input:not([type]), input[type="text"], textarea)[name]')
      .all()) {
      const name = (await box.getAttribute('name')) ?? '';
      if (!name.includes('.') && !(name in body) && (await box.inputValue()) !== '') await box.fill('');
    }
  }

  private async fillOne(path: string, value: unknown): Promise<void> {
    if (Array.isArray(value) && value.length === 0) return this.takeAway(path);
    if (isItems(value)) return this.fillItems(path, value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return this.fill(value as Body, `${path}.`);
    const control = this.form.locator(`:is(input, select, textarea)[name="${path}"]`);
    const sought = (await this.form.locator(`[data-search="${path}"]`).count()) > 0;
    if (sought && !Array.isArray(value) && (await control.count()) === 0)
      return this.choose(path, String(value));
    await this.unfold(path);
    // Choices may still be on their way; a field that is not asked has no place in the form.
    if ((await this.form.locator(`[data-field="${path}"]`).count()) > 0) await control.first().waitFor();
    else if ((await control.count()) === 0) return;
    const kind = await kindOf(control.first());
    if (kind === 'checkbox') return this.tick(path, Array.isArray(value) ? value : [value]);
    if (kind === 'radio') return this.choose(path, String(value));
    if (kind === 'select') await control.selectOption(String(value));
    else await control.fill(typed(path, kind, value));
  }

  private async fillItems(path: string, items: readonly Body[]): Promise<void> {
    for (const [at, item] of items.entries()) {
      if ((await this.form.locator(`[data-field="${path}.${at}"]`).count()) === 0)
        await this.form.locator(`[data-add="${path}"]`).click();
      await this.fill(item, `${path}.${at}.`);
    }
  }

  /** What is seldom needed is folded away. */
  private async unfold(path: string): Promise<void> {
    const field = this.form.page().locator(`[data-field="${path}"]`);
    const folds = this.form.locator('details:not([open])').filter({ has: field });
    while ((await folds.count()) > 0) await folds.first().locator('> summary').click();
  }

  /** A form may begin with an item that is not wanted. */
  private async takeAway(path: string): Promise<void> {
    const first = this.form.locator(`[data-remove="${path}.0"]`);
    while ((await first.count()) > 0) await first.click();
  }

  private async tick(path: string, wanted: readonly unknown[]): Promise<void> {
    const values = new Set(wanted.map(String));
    for (const box of await this.form.locator(`input[name="${path}"]`).all()) {
      const value = (await box.getAttribute('value')) ?? '';
      await box.setChecked(values.has(value) || values.has('true'));
    }
  }

  private async choose(path: string, value: string): Promise<void> {
    const option = this.form.locator(`input[name="${path}"][value="${value}"]`);
    // A long list shows its best candidates first; the person searches for the rest.
    if ((await option.count()) === 0) await this.form.locator(`[data-search="${path}"]`).fill(value);
    await option.check();
  }
}

async function kindOf(control: Locator): Promise<string> {
  const tag = await control.evaluate((element) => element.tagName);
  if (tag === 'SELECT') return 'select';
  return tag === 'TEXTAREA' ? 'text' : ((await control.getAttribute('type')) ?? 'text');
}

const isItems = (value: unknown): value is readonly Body[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object');

function typed(path: string, kind: string, value: unknown): string {
  if (kind === 'datetime-local')
    return new Date(new Date(String(value)).getTime() + SHANGHAI_MS).toISOString().slice(0, 16);
  if (path.endsWith('Fen')) return (Number(value) / 100).toFixed(2);
  return Array.isArray(value) ? value.join('\n') : String(value);
}
