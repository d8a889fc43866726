// Not waiting for what may never answer: a broken stick can keep a call for minutes.

/** The promise's value, or `otherwise` when it takes longer than `milliseconds` or fails. */
export async function withinTime<T>(
  promise: Promise<T>,
  milliseconds: number,
  otherwise: T,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<T>((resolve) => {
    timer = setTimeout(resolve, milliseconds, otherwise);
  });
  try {
    return await Promise.race([promise.catch(() => otherwise), tooLate]);
  } finally {
    clearTimeout(timer);
  }
}
