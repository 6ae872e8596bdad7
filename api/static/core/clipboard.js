// The clipboard, which browsers refuse to pages without TLS and to readers who forbid it.

/** Whether a text has been copied. */
export async function copied(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
