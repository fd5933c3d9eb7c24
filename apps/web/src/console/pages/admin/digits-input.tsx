/** A whole number: whatever else is typed or pasted is left out. */
export interface DigitsInputProps {
  readonly name: string;
  readonly value: string;
  readonly onChange: (digits: string) => void;
}

export const DigitsInput = ({ name, value, onChange }: DigitsInputProps) => (
  <input
    type="text"
    inputMode="numeric"
    name={name}
    className="line-input"
    value={value}
    onChange={(event) => onChange(event.target.value.normalize('NFKC').replace(/\D/g, ''))}
  />
);
