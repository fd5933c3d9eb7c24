/** The fields with which points of fact are listed: where they come from, and a line for each. */
import { useTranslation } from 'react-i18next';
import { useCodes } from '../i18n/use-codes.js';

export interface Filled {
  /** By code of the point. */
  readonly values: Readonly<Record<string, string>>;
  /** Own words. */
  readonly label: string;
  readonly labelValue: string;
  /** A party's id, or FILE, or MEDIATOR. */
  readonly source: string;
  readonly reference: string;
}

interface FieldsProps {
  readonly filled: Filled;
  readonly change: (changes: Partial<Filled>) => void;
}

interface SourceFieldsProps extends FieldsProps {
  readonly asked: readonly string[];
  readonly nameOf: (partyId: string) => string;
}

const NOBODYS = ['FILE', 'MEDIATOR'] as const;

export function SourceFields({ asked, nameOf, filled, change }: SourceFieldsProps) {
  const { t } = useTranslation();
  const codes = useCodes();
  return (
    <>
      <div className="element-field">
        <label htmlFor="element-source">{t('shared.element.source')}</label>
        <select
          id="element-source"
          className="input"
          value={filled.source}
          onChange={({ target }) => change({ source: target.value })}
        >
          {asked.map((id) => (
            <option key={id} value={id}>
              {t('shared.element.source-party', { name: nameOf(id) })}
            </option>
          ))}
          {NOBODYS.map((code) => (
            <option key={code} value={code}>
              {codes('element-source', code)}
            </option>
          ))}
        </select>
      </div>
      <Line
        id="element-reference"
        label={t('shared.element.paper')}
        most={100}
        value={filled.reference}
        onChange={(reference) => change({ reference })}
      />
    </>
  );
}

export function OwnPointFields({ filled, change }: FieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Line
        id="element-label"
        label={t('shared.element.own-label')}
        most={60}
        value={filled.label}
        onChange={(label) => change({ label })}
      />
      <Line
        id="element-label-value"
        label={t('shared.element.own-label-value')}
        value={filled.labelValue}
        onChange={(labelValue) => change({ labelValue })}
      />
    </>
  );
}

interface LineProps {
  readonly id: string;
  readonly label: string;
  readonly most?: number;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

export function Line({ id, label, most = 300, value, onChange }: LineProps) {
  return (
    <div className="element-field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        maxLength={most}
        autoComplete="off"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </div>
  );
}

/** Only what was filled in. */
export function openedBy({ values, label, labelValue, source, reference }: Filled): object[] {
  const isNobodys = NOBODYS.some((code) => code === source);
  const from = isNobodys ? { sourceCode: source } : { sourceCode: 'STATEMENT', partyId: source };
  const paper = reference.trim() === '' ? {} : { reference: reference.trim() };
  const named = Object.entries(values).map(([code, value]) => ({ code, value: value.trim() }));
  const own = label.trim() === '' ? [] : [{ label: label.trim(), value: labelValue.trim() }];
  return [...named, ...own].filter(({ value }) => value !== '').map((one) => ({ ...one, ...from, ...paper }));
}
