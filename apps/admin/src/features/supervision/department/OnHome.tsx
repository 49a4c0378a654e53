import { lazy, Suspense } from 'react';
import { Loading } from '../../../platform/states';
import { useAccess } from '../../../platform/viewer';

const DepartmentDesk = lazy(() => import('./DepartmentDesk').then((module) => ({ default: module.DepartmentDesk })));

/** On the page everyone lands on: a department's desk, for its accounts. */
export function DepartmentOnHome() {
  const { is } = useAccess();
  if (!is('DEPARTMENT')) return null;
  return (
    <Suspense fallback={<Loading />}>
      <DepartmentDesk />
    </Suspense>
  );
}
