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
    const boxes = this.form.locator(':is(input:not([type]), input[type="text"], textarea)[name]');
    const typed = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[]).map(({ name, value }) => ({ name, value })),
    );
    for (const [at, { name, value }] of typed.entries())
      if (!name.includes('.') && !(name in body) && value !== '') await boxes.nth(at).fill('');
  }

  private async fillOne(path: string, value: unknown): Promise<void> {
    if (Array.isArray(value) && value.length === 0) return this.takeAway(path);
    if (isItems(value)) return this.fillItems(path, value);
    if (typeof value === 'object' && value !== null && !Array.isArray(value))
      return this.fill(value as Body, `${path}.`);
    const control = this.form.locator(controlOf(path)).first();
    const first = await this.look(path);
    if (first.sought && !Array.isArray(value) && first.kind === undefined)
      return this.choose(path, String(value));
    if (first.folded) await this.unfold(path);
    // Choices may still be on their way; a field that is not asked has no place in the form.
    if (first.kind === undefined && !first.asked) return;
    if (first.kind === undefined || first.folded) await control.waitFor();
    const kind = first.kind ?? (await this.look(path)).kind;
    if (kind === 'checkbox') return this.tick(path, Array.isArray(value) ? value : [value]);
    if (kind === 'radio') return this.choose(path, String(value));
    if (kind === 'select') await control.selectOption(String(value));
    else await control.fill(typed(path, kind ?? 'text', value));
  }

  /** Everything a person sees of a field at one glance: whether it is asked, how, and whether it is folded away. */
  private look(path: string): Promise<Seen> {
    const places = {
      control: controlOf(path),
      field: `[data-field="${path}"]`,
      search: `[data-search="${path}"]`,
    };
    return this.form.evaluate((form, { control, field, search }) => {
      const found = form.querySelector(control);
      const kinds: Record<string, string> = { SELECT: 'select', TEXTAREA: 'text' };
      const kind = found ? (kinds[found.tagName] ?? found.getAttribute('type') ?? 'text') : undefined;
      const asked = form.querySelector(field);
      return {
        ...{ kind, asked: asked !== null, sought: form.querySelector(search) !== null },
        folded: asked?.closest('details:not([open])') != null,
      };
    }, places);
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
    const boxes = this.form.locator(`input[name="${path}"]`);
    const shown = await boxes.evaluateAll((all) =>
      (all as HTMLInputElement[]).map((box) => ({
        value: box.getAttribute('value') ?? '',
        checked: box.checked,
      })),
    );
    for (const [at, { value, checked }] of shown.entries()) {
      const want = values.has(value) || values.has('true');
      if (want !== checked) await boxes.nth(at).setChecked(want);
    }
  }

  private async choose(path: string, value: string): Promise<void> {
    const option = this.form.locator(`input[name="${path}"][value="${value}"]`);
    // A long list shows its best candidates first; the person searches for the rest.
    if ((await option.count()) === 0) await this.form.locator(`[data-search="${path}"]`).fill(value);
    await option.check();
  }
}

interface Seen {
  /** `checkbox`, `radio`, `select`, or the type of an input; undefined where there is no control. */
  readonly kind: string | undefined;
  readonly asked: boolean;
  readonly sought: boolean;
  readonly folded: boolean;
}

const controlOf = (path: string): string => `:is(input, select, textarea)[name="${path}"]`;

const isItems = (value: unknown): value is readonly Body[] =>
  Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'object');

function typed(path: string, kind: string, value: unknown): string {
  if (kind === 'datetime-local')
    return new Date(new Date(String(value)).getTime() + SHANGHAI_MS).toISOString().slice(0, 16);
  if (path.endsWith('Fen')) return (Number(value) / 100).toFixed(2);
  return Array.isArray(value) ? value.join('\n') : String(value);
}
