const pending = new Set<Promise<void>>();

/** Remembers an end of logins that its load did not wait for. */
export function rememberClosing(closing: Promise<void>): void {
  const settled = closing.finally(() => pending.delete(settled));
  pending.add(settled);
}

/** Waits for the ends of logins that no load waited for: a program that exits would cut them off. Each has a time of its own. */
export async function closingsSettled(): Promise<void> {
  await Promise.allSettled(pending);
}
