/** A form that is sent by its button or by Enter, and never by the browser itself. */
import type { ReactNode } from 'react';
import { ErrorSummary, type FormError } from './error-summary.js';

export interface FormProps {
  readonly errors: readonly FormError[];
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

export function Form({ errors, onSubmit, children }: FormProps) {
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <ErrorSummary errors={errors} />
      {children}
    </form>
  );
}
