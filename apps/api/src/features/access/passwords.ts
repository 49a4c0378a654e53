import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';

/** Hashing takes processor and memory on purpose; more at a time would only starve everything else. */
const AT_A_TIME = Math.min(4, availableParallelism());

/** Lets few in at a time, in the order of arrival. */
class Slots {
  private readonly waiting: (() => void)[] = [];
  private free: number;

  constructor(size: number) {
    this.free = size;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.free > 0) this.free--;
    else await new Promise<void>((enter) => this.waiting.push(enter));
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.free++;
    }
  }
}

const hashing = new Slots(AT_A_TIME);
const verifying = new Slots(AT_A_TIME);

/** argon2id with the library's defaults (19 MiB, 2 passes), which follow OWASP. */
export const hashPassword = (password: string): Promise<string> => hashing.run(() => hash(password));

/** Runs a check of a password as one of few at a time, so that a flood of guesses can't outrun the count of failures. */
export const oneOfFew = <T>(check: () => Promise<T>): Promise<T> => verifying.run(check);

let nobodys: Promise<string> | undefined;

/** Whether the password is right. Without a hash (nobody has that name) it is wrong, and takes as long to say so. */
export async function matches(password: string, passwordHash: string | undefined): Promise<boolean> {
  nobodys ??= hash('the password of nobody');
  const right = await verify(passwordHash ?? (await nobodys), password);
  return right && passwordHash !== undefined;
}
