/**
 * Does something that may be done already. If the attempt fails but the result is there, it was done before.
 * @throws the attempt's error if the result is not there.
 */
export async function ensureDone(attempt: () => Promise<unknown>, isDone: () => Promise<boolean>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!(await isDone())) throw error;
  }
}
