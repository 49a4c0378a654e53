import { Title } from 'react-admin';

export function Home() {
  return <Title title="platform.home" preferenceKey={false} />;
}
