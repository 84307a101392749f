/**
 * Has the page lay out what its style sheet put off, a part at a time: a visitor who jumps down finds everything where it
 * stays.
 */
export async function layOutTheRest(): Promise<void> {
  for (const part of document.querySelectorAll('.later')) {
    await idle();
    part.classList.remove('later');
  }
}

function idle(): Promise<unknown> {
  return new Promise((resolve) => ('requestIdleCallback' in window ? requestIdleCallback(resolve) : setTimeout(resolve, 50)));
}
