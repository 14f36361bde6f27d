const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

/** Says whether an engine elsewhere may be asked. It starts open: first the engine must be brought up to date. */
export function createBreaker(now: () => Date) {
  let closed = false;
  let wait = FIRST_WAIT_MS;
  let tryAt = 0;
  return {
    isClosed: () => closed,
    /** Whether it is time to try to repair. */
    mayTry: () => closed || now().getTime() >= tryAt,
    /** True when this is news. */
    fail(): boolean {
      const news = closed || wait === FIRST_WAIT_MS;
      if (!closed) wait = Math.min(LONGEST_WAIT_MS, wait * 2);
      tryAt = now().getTime() + (closed ? 0 : wait);
      closed = false;
      return news;
    },
    /** True when this is news. */
    close(): boolean {
      const news = !closed;
      closed = true;
      wait = FIRST_WAIT_MS;
      return news;
    },
  };
}
