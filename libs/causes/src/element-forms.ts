import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  ArrayUnique,
  IsArray,
  IsDefined,
  IsString,
  Matches,
  ValidateNested,
} from 'class-validator';
import { fileOf, InvalidConfigFile, readConfigFile } from '#platform/config';
import { narrowness } from './cause-sets.js';
import type { Cause } from './cause.js';

const FILE = 'elements/forms.yaml';
const SPAN = /^\d{1,3}(\.\d{1,2})?(-\d{1,3}(\.\d{1,2})?)?$/;

/** What decides matters of one kind (要素): the points a mediator goes through with the parties, in this order. */
export class ElementForm {
  @Matches(/^[A-Z][A-Z_]{1,39}$/) readonly code!: string;
  /** Spans of causes, as in `config/causes/fields.yaml`. */
  @IsArray() @Matches(SPAN, { each: true }) readonly causes!: readonly string[];
  @IsArray()
  @ArrayUnique()
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @Matches(/^[a-z][a-z0-9_]{1,39}$/, { each: true })
  readonly elements!: readonly string[];
}

export class ElementFormsFile {
  /** Edition of the causes in whose numbers the spans are written. */
  @IsString() readonly version!: string;
  @ValidateNested({ each: true }) @Type(() => ElementForm) @IsArray() readonly forms!: readonly ElementForm[];
  /** For every other cause. */
  @IsDefined() @ValidateNested() @Type(() => ElementForm) readonly general!: ElementForm;
}

/** The forms of element-style handling (法〔2025〕82号). Loaded once, never changed. */
export class ElementForms {
  private readonly codes: ReadonlySet<string>;

  constructor(private readonly file: ElementFormsFile) {
    const all = this.all();
    if (new Set(all.map(({ code }) => code)).size !== all.length)
      throw new InvalidConfigFile(FILE, ['a form is listed twice']);
    this.codes = new Set(all.flatMap(({ elements }) => elements));
  }

  private static loaded: ElementForms | undefined;

  /** Read once for the process: the file cannot change while it runs. */
  static load(): ElementForms {
    return (ElementForms.loaded ??= new ElementForms(readConfigFile(FILE, fileOf(ElementFormsFile))));
  }

  all(): readonly ElementForm[] {
    return [...this.file.forms, this.file.general];
  }

  isElement(code: string): boolean {
    return this.codes.has(code);
  }

  /** The form of the narrowest entry that holds the cause; another edition's numbers must not be read by it. */
  formOf({ version, code }: Pick<Cause, 'version' | 'code'>): ElementForm {
    let best = { form: this.file.general, weight: 0 };
    if (version !== this.file.version) return best.form;
    for (const form of this.file.forms)
      for (const span of form.causes) {
        const weight = narrowness(span, code);
        if (weight > best.weight) best = { form, weight };
      }
    return best.form;
  }
}
