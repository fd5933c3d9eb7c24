/** The forms of the interface as the screens read them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ActionForm, FormField } from '../src/shared/actions/action-form.js';
import { webDirectory } from './screen-sources.js';

const text = readFileSync(join(webDirectory, 'src/shared/actions/forms.generated.json'), 'utf8');

export const everyForm = JSON.parse(text) as Readonly<Record<string, ActionForm>>;

export const formFields = (link: string): readonly FormField[] => everyForm[link]?.fields ?? [];
