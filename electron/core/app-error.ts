// The one error that is expected: what the user asked for can't be done, and why.

/** The closed list of reasons; the window has one Chinese sentence for each. */
export const ERROR_CODES = [
  'invalid-input',
  'not-found',
  'not-allowed',
  'conflict',
  'file-problem',
  'newer-database',
  'cancelled',
  'internal',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

/** Chinese messages by field path (`channels.0.date`); the key '' stands for the whole form. */
export type FieldErrors = Readonly<Record<string, readonly string[]>>;

/**
 * An expected refusal. `message` is a Chinese sentence for the clerk that names the thing and says
 * what to do; anything thrown that is not an AppError is a bug and is reported with an incident number.
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors | undefined;

  constructor(code: ErrorCode, message: string, fields?: FieldErrors) {
    super(message);
    this.name = 'AppError';
    this.code = code;
    this.fields = fields;
  }
}

/** A refusal that belongs to one field of a form. */
export function fieldError(field: string, message: string): AppError {
  return new AppError('invalid-input', message, { [field]: [message] });
}
