/** What `attempt` gives for what did not work. */
export const failed = Symbol("failed");

/** What `make` gives, or `failed`: for what a run can do without. */
export function attempt<Value>(make: () => Value): Value | typeof failed {
  try {
    return make();
  } catch {
    return failed;
  }
}
