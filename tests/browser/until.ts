/** A browser on a busy machine may take its time; Playwright gives up before Jest does, because it says what it waited for. */
export const PATIENCE = 20_000;

/** Asks again and again from outside: the policy of the pages forbids Playwright to do so within them. */
export async function until(isSo: () => Promise<boolean>, awaited: string): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`Waited in vain for ${awaited}.`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
}
