import { Title } from 'react-admin';
import { DepartmentDesk } from './DepartmentDesk';

/** A department's own page. */
export default function DepartmentHome() {
  return (
    <>
      <Title title="supervision.department.title" preferenceKey={false} />
      <DepartmentDesk />
    </>
  );
}
