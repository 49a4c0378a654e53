import { categoryInput, checkInput, normalKey, Refusal, STANDARD_CATEGORIES, type FieldProblem } from '@sanlian/domain';
import { eventKind, newId, type Context, type Tx } from '../../platform';
import { Category } from './category.entity';
import { Submission } from './submission.entity';

export const categorySaved = eventKind<{ created: boolean }>('category.saved');
export const categoryRemoved = eventKind<{ name: string }>('category.removed');

interface NewCategory {
  code: string;
  name: string;
  position: number | null;
  active: boolean;
  handlingDays?: number | null | undefined;
}

/** The list of categories, which the office may change. */
export class CategoryService {
  /** @throws Refusal `BAD_USER_INPUT` with the fields, also for a code or name that is taken */
  create(context: Context, input: unknown): Promise<string> {
    const checked = checkInput(categoryInput, input);
    return context.once('createCategory', checked, (tx) => this.add(tx, checked));
  }

  /** @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `BAD_USER_INPUT` with the fields */
  update(context: Context, id: string, version: number, input: unknown): Promise<void> {
    const { position, handlingDays, ...checked } = checkInput(categoryInput, input);
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Category, id);
      const changes = {
        ...checked,
        ...keysOf(checked),
        position: position ?? before.position,
        handlingDays: handlingDays === undefined ? before.handlingDays : handlingDays,
      };
      await refuseTaken(tx, { id, ...changes });
      await tx.update(Category, id, version, changes);
      await tx.record(categorySaved, {
        subject: { type: 'Category', id },
        before,
        after: { ...before, ...changes, version: version + 1 },
        payload: { created: false },
      });
    });
  }

  /**
   * Takes away a category that no submission has; others are put out of use by `active: false`.
   * @throws Refusal `NOT_FOUND`, `CONFLICT` for a stale version, `IN_USE`
   */
  remove(context: Context, id: string, version: number): Promise<void> {
    return context.inTransaction(async (tx) => {
      const before = await tx.lock(Category, id);
      if (before.version !== version) throw new Refusal('CONFLICT');
      if (await tx.manager.existsBy(Submission, { categoryId: id })) throw new Refusal('IN_USE');
      await tx.manager.delete(Category, { id });
      await tx.record(categoryRemoved, {
        subject: { type: 'Category', id },
        before,
        payload: { name: before.name },
      });
    });
  }

  /** The standard categories of a new installation; never again, whatever the office made of them. */
  async prepare(tx: Tx): Promise<void> {
    if ((await tx.next('standard-categories')) > 1) return;
    for (const category of STANDARD_CATEGORIES) await this.add(tx, { ...category, position: null, active: true });
  }

  private async add(tx: Tx, { position, handlingDays, ...given }: NewCategory): Promise<string> {
    const last = (await tx.manager.maximum(Category, 'position')) ?? 0;
    const category: Category = {
      id: newId(),
      version: 1,
      ...given,
      ...keysOf(given),
      position: position ?? last + 1,
      handlingDays: handlingDays ?? null,
    };
    await refuseTaken(tx, category);
    await tx.manager.insert(Category, category);
    await tx.record(categorySaved, {
      subject: { type: 'Category', id: category.id },
      after: category,
      payload: { created: true },
    });
    return category.id;
  }
}

const keysOf = ({ code, name }: { code: string; name: string }) => ({
  codeKey: normalKey(code),
  nameKey: normalKey(name),
});

async function refuseTaken(tx: Tx, category: Pick<Category, 'id' | 'codeKey' | 'nameKey'>): Promise<void> {
  const { id, codeKey, nameKey } = category;
  const rivals = await tx.manager.findBy(Category, [{ codeKey }, { nameKey }]);
  const others = rivals.filter((rival) => rival.id !== id);
  const fields: FieldProblem[] = [];
  if (others.some((rival) => rival.codeKey === codeKey)) fields.push({ path: 'code', code: 'ALREADY_EXISTS' });
  if (others.some((rival) => rival.nameKey === nameKey)) fields.push({ path: 'name', code: 'ALREADY_EXISTS' });
  if (fields.length > 0) throw new Refusal('BAD_USER_INPUT', { fields });
}
