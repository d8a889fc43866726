import type { ReactElement } from 'react';
import { InputNumber } from 'antd';

/** Fen in a 元. */
const FEN = 100;

interface MoneyFieldProps {
  readonly id?: string;
  /** In fen. */
  readonly value?: number | null;
  readonly onChange?: (fen: number | null) => void;
  readonly readOnly?: boolean;
}

/** An amount typed in 元, kept in whole fen. */
export function MoneyField({ value, onChange, ...rest }: MoneyFieldProps): ReactElement {
  return (
    <InputNumber<number>
      {...rest}
      className="case-number"
      controls={false}
      min={0}
      precision={2}
      suffix="元"
      value={typeof value === 'number' ? value / FEN : null}
      onChange={(yuan) => onChange?.(yuan === null ? null : Math.round(yuan * FEN))}
    />
  );
}
