// Labels of closed lists as options of antd's inputs.

export interface Option<V> {
  readonly value: V;
  readonly label: string;
  readonly disabled?: boolean;
}

/** Every entry of a label table, in its order. */
export function optionsOf<K extends string>(labels: Readonly<Record<K, string>>): Option<K>[] {
  return Object.entries(labels).map(([value, label]) => ({
    value: value as K,
    label: label as string,
  }));
}
