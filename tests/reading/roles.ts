import type { Request } from '../differential/generation/document.js';
import { TwoPaths } from './two-paths.js';

const TOKEN = 'one-answer';
const WITH_TOKEN = { authorization: `Bearer ${TOKEN}` };

/** Whoever there is to ask, on either path: anybody, and anybody or the holder of a token where documents are registered. */
export class Roles {
  private constructor(
    readonly open: TwoPaths,
    readonly guarded: TwoPaths,
  ) {}

  static async serve(databaseUrl: string): Promise<Roles> {
    const [open, guarded] = await Promise.all([
      TwoPaths.open(databaseUrl),
      TwoPaths.open(databaseUrl, { registeredOnly: true, adHocToken: TOKEN }),
    ]);
    return new Roles(open, guarded);
  }

  /** The different answers that those are given who may ask anything. */
  ask({ text, variables }: Request): Promise<Set<string>> {
    return different(this.open.ask(text, variables), this.guarded.ask(text, variables, WITH_TOKEN));
  }

  /** The different answers that everybody is given to a registered document. */
  askRegistered({ text, variables }: Request): Promise<Set<string>> {
    return different(
      this.open.ask(text, variables),
      this.guarded.ask(text, variables, WITH_TOKEN),
      this.guarded.ask(text, variables),
    );
  }

  async close(): Promise<void> {
    await Promise.all([this.open.close(), this.guarded.close()]);
  }
}

async function different(...asked: ReturnType<TwoPaths['ask']>[]): Promise<Set<string>> {
  const answers = await Promise.all(asked);
  return new Set(answers.flatMap(({ compiled, resolved }) => [compiled, resolved]));
}
