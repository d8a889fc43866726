/** Puts the cursor into the first field of a form below `frame`; a button that is a field says so. */
export function focusFirstField(frame: ParentNode | null): void {
  frame
    ?.querySelector<HTMLElement>('.ant-form-item :is(input, textarea, button[data-field])')
    ?.focus();
}
