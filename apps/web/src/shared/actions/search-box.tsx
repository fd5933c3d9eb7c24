/** Narrows a long list of choices by what is typed. */
import { useTranslation } from 'react-i18next';

export interface SearchBoxProps {
  readonly path: string;
  /** The question whose answers are sought. */
  readonly label: string;
  readonly value: string;
  readonly onChange: (sought: string) => void;
}

export function SearchBox({ path, label, value, onChange }: SearchBoxProps) {
  const { t } = useTranslation();
  const said = t('fields.search', { field: label });
  return (
    <input
      type="search"
      className="input"
      data-search={path}
      aria-label={said}
      placeholder={said}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
