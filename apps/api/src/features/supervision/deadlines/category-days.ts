import type { Tx } from '../../../platform';
import { Category, Submission } from '../../submissions';

/** U3: the working days for handling that the category of a submission has; null where the settings count. */
export async function categoryDaysOf(tx: Tx, submissionId: string): Promise<number | null> {
  const { categoryId } = await tx.manager.findOneByOrFail(Submission, { id: submissionId });
  const category = await tx.manager.findOneBy(Category, { id: categoryId });
  return category?.handlingDays ?? null;
}
