/** Puts the cursor into the first field of a form below `frame`. */
export function focusFirstField(frame: ParentNode | null): void {
  frame?.querySelector<HTMLElement>('.ant-form-item input, .ant-form-item textarea')?.focus();
}
